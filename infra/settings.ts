import type { Node } from "constructs";
import { z } from "zod";
import { readingModes } from "../functions/contracts.ts";

const settings = z.object({
  /** First part of the stacks' names: lets several ledgers live in one account. */
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, "letters and digits, at most 40, starting with a letter")
    .default("PledgeLedger"),
  /** The address readers use, where that is not the API's own: a domain of yours that leads there. */
  publicUrl: z
    .url({ protocol: /^https$/ })
    .refine((url) => new URL(url).origin === url, "an origin only, as in https://pledges.example.org")
    .optional(),
  /** Whether scans are read by text recognition; "off" lets them fail as scans, and costs nothing. */
  textRecognition: z.enum(["on", "off"]).default("on"),
  /** Who may read: "open" lets everybody, "token" only who has an access token. */
  reading: z.enum(readingModes).default("open"),
  /** An SNS topic of yours that every alarm reports to. */
  alarmTopicArn: z.string().startsWith("arn:").optional(),
});

/** What a deployment can choose, by `cdk deploy -c <key>=<value>` or cdk.json's context. */
export type Settings = z.infer<typeof settings>;

/** Reads the settings from the app's context. Throws, naming the key, for a value that cannot be meant. */
export function readSettings(node: Node): Settings {
  const given = Object.fromEntries(
    Object.keys(settings.shape).map((key) => [key, node.tryGetContext(key) as unknown]),
  );
  const result = settings.safeParse(given);
  if (!result.success) throw new Error(`CDK context: ${z.prettifyError(result.error)}`);
  return result.data;
}
