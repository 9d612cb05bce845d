import { z } from "zod";
import { clientQuota, environmentNames, type ReadingMode, readingModes } from "../contracts.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads one required variable.
 * @throws Error naming the variable if it is not set
 */
export function required(env: Environment, name: keyof typeof environmentNames): string {
  const value = z.string().min(1).safeParse(env[environmentNames[name]]);
  if (!value.success) throw new Error(`The environment variable ${environmentNames[name]} is not set.`);
  return value.data;
}

/** Whether webhooks may go to http and to private networks: on a local cloud only. */
export function allowsPrivateWebhooks(env: Environment): boolean {
  return env[environmentNames.privateWebhooks] === "allow";
}

/** Whether scans go to text recognition, as they do unless it is turned off. */
export function recognisesText(env: Environment): boolean {
  return env[environmentNames.textRecognition] !== "off";
}

/** Who may read: everybody, unless reading is closed. Throws for a mode that there is not. */
export function readingMode(env: Environment): ReadingMode {
  return z
    .enum(readingModes)
    .default("open")
    .parse(env[environmentNames.reading] || undefined);
}

/** What one client may ask of one instance of the API. Throws for what is no number above 0. */
export function quotaOf(env: Environment): { readonly requests: number; readonly seconds: number } {
  const asked = env[environmentNames.requestsPerMinute];
  return asked ? { requests: z.coerce.number().int().positive().parse(asked), seconds: 60 } : clientQuota;
}

const identity = z
  .object({
    AWS_REGION: z.string().min(1),
    AWS_ACCESS_KEY_ID: z.string().min(1),
    AWS_SECRET_ACCESS_KEY: z.string().min(1),
    AWS_SESSION_TOKEN: z.string().optional(),
  })
  .transform((env) => ({
    region: env.AWS_REGION,
    accessKeyId: env.AWS_ACCESS_KEY_ID,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
    sessionToken: env.AWS_SESSION_TOKEN,
  }));

/** Who a Lambda is to other services: its runtime says so by these variables. Throws where one is missing. */
export function signerOf(env: Environment): z.infer<typeof identity> {
  return identity.parse(env);
}
