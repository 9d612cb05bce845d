import { z } from "zod";
import { environmentNames } from "../contracts.ts";

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
