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
      `${noCloudOn(data)} Start one with "npm start -- --data ${data}", or name a server with --server.`,
    );
  }
  const address = server ?? recorded?.publicUrl ?? usualAddress;
  if (token) return { address, access: { kind: "token", token } };
  const isRecorded = recorded !== null && placeOf(recorded.publicUrl) === placeOf(address);
  return { address, access: isRecorded ? clientOf(recorded, "staff") : null };
}

/**
 * What gets a token of the local cloud that runs on a folder.
 * Throws `BadInput` where none runs on it.
 */
export async function localAccess(
  data: string | undefined,
  id: keyof Clients,
): Promise<Extract<Access, { kind: "client" }>> {
  const recorded = await recordedIn(data ?? usualData);
  const access = recorded === null ? null : clientOf(recorded, id);
  if (access !== null) return access;
  const more = data === undefined ? "" : ` -- --data ${data}`;
  throw new BadInput(
    `${noCloudOn(data ?? ".local")} Start one with "npm start${more}". A deployed ledger's tokens come from its own issuer.`,
  );
}

const noCloudOn = (data: string): string => `${data}: no local cloud runs on this folder.`;

/** Scheme, host and port; one's own machine has two names. */
function placeOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.hostname === "127.0.0.1") url.hostname = "localhost";
  return url.origin;
}

const clients = z.object({ staff: z.string(), apps: z.string() });
const record = z.object({
  publicUrl: z.url(),
  issuer: z.object({ tokenUrl: z.url(), clients }).optional(),
});
type Clients = z.infer<typeof clients>;

function clientOf(
  { issuer }: z.infer<typeof record>,
  id: keyof Clients,
): Extract<Access, { kind: "client" }> | null {
  if (issuer === undefined) return null;
  return { kind: "client", tokenUrl: issuer.tokenUrl, id, secret: issuer.clients[id] };
}

async function recordedIn(folder: string): Promise<z.infer<typeof record> | null> {
  try {
    return record.parse(JSON.parse(await readFile(join(folder, "cloud.json"), "utf8")));
  } catch {
    return null;
  }
}
