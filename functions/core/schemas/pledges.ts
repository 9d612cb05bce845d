import { z } from "zod";
import {
  type Because,
  bounds,
  type ClassifiedDocument,
  type ClassifiedUnit,
  firmnesses,
  instrumentKinds,
  type LedgerPledge,
  type PledgeTerms,
  responsibleBodies,
  type Topic,
  timeSenses,
  unitForms,
  unitKinds,
} from "../model.ts";
import { documentFacts } from "./documents.ts";
import { count, pledgeId, share } from "./scalars.ts";

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
export const topic = z.object({
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
