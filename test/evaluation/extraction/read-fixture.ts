import { readFileSync } from "node:fs";
import { extract } from "../../../functions/core/extract/index.ts";
import type { Result, StructuredDocument } from "../../../functions/core/model.ts";
import type { Fixture } from "./fixtures.ts";
import { withoutMarks } from "./without-marks.ts";

/** Extracts a document of known structure; pages are given as a browser gets them, without the truth's marks. */
export function readFixture({ path }: Fixture): Promise<Result<StructuredDocument>> {
  const bytes = path.endsWith(".html")
    ? new TextEncoder().encode(withoutMarks(readFileSync(path, "utf8")))
    : new Uint8Array(readFileSync(path));
  return extract(bytes, path);
}
