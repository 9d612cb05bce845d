/** `ledger`: the same core as the cloud's, on files. Run as `npm run -s ledger -- <command>`. */
import { run } from "./cli/program.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`ledger: the output cannot be written: ${error.message}\n`, () => process.exit(1));
});

process.exitCode = await run(process.argv.slice(2), process);
