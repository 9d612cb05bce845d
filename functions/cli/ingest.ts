import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import { parseManifestoId } from "../core/ids.ts";
import type { ManifestoId } from "../core/model.ts";
import { type ChangeSet, type Cloud, cloudAt, type Upload } from "./cloud.ts";
import { readBytes } from "./read-bytes.ts";
import { BadInput, note, print, printable, sentence, type Terminal } from "./terminal.ts";

/** Milliseconds between two looks at an upload on its way. */
const pollEvery = 300;
/** Looks without an end before giving up: five minutes, twice what the slowest stage may take. */
const looks = 1000;

/** `ledger ingest`: uploads a file as a manifesto's next version, follows it, and tells what changed. */
export async function ingestCommand(
  file: string,
  options: { readonly manifesto: string; readonly server?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const manifesto = parseManifestoId(options.manifesto);
  if (!manifesto.ok) throw new BadInput(manifesto.error);
  const bytes = await readBytes(file, terminal);
  const cloud = cloudAt(options.server ?? (await runningServer()));
  const ticket = await cloud.announce(manifesto.value, basename(file));
  await cloud.send(ticket, bytes, basename(file));
  const { upload, end } = await follow(cloud, ticket.id, terminal);
  if (end.name === "failed") throw new BadInput(`${file}: ${sentence(end.failure)}`);
  const changes = await changesOf(cloud, manifesto.value, end);
  const output = options.json
    ? JSON.stringify({ upload, changes }, null, 2)
    : tell(manifesto.value, end, changes);
  await print(terminal, `${output}\n`);
}

/** The address that the local cloud writes down while it runs; its usual one where there is none. */
async function runningServer(): Promise<string> {
  const recorded = new URL("../../.local/cloud.json", import.meta.url);
  try {
    const { publicUrl } = z
      .object({ publicUrl: z.url() })
      .parse(JSON.parse(await readFile(recorded, "utf8")));
    return publicUrl;
  } catch {
    return "http://localhost:3000";
  }
}

type End = Exclude<Upload["state"], { name: "awaiting" | "received" | "extracted" | "classified" }>;
type GoodEnd = Exclude<End, { name: "failed" }>;

/** Shows every state that the upload passes, until it ends or waits for a person. */
async function follow(cloud: Cloud, id: string, terminal: Terminal): Promise<{ upload: Upload; end: End }> {
  // By state and time, not by count: a ticket's history is left behind once the file's own begins.
  const shown = new Set<string>();
  for (let look = 0; look < looks; look += 1) {
    const upload = await cloud.upload(id);
    for (const { state, at } of upload.history) {
      if (!shown.has(`${state} ${at}`)) note(terminal, state);
      shown.add(`${state} ${at}`);
    }
    const end = endOf(upload);
    if (end !== null) return { upload, end };
    await wait(pollEvery);
  }
  throw new BadInput(
    `${id} is still under way after ${(looks * pollEvery) / 60_000} minutes. Look at it on the server's page later.`,
  );
}

function endOf({ state }: Upload): End | null {
  switch (state.name) {
    case "awaiting":
    case "received":
    case "extracted":
    case "classified":
      return null;
    case "published":
    case "duplicate":
    case "held":
    case "failed":
      return state;
  }
}

async function changesOf(cloud: Cloud, manifesto: ManifestoId, end: GoodEnd): Promise<ChangeSet | null> {
  if (end.name !== "published" || end.version === 1) return null;
  return cloud.changes(manifesto, end.version - 1, end.version);
}

function tell(manifesto: ManifestoId, end: GoodEnd, changes: ChangeSet | null): string {
  switch (end.name) {
    case "published": {
      const headline = changes?.summary.headline ?? "the first version: nothing to compare with";
      return `${manifesto} version ${end.version} is published: ${printable(headline)}`;
    }
    case "duplicate":
      return `${manifesto} version ${end.version} has the same bytes: nothing changed`;
    case "held":
      return [
        `${manifesto} is held for review:`,
        ...end.reasons.map((reason) => `  ${printable(sentence(reason))}`),
      ].join("\n");
  }
}
