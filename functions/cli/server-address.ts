import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { BadInput } from "./terminal.ts";

/** Which running cloud a command speaks to: one by its address, or the local one by its data folder. */
export type ServerChoice = { readonly server?: string; readonly data?: string };

const usualData = fileURLToPath(new URL("../../.local", import.meta.url));
const usualAddress = "http://localhost:3000";

/**
 * The address of the chosen cloud. A local cloud writes its own into its data folder while it runs; where
 * nobody chose and there is none, it is the usual one. Throws `BadInput` where the named folder has none.
 */
export async function addressOf({ server, data }: ServerChoice): Promise<string> {
  if (server !== undefined) return server;
  const recorded = await recordedIn(data ?? usualData);
  if (recorded === null && data !== undefined) {
    throw new BadInput(
      `${data}: no local cloud runs on this folder. Start one with "npm start -- --data ${data}", or name a server with --server.`,
    );
  }
  return recorded ?? usualAddress;
}

async function recordedIn(folder: string): Promise<string | null> {
  try {
    const recorded: unknown = JSON.parse(await readFile(join(folder, "cloud.json"), "utf8"));
    return z.object({ publicUrl: z.url() }).parse(recorded).publicUrl;
  } catch {
    return null;
  }
}
