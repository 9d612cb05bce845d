import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../functions/core/extract/index.ts";
import { classifyDocument } from "../../functions/core/find-pledges.ts";
import type { Pledge } from "../../functions/core/model.ts";
import { pledgesOf } from "../../functions/core/pledges-among.ts";
import type { Expected } from "../../seeds/expected.ts";
import { formats } from "../../seeds/files.ts";
import { manifestos } from "../../seeds/source/manifestos.ts";

export { formats };
export type SeedFormat = (typeof formats)[number];

const folder = join(import.meta.dirname, "../../seeds/manifestos");

/** Every version of every sample manifesto, in order. */
export const seedVersions = manifestos.flatMap(({ id, versions }) =>
  versions.map((_, index) => ({ manifesto: id, number: index + 1 })),
);

export function expectedIn(manifesto: string, version: number): Expected {
  return JSON.parse(readFileSync(join(folder, manifesto, `v${version}`, "expected.json"), "utf8"));
}

/** The pledges that the extract, segment and classify stages find in one committed file. */
export async function foundIn(
  manifesto: string,
  version: number,
  format: SeedFormat,
): Promise<readonly Pledge[]> {
  const path = join(folder, manifesto, `v${version}`, `manifesto.${format}`);
  const document = await extract(readFileSync(path), `manifesto.${format}`);
  if (!document.ok) throw new Error(`${path}: ${document.error.message}`);
  return pledgesOf(classifyDocument(document.value).units);
}
