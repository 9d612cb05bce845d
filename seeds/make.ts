import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { seedFiles } from "./files.ts";

const usage = `Usage: node seeds/make.ts [--check]

Writes the sample manifestos under seeds/manifestos: every version as text, HTML, PDF and Word, with the
pledges and changes a careful reader finds in it.

  --check  write nothing; name the files that differ from what would be written, and exit 1 if there are any
  --help   show this
`;

const folder = join(import.meta.dirname, "manifestos");

function committed(path: string): Buffer | null {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return null;
  }
}

const { values } = parseArgs({
  options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
});

if (values.help) {
  console.log(usage);
} else {
  const files = await seedFiles();
  const differing = [...files].filter(([path, bytes]) => !committed(path)?.equals(bytes));
  if (values.check) {
    for (const [path] of differing) console.error(`differs: seeds/manifestos/${path}`);
    process.exitCode = differing.length === 0 ? 0 : 1;
  } else {
    for (const [path, bytes] of differing) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    console.log(`${files.size} files, ${differing.length} written.`);
  }
}
