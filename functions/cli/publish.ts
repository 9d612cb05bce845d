import { cloudAt } from "./cloud.ts";
import { followUpload } from "./follow-upload.ts";
import { type ServerChoice, serverOf } from "./server-address.ts";
import type { Terminal } from "./terminal.ts";

/** `ledger publish`: publishes an upload that is held for review, and tells what changed. */
export async function publishCommand(
  id: string,
  options: ServerChoice & { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const cloud = cloudAt(await serverOf(options));
  // Read before, so that it is known which hold lies behind, however quickly the publication comes.
  const held = await cloud.upload(id);
  await cloud.publish(held.id);
  await followUpload({ cloud, id: held.id, subject: id, passed: held.history }, options, terminal);
}
