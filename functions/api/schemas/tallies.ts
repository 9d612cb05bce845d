import { z } from "@hono/zod-openapi";
import { pageOf } from "./lists.ts";

const counts = {
  manifestos: z.int().meta({ description: "Manifestos of which a version stands." }),
  versions: z.int().meta({ description: "Versions published and not withdrawn." }),
  withdrawn: z.int().meta({ description: "Versions withdrawn." }),
  pledges: z.int().meta({ description: "Pledges of the versions that stand." }),
  changes: z.int().meta({ description: "Changes published, without spelling and layout." }),
};

export const tallySchema = z
  .object({
    name: z.string().meta({ example: "netherby", description: "As it stands in manifestos' ids." }),
    ...counts,
  })
  .openapi("Tally", { description: "How much the ledger holds of one party, area or election." });

export const tallyPage = pageOf(tallySchema, "TallyPage");

export const topicList = z
  .object({
    items: z
      .array(
        z
          .object({
            major: z.int().meta({
              example: 14,
              description: "Comparative Agendas Project major topic; 0 is no policy content.",
            }),
            label: z.string().meta({ example: "Housing and community" }),
            pledges: counts.pledges,
            changes: counts.changes,
          })
          .openapi("TopicTally", { description: "A topic, and how much the ledger holds of it." }),
      )
      .readonly(),
  })
  .openapi("TopicList", { description: "The codebook, with how much the ledger holds of each topic." });

export const statsSchema = z
  .object({ entries: z.int().meta({ description: "The ledger's last entry." }), ...counts })
  .openapi("Stats", { description: "How much the ledger holds." });
