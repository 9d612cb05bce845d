import { z } from "@hono/zod-openapi";
import { parseManifestoId } from "../../core/ids.ts";
import { changeSetSchema } from "./changes.ts";
import { whole } from "./described.ts";
import { manifestoId, versionNumber } from "./names.ts";

/** `<manifesto>@<version>`, or a manifesto alone for its latest version. */
const side = z
  .string()
  .max(220)
  .transform((text, context) => {
    const [name = "", number, ...rest] = text.split("@");
    const manifesto = parseManifestoId(name);
    const version = versionNumber.optional().safeParse(number);
    if (manifesto.ok && version.success && rest.length === 0) {
      return { manifesto: manifesto.value, version: version.data };
    }
    context.addIssue({
      code: "custom",
      message: "must be <manifesto>@<version>, as riverside.netherby.2027-05-06@2",
    });
    return z.NEVER;
  });

const sideOf = (example: string, description: string) =>
  side.meta({ type: "string", maxLength: 220, example, description });

export const comparisonQuery = z.strictObject({
  from: sideOf(
    "riverside.netherby.2027-05-06@1",
    "A manifesto and its version; without @, the one that stands.",
  ),
  to: sideOf("green.netherby.2027-05-06@1", "Likewise, of the same manifesto or of another."),
});

const place = (description: string) =>
  z.object({ manifesto: manifestoId, version: whole("The version compared.", 1) }).meta({ description });

export const comparisonSchema = changeSetSchema
  .omit({ manifesto: true })
  .extend({
    from: place("The version compared, A of two manifestos."),
    to: place("The version it is compared with, B."),
  })
  .openapi("Comparison", {
    description:
      "What two versions share and where they differ. Of two manifestos, accounts call the first A and the second B.",
  });
