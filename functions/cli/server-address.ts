import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { BadInput } from "./terminal.ts";

/** Which running cloud a command speaks to: one by its address, or the local one by its data folder. */
export type ServerChoice = { readonly server?: string; readonly data?: string };

/** A server, and who we are to it: a token, or what gets one; null where there is neither. */
export type Server = { readonly address: string; readonly access: Access | null };
export type Access =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "client"; readonly tokenUrl: string; readonly id: string; readonly secret: string };

const usualData = fileURLToPath(new URL("../../.local", import.meta.url));
const usualAddress = "http://localhost:3000";

/**
 * The chosen cloud. A local cloud writes its address, and how to get a token, into its data folder while it runs;
 * where nobody chose and there is none, it is the usual address. A token in the environment counts before the local
 * cloud's own. Throws `BadInput` where the named folder has none.
 *
 * @param token of the variable LEDGER_TOKEN; undefined or empty for none
 */
export async function serverOf(
  { server, data }: ServerChoice,
  token: string | undefined = process.env.LEDGER_TOKEN,
): Promise<Server> {
  const recorded = await recordedIn(data ?? usualData);
  if (recorded === null && data !== undefined && server === undefined) {
    throw new BadInput(
      `${data}: no local cloud runs on this folder. Start one with "npm start -- --data ${data}", or name a server with --server.`,
    );
  }
  const address = server ?? recorded?.publicUrl ?? usualAddress;
  const isRecorded = recorded !== null && new URL(recorded.publicUrl).origin === originOf(address);
  if (token) return { address, access: { kind: "token", token } };
  const issuer = isRecorded ? recorded.issuer : undefined;
  const own =
    issuer &&
    ({ kind: "client", tokenUrl: issuer.tokenUrl, id: "staff", secret: issuer.clients.staff } as const);
  return { address, access: own ?? null };
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}

const record = z.object({
  publicUrl: z.url(),
  issuer: z.object({ tokenUrl: z.url(), clients: z.object({ staff: z.string() }) }).optional(),
});

async function recordedIn(folder: string): Promise<z.infer<typeof record> | null> {
  try {
    return record.parse(JSON.parse(await readFile(join(folder, "cloud.json"), "utf8")));
  } catch {
    return null;
  }
}
