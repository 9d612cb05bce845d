/** `ledger`: the same core as the cloud's, on files. Run as `npm run -s ledger -- <command>`. */
import { run } from "./cli/program.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`ledger: the output cannot be written: ${error.message}\n`, () => process.exit(1));
});

const code = await run(process.argv.slice(2), process);
// Set on failure only: what runs on, as the local cloud does, may have set its own.
if (code !== 0) process.exitCode = code;
