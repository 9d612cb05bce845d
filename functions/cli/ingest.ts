import { basename } from "node:path";
import type { ManifestoId } from "../core/model.ts";
import { cloudAt } from "./cloud.ts";
import { followUpload } from "./follow-upload.ts";
import { readBytes } from "./read-bytes.ts";
import { shownName } from "./read-document.ts";
import { type ServerChoice, serverOf } from "./server-address.ts";
import type { Terminal } from "./terminal.ts";

/** What a document from standard input is called where nobody says: the bytes tell what it is. */
const unnamed = "manifesto";

/** `ledger ingest`: uploads a file as a manifesto's next version, follows it, and tells what changed. */
export async function ingestCommand(
  file: string,
  options: ServerChoice & {
    readonly manifesto: ManifestoId;
    readonly name?: string;
    readonly review?: boolean;
    readonly follows?: number;
    readonly json?: boolean;
  },
  terminal: Terminal,
): Promise<void> {
  const bytes = await readBytes(file, terminal);
  const cloud = cloudAt(await serverOf(options));
  const name = options.name ?? (file === "-" ? unnamed : basename(file));
  const { review, follows } = options;
  const wishes = { ...(review && { review: true as const }), ...(follows !== undefined && { follows }) };
  const ticket = await cloud.announce(options.manifesto, name, wishes);
  await cloud.send(ticket, bytes, name);
  await followUpload({ cloud, id: ticket.id, subject: shownName(file, options.name) }, options, terminal);
}
