import { z } from "@hono/zod-openapi";
import { text, whole } from "./described.ts";
import { instant, manifestoName } from "./names.ts";
import { bucketKey } from "./uploads.ts";

// The description gives patterns without flags (JSON Schema reads them in Unicode mode), so they are named there.

const plainName = /^[^\p{Cc}/\\]+$/u;

/** A name as people see it: no control characters, no folders. */
const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(plainName, "must be a file name without folders or control characters")
  .meta({
    pattern: plainName.source,
    example: "Our plan for Netherby.pdf",
    description: "The file's name, as people are to see it.",
  });

const mayHoldText = /^(?!image\/|audio\/|video\/|font\/)/i;

/** Media types that hold no text to read; refused before anybody sends megabytes in vain. */
const contentType = z
  .string()
  .max(200)
  .regex(mayHoldText, "names a file without readable text: send a PDF, Word, HTML, Markdown or text file")
  .meta({
    pattern: mayHoldText.source,
    example: "application/pdf",
    description: "The file's media type; its bytes decide.",
  });

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
      "The `ETag` of `GET /v1/manifestos/{id}` as it was read: the manifesto must still be the same. A weak one (`W/`) names none.",
  }),
});

export const ticketSchema = z
  .object({
    id: text("Read `/v1/uploads/{id}` to follow the file.", "t-mk3vq8w2h7xd5nr9bycf4tje"),
    key: bucketKey,
    send: z
      .object({
        method: z.literal("POST").meta({ description: "How to send it." }),
        url: text("Where to send it.", "https://bucket.s3.eu-west-2.amazonaws.com/"),
        fields: z.record(z.string(), z.string()).meta({
          description: "What to send before the file.",
          example: { "Content-Type": "application/pdf" },
        }),
      })
      .meta({ description: "An HTML form post: these fields, then the part `file`." }),
    maxBytes: whole("A larger file is refused.", 52_428_800),
    expiresAt: instant.meta({ description: "Until when the file can be sent." }),
    howTo: text("The same as a curl command.", "curl -F file=@plan.pdf …"),
  })
  .openapi("Ticket", { description: "Where to send one file, and where to follow it." });
