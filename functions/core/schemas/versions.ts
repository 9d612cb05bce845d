import { z } from "zod";
import type { LedgerEntry, Standing, Version, Withdrawal } from "../model.ts";
import { summary } from "./changes.ts";
import { format, warning } from "./documents.ts";
import { count, instant, manifestoId, sha256Hex, share, uploadId } from "./scalars.ts";

export const readingRules = { extract: z.string(), classify: z.string() };

export const versionNumber = z.int().positive();

/** From before withdrawals, a version follows the one directly before it. */
const followed = ({ number }: { readonly number: number }) => (number === 1 ? null : number - 1);

const versionRow = z.object({
  manifesto: manifestoId,
  number: versionNumber,
  upload: uploadId,
  follows: versionNumber.nullish(),
  previousUpload: uploadId.nullable(),
  sha256: sha256Hex,
  fileName: z.string(),
  format,
  title: z.string().nullable(),
  pages: count,
  coverage: share,
  warnings: z.array(warning),
  units: count,
  pledges: count,
  summary: summary.nullable(),
  rules: z.object({ ...readingRules, compare: z.string() }),
  comparedAnew: z.literal(true).exactOptional(),
  publishedAt: instant,
});
export const version = versionRow.transform((read) => ({
  ...read,
  follows: read.follows === undefined ? followed(read) : read.follows,
})) satisfies z.ZodType<Version>;

const withdrawal = { reason: z.string(), by: z.string().nullable(), at: instant };
export const withdrawalRow = z.object({ ...withdrawal, number: versionNumber }) satisfies z.ZodType<
  Withdrawal & { readonly number: number }
>;

const entryFacts = {
  entry: z.int().positive(),
  manifesto: manifestoId,
  version: versionNumber,
  upload: uploadId,
  at: instant,
};
export const ledgerEntry = z.discriminatedUnion("kind", [
  // From before there were other kinds, an entry has none.
  z.object({ ...entryFacts, kind: z.literal("published").default("published"), summary: summary.nullable() }),
  z.object({
    ...entryFacts,
    ...withdrawal,
    kind: z.literal("withdrawn"),
    fallsBackTo: versionNumber.nullable(),
  }),
]) satisfies z.ZodType<LedgerEntry>;

export const standing = z.object({
  manifesto: manifestoId,
  entry: z.int().positive(),
  at: instant,
  since: z.int().positive(),
  versions: versionNumber,
  version: version.nullable(),
}) satisfies z.ZodType<Standing>;
