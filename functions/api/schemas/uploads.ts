import { z } from "@hono/zod-openapi";
import { failureCodes, holdReasonCodes, uploadStateNames } from "../../core/model.ts";
import { pageOf, pageQuery } from "./lists.ts";
import { documentFormat } from "./manifestos.ts";
import { instant, manifestoId, manifestoName } from "./names.ts";

const sentences = { message: z.string(), remedy: z.string() };
const holdReason = z.object({
  code: z.enum(holdReasonCodes),
  ...sentences,
});
const failure = z.object({ code: z.enum(failureCodes), ...sentences });
const stateName = z.enum(uploadStateNames);

const uploadState = z
  .discriminatedUnion("name", [
    z.object({ name: z.literal("awaiting") }),
    z.object({ name: z.literal("received") }),
    z.object({
      name: z.literal("recognising"),
      progress: z.object({ done: z.int(), pages: z.int() }).nullable().meta({
        description: "How many of the pages that are pictures of text were recognised; null until it begins.",
      }),
    }),
    z.object({ name: z.literal("extracted") }),
    z.object({ name: z.literal("classified") }),
    z.object({ name: z.literal("published"), version: z.int() }),
    z.object({ name: z.literal("duplicate"), version: z.int() }),
    z.object({ name: z.literal("held"), reasons: z.array(holdReason).readonly() }),
    z.object({ name: z.literal("failed"), failure }),
  ])
  .openapi("UploadState", { description: "How far an upload came, and why it stopped, if it did." });

export const uploadSchema = z
  .object({
    id: z.string(),
    key: z.string().meta({ description: "Where the bucket keeps it." }),
    fileName: z.string().meta({ example: "Our plan for Netherby.pdf", description: "As it was sent." }),
    manifesto: manifestoId.nullable(),
    arrivedAt: instant.nullable().meta({ description: "When the file arrived; null while it is awaited." }),
    size: z.int().nullable().meta({ description: "Bytes; null while the file is awaited." }),
    sha256: z.string().nullable().meta({ description: "Of its bytes; null until they were read." }),
    format: documentFormat.nullable(),
    wishes: z
      .object({
        review: z.literal(true).optional().meta({
          description: "Hold the version, so that a person can look at it before it is published.",
        }),
        follows: z.int().optional().meta({
          example: 2,
          description: "The version that must stand when this one is stored, 0 for none; else it is held.",
        }),
      })
      .optional()
      .meta({ description: "What the uploader asked for; absent for nothing." }),
    state: uploadState,
    history: z.array(z.object({ state: stateName, at: instant })).readonly(),
  })
  .openapi("Upload", { description: "One file that was sent, and how far it came." });

export const uploadPage = pageOf(uploadSchema, "UploadPage");

/** Only files that came are listed, so nothing listed is awaited. */
export const uploadsQuery = pageQuery.extend({
  state: stateName
    .exclude(["awaiting"])
    .optional()
    .meta({ description: "Only uploads in this state, such as `held`." }),
});

// The description gives patterns without flags (JSON Schema reads them in Unicode mode), so they are named there.

const plainName = /^[^\p{Cc}/\\]+$/u;

/** A name as people see it: no control characters, no folders. */
const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(plainName, "must be a file name without folders or control characters")
  .meta({ pattern: plainName.source, example: "Our plan for Netherby.pdf" });

const mayHoldText = /^(?!image\/|audio\/|video\/|font\/)/i;

/** Media types that hold no text to read; refused before anybody sends megabytes in vain. */
const contentType = z
  .string()
  .max(200)
  .regex(mayHoldText, "names a file without readable text: send a PDF, Word, HTML, Markdown or text file")
  .meta({ pattern: mayHoldText.source, example: "application/pdf" });

const wishes = {
  review: z.boolean().meta({
    example: true,
    description: "Hold the version, so that a person can look at it before it is published.",
  }),
  follows: z.int().min(0).max(999_999_999).meta({
    example: 2,
    description: "The version that it replaces, which must stand when it is stored; 0 for none.",
  }),
};

export const ticketRequest = z
  .strictObject({
    manifesto: manifestoName,
    fileName,
    contentType: contentType.optional(),
    review: wishes.review.optional(),
    follows: wishes.follows.optional(),
  })
  .openapi("TicketRequest", { description: "Which file is to come, as which manifesto's next version." });

export const ticketHeaders = z.object({
  "if-match": z.string().max(200).optional().meta({
    example: '"5f1d7a84db00d2fce00b31a7fc73224f"',
    description:
      "The `ETag` of `GET /v1/manifestos/{id}` as it was read: the manifesto must still be the same.",
  }),
});

export const ticketSchema = z
  .object({
    id: z.string().meta({ description: "Read `/v1/uploads/{id}` to follow the file." }),
    key: z.string().meta({ description: "Where the bucket will keep the file." }),
    send: z
      .object({ method: z.literal("POST"), url: z.string(), fields: z.record(z.string(), z.string()) })
      .meta({ description: "An HTML form post: these fields, then the part `file`." }),
    maxBytes: z.int().meta({ example: 52428800, description: "A larger file is refused." }),
    expiresAt: instant.meta({ description: "Until when the file can be sent." }),
    howTo: z.string().meta({ description: "The same as a curl command." }),
  })
  .openapi("Ticket", { description: "Where to send one file, and where to follow it." });
