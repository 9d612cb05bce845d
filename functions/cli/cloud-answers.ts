/** What the command line reads of the API's answers; what else the server says is kept, for `--json`. */
import * as z from "zod";
import { change, manifestoId } from "../core/schemas.ts";

/** Ids stand in addresses and in commands that people copy into a shell. */
const uploadId = z.string().regex(/^[\w-]{1,100}$/);

export const ticket = z.object({
  id: uploadId,
  send: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
});

const sentences = z.object({ code: z.string(), message: z.string(), remedy: z.string() });

export const upload = z.looseObject({
  id: uploadId,
  manifesto: manifestoId.nullable(),
  history: z.array(z.object({ state: z.string(), at: z.string() })),
  state: z.discriminatedUnion("name", [
    z.looseObject({ name: z.enum(["awaiting", "received", "extracted", "classified"]) }),
    z.looseObject({
      name: z.literal("recognising"),
      progress: z.object({ done: z.int(), pages: z.int() }).nullable(),
    }),
    z.looseObject({ name: z.enum(["published", "duplicate"]), version: z.int() }),
    z.looseObject({ name: z.literal("held"), reasons: z.array(sentences) }),
    z.looseObject({ name: z.literal("failed"), failure: sentences }),
  ]),
});

const headline = z.looseObject({ headline: z.string() });

export const version = z.looseObject({
  pledges: z.int(),
  follows: z.int().nullable(),
  withdrawn: z.looseObject({ at: z.string(), reason: z.string() }).optional(),
  warnings: z.array(z.looseObject({ code: z.string(), message: z.string(), page: z.int().optional() })),
});

export const changeSet = z.looseObject({ summary: headline });

export const preview = z.looseObject({
  upload: uploadId,
  version: z.looseObject({
    manifesto: manifestoId,
    number: z.int(),
    follows: z.int().nullable(),
    pledges: z.int(),
    summary: headline.nullable(),
  }),
  changes: z.array(change),
  current: z.boolean(),
  alerts: z.int(),
});

export const manifesto = z.looseObject({ latest: z.looseObject({ number: z.int() }) });

export type Ticket = z.infer<typeof ticket>;
export type Upload = z.infer<typeof upload>;
export type ChangeSet = z.infer<typeof changeSet>;
export type Preview = z.infer<typeof preview>;
export type CloudVersion = z.infer<typeof version>;
