import { z } from "@hono/zod-openapi";
import { failureCodes, holdReasonCodes, type UploadStateName, uploadStateNames } from "../../core/model.ts";
import { text, whole } from "./described.ts";
import { pageOf, pageQuery } from "./lists.ts";
import { documentFormat } from "./manifestos.ts";
import { instant, manifestoId } from "./names.ts";

const sentences = (message: string, remedy: string) => ({
  message: text("What is the matter.", message),
  remedy: text("What can be done about it.", remedy),
});
const holdReason = z.object({
  code: z.enum(holdReasonCodes).meta({ description: "Names the reason." }),
  ...sentences("Only 41 % of the text could be read.", "Look at the text and publish it if it is whole."),
});
const failure = z
  .object({
    code: z.enum(failureCodes).meta({ description: "Names the failure." }),
    ...sentences("The file is encrypted.", "Save it without a password and send it again."),
  })
  .meta({ description: "Why it failed." });
const stateName = z.enum(uploadStateNames).meta({ description: "How far it came." });
const state = <N extends UploadStateName>(name: N) =>
  z.literal(name).meta({ description: "How far it came." });

const uploadState = z
  .discriminatedUnion("name", [
    z.object({ name: state("awaiting") }),
    z.object({ name: state("received") }),
    z.object({
      name: state("recognising"),
      progress: z
        .object({
          done: whole("Pages recognised.", 4),
          pages: whole("Pages that are pictures of text.", 12),
        })
        .nullable()
        .meta({ description: "How far text recognition is; null until it begins." }),
    }),
    z.object({ name: state("extracted") }),
    z.object({ name: state("classified") }),
    z.object({ name: state("published"), version: whole("The version that it became.", 2) }),
    z.object({ name: state("duplicate"), version: whole("The version that has the same bytes.", 2) }),
    z.object({
      name: state("held"),
      reasons: z.array(holdReason).readonly().meta({ description: "Why it waits for a person." }),
    }),
    z.object({ name: state("failed"), failure }),
  ])
  .openapi("UploadState", { description: "How far an upload came, and why it stopped, if it did." });

/** Where a file lies. */
export const bucketKey = text(
  "Where the bucket will keep the file.",
  "inbox/riverside/netherby/2027-05-06/t-mk3vq8w2h7xd5nr9bycf4tje/Our plan for Netherby.pdf",
);

export const uploadSchema = z
  .object({
    id: text("The upload's id, or its ticket while the file is awaited.", "4f9a1c0be2d7835f6a1b9c0d4e"),
    key: bucketKey.meta({ description: "Where the bucket keeps it." }),
    fileName: text("As it was sent.", "Our plan for Netherby.pdf"),
    manifesto: manifestoId
      .nullable()
      .meta({ description: "Whose version it is to be; null if the file could not be placed." }),
    arrivedAt: instant.nullable().meta({ description: "When the file arrived; null while it is awaited." }),
    size: whole("Bytes; null while the file is awaited.", 184_320).nullable(),
    sha256: text(
      "Of its bytes; null until they were read.",
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ).nullable(),
    format: documentFormat
      .nullable()
      .meta({ description: "What kind of file it is; null until it was read." }),
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
    history: z
      .array(z.object({ state: stateName, at: instant.meta({ description: "When it got there." }) }))
      .readonly()
      .meta({ description: "How it came so far." }),
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
