/**
 * The model as zod schemas, for everything that comes back from storage: artefacts and rows are parsed,
 * never believed. Each schema's type is checked against the model's.
 *
 * Rows are never rewritten, so they outlive the model they were written by: a field that the model gained since has
 * a default here, and what is read is whole.
 */
import { z } from "zod";
import { parseManifestoId } from "./ids.ts";
import {
  type AuditRecord,
  type Because,
  blockKinds,
  bounds,
  type Change,
  type ClassifiedDocument,
  type ClassifiedUnit,
  type Delivery,
  documentFormats,
  type ExtractionWarning,
  facets,
  failureCodes,
  firmnesses,
  holdReasonCodes,
  instrumentKinds,
  type LedgerEntry,
  type LedgerPledge,
  type ManifestoId,
  type PledgeId,
  type PledgeTerms,
  primaries,
  type Rereading,
  relations,
  responsibleBodies,
  reviewActs,
  type Sha256,
  type Span,
  type Standing,
  type StructuredDocument,
  type Subscription,
  type Topic,
  timeSenses,
  type Upload,
  type UploadId,
  type UploadState,
  unitForms,
  unitKinds,
  uploadStateNames,
  type Version,
  type Withdrawal,
} from "./model.ts";

export const manifestoId = z.string().transform((text, context): ManifestoId => {
  const parsed = parseManifestoId(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: parsed.error });
  return z.NEVER;
});
export const uploadId = z
  .string()
  .regex(/^[A-Za-z0-9-]{8,64}$/)
  .transform((text) => text as UploadId);
export const pledgeId = z.string().transform((text) => text as PledgeId);
const sha256Hex = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => text as Sha256);
export const instant = z.iso.datetime();
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

export const format = z.enum(documentFormats);

const warning = z.object({
  code: z.string(),
  message: z.string(),
  page: z.int().positive().exactOptional(),
}) satisfies z.ZodType<ExtractionWarning>;

const documentFacts = {
  format,
  language: z.string(),
  title: z.string().nullable(),
  pages: count,
  coverage: share,
  pageReports: z
    .array(
      z.object({
        page: z.int().positive(),
        label: z.string().nullable(),
        size: z.object({ width: z.number(), height: z.number() }).nullable().default(null),
        coverage: share,
        confidence: share.nullable(),
      }),
    )
    .default([]),
  warnings: z.array(warning),
};

const box = z.object({
  page: z.int().positive(),
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
});

export const structuredDocument = z.object({
  ...documentFacts,
  blocks: z.array(
    z.object({
      kind: z.enum(blockKinds),
      level: count,
      text: z.string(),
      page: count,
      start: count,
      boxes: z.array(box).exactOptional(),
    }),
  ),
}) satisfies z.ZodType<StructuredDocument>;

const terms = z.object({
  responsibility: z.object({ body: z.enum(responsibleBodies), by: z.enum(["acting", "lobbying"]) }),
  amounts: z.array(
    z.object({
      value: z.number(),
      unit: z.string().nullable(),
      per: z.string().nullable(),
      bound: z.enum(bounds),
      counted: z.string().nullable(),
      text: z.string(),
    }),
  ),
  times: z.array(z.object({ sense: z.enum(timeSenses), iso: z.string().nullable(), text: z.string() })),
  conditions: z.array(z.string()),
  beneficiaries: z.array(z.string()),
  places: z.array(z.string()),
  instruments: z.array(z.object({ kind: z.enum(instrumentKinds), name: z.string() })),
  measures: z.array(z.string()),
}) satisfies z.ZodType<PledgeTerms>;

const majorTopic = { major: count, label: z.string(), confidence: share };
const topic = z.object({
  ...majorTopic,
  subtopic: z.object({ code: count, label: z.string() }).exactOptional(),
  second: z.object(majorTopic).exactOptional(),
}) satisfies z.ZodType<Topic>;

const told = z.array(z.string());
const because = z.object({
  pledge: told,
  firmness: told,
  testable: told,
  topic: told.exactOptional(),
}) satisfies z.ZodType<Because>;

const unit = {
  index: count,
  form: z.enum(unitForms),
  text: z.string(),
  stem: z.string().nullable(),
  headings: z.array(z.string()),
  page: count,
  pageLabel: z.string().nullable().default(null),
  start: count,
};

const classifiedUnit = z.object({
  ...unit,
  kind: z.enum(unitKinds),
  firmness: z.enum(firmnesses).nullable(),
  testable: z.boolean().nullable(),
  topic,
  terms: terms.nullable(),
  reason: z.string(),
  because: because.exactOptional(),
}) satisfies z.ZodType<ClassifiedUnit>;

export const classifiedDocument = z.object({
  ...documentFacts,
  units: z.array(classifiedUnit),
}) satisfies z.ZodType<ClassifiedDocument>;

