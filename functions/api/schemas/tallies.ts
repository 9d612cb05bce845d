import { z } from "@hono/zod-openapi";
import { text, whole } from "./described.ts";
import { pageOf } from "./lists.ts";
import { majorTopic } from "./pledges.ts";

const counts = {
  manifestos: whole("Manifestos of which a version stands.", 41),
  versions: whole("Versions published and not withdrawn.", 97),
  withdrawn: whole("Versions withdrawn.", 2),
  pledges: whole("Pledges of the versions that stand.", 1512),
  changes: whole("Changes published, without spelling and layout.", 488),
};

const tallySchema = z
  .object({
    name: text("As it stands in manifestos' ids.", "netherby"),
    ...counts,
  })
  .openapi("Tally", { description: "How much the ledger holds of one party, area or election." });

export const tallyPage = pageOf(tallySchema, "TallyPage");

const { major, label } = majorTopic;
export const topicList = z
  .object({
    items: z
      .array(
        z
          .object({
            major,
            label,
            pledges: counts.pledges,
            changes: counts.changes,
          })
          .openapi("TopicTally", { description: "A topic, and how much the ledger holds of it." }),
      )
      .readonly()
      .meta({ description: "By number." }),
  })
  .openapi("TopicList", { description: "The codebook, with how much the ledger holds of each topic." });

export const statsSchema = z
  .object({ entries: whole("The ledger's last entry.", 17), ...counts })
  .openapi("Stats", { description: "How much the ledger holds." });