export const ledgerPledge = z.object({
  ...unit,
  id: pledgeId,
  position: count,
  kind: z.literal("pledge"),
  firmness: z.enum(firmnesses),
  testable: z.boolean(),
  topic,
  terms,
  reason: z.string(),
  because: because.exactOptional(),
}) satisfies z.ZodType<LedgerPledge>;

export const quote = z.object({
  text: z.string(),
  stem: z.string().nullable(),
  headings: z.array(z.string()),
  page: count,
  pageLabel: z.string().nullable().default(null),
  firmness: z.enum(firmnesses),
  testable: z.boolean(),
  topic,
  position: count,
});

const unitQuote = z.object({
  text: z.string(),
  stem: z.string().nullable(),
  headings: z.array(z.string()),
  page: count,
  pageLabel: z.string().nullable(),
  kind: z.enum(unitKinds),
  index: count,
});

const changeRelation = z.enum(relations).exclude(["same"]);

const spans = z.array(z.object({ quote: count, start: count, end: count }) satisfies z.ZodType<Span>);

export const change = z.object({
  relation: changeRelation,
  primary: z.enum(primaries).nullable(),
  facets: z.array(z.enum(facets)),
  evidence: z.array(z.object({ facet: z.enum(facets), before: spans, after: spans })).default([]),
  before: z.array(quote),
  after: z.array(quote),
  became: unitQuote.exactOptional(),
  was: unitQuote.exactOptional(),
  account: z.string(),
}) satisfies z.ZodType<Change>;

const summary = z.object({
  headline: z.string(),
  counts: z.object({
    same: count,
    cosmetic: count,
    modified: count,
    moved: count,
    split: count,
    merged: count,
    added: count,
    removed: count,
  }),
});

const readingRules = { extract: z.string(), classify: z.string() };

const versionNumber = z.int().positive();

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

export const auditRecord = z.object({
  act: z.enum(reviewActs),
  at: instant,
  by: z.string().nullable(),
  manifesto: manifestoId,
  upload: uploadId,
  version: versionNumber.nullable(),
  note: z.string(),
}) satisfies z.ZodType<AuditRecord>;

const failure = z.object({ code: z.enum(failureCodes), message: z.string(), remedy: z.string() });
const holdReason = z.object({
  code: z.enum(holdReasonCodes),
  message: z.string(),
  remedy: z.string(),
});

const uploadState = z.discriminatedUnion("name", [
  z.object({ name: z.literal("awaiting") }),
  z.object({ name: z.literal("received") }),
  z.object({
    name: z.literal("recognising"),
    progress: z.object({ done: count, pages: count }).nullable(),
  }),
  z.object({ name: z.literal("extracted") }),
  z.object({ name: z.literal("classified") }),
  z.object({ name: z.literal("published"), version: z.int().positive() }),
  z.object({ name: z.literal("duplicate"), version: z.int().positive() }),
  z.object({ name: z.literal("held"), reasons: z.array(holdReason), artefact: z.string() }),
  z.object({ name: z.literal("failed"), failure }),
]) satisfies z.ZodType<UploadState>;

export const upload = z.object({
  id: uploadId,
  key: z.string(),
  versionId: z.string().nullable().default(null),
  fileName: z.string(),
  manifesto: manifestoId.nullable(),
  arrivedAt: instant.nullable().default(null),
  size: count.nullable(),
  sha256: sha256Hex.nullable(),
  format: format.nullable(),
  wishes: z
    .object({ review: z.literal(true).exactOptional(), follows: count.exactOptional() })
    .exactOptional(),
  state: uploadState,
  history: z.array(
    z.object({
      state: z.enum(uploadStateNames),
      at: instant,
    }),
  ),
}) satisfies z.ZodType<Upload>;

export const rereading = z.discriminatedUnion("state", [
  z.object({ state: z.literal("asked") }),
  z.object({ state: z.literal("read"), rules: z.object(readingRules) }),
  z.object({ state: z.literal("failed"), failure }),
]) satisfies z.ZodType<Rereading>;

export const subscription = z.object({
  id: z.string(),
  url: z.string(),
  secret: z.string(),
  filter: z.object({
    manifestos: z.array(manifestoId).exactOptional(),
    parties: z.array(z.string()).exactOptional(),
    areas: z.array(z.string()).exactOptional(),
    topics: z.array(count).exactOptional(),
    relations: z.array(changeRelation).exactOptional(),
    facets: z.array(z.enum(facets)).exactOptional(),
  }),
  after: count,
  createdAt: instant,
}) satisfies z.ZodType<Subscription>;

export const delivery = z.object({
  subscription: z.string(),
  entry: z.int().positive(),
  state: z.enum(["pending", "delivered", "failed"]),
  attempts: count,
  outcome: z.string().nullable(),
  updatedAt: instant,
}) satisfies z.ZodType<Delivery>;
