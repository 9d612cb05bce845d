import { setTimeout as wait } from "node:timers/promises";
import type { Cloud } from "./cloud.ts";
import type { ChangeSet, CloudVersion, Upload } from "./cloud-answers.ts";
import { NoAnswer } from "./cloud-client.ts";
import { BadInput, note, print, printable, sentence, type Terminal } from "./terminal.ts";
import { type End, endOf, type GoodEnd, tellEnd } from "./upload-end.ts";

/** Milliseconds between two looks at an upload on its way. */
const pollEvery = 300;
/** Looks without anything new before giving up: five minutes, twice what the slowest stage may take. */
const looks = 1000;

/**
 * Follows an upload and tells what became of it, as JSON {upload, changes} if asked.
 * Throws `BadInput`, which starts with `subject`, where the upload failed.
 *
 * @param passed the history that lies behind: an end in it is none
 */
export async function followUpload(
  { cloud, id, subject, passed = [] }: Followed,
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { upload, end } = await untilEnd(cloud, id, passed, terminal);
  if (end.name === "failed") throw new BadInput(`${subject}: ${sentence(end.failure)}`);
  const version = await versionOf(cloud, upload, end);
  const changes = await changesOf(cloud, upload, end, version);
  for (const { code, message } of version?.warnings ?? [])
    note(terminal, printable(`note: ${message} [${code}]`));
  const output = options.json
    ? JSON.stringify({ upload, changes }, null, 2)
    : tellEnd(cloud.origin, upload, end, { version, changes });
  await print(terminal, `${output}\n`);
}

type Followed = {
  readonly cloud: Cloud;
  readonly id: string;
  readonly subject: string;
  readonly passed?: Upload["history"];
};

/** Shows every state that the upload passes, until it ends or waits for a person. */
async function untilEnd(
  cloud: Cloud,
  id: string,
  passed: Upload["history"],
  terminal: Terminal,
): Promise<{ upload: Upload; end: End }> {
  // By state and time, not by count: a ticket's history is left behind once the file's own begins.
  const step = ({ state, at }: Upload["history"][number]) => `${state} ${at}`;
  const shown = new Set(passed.map(step));
  let told = "";
  const lookAt = patientLook(cloud, terminal);
  for (let look = 0; look < looks; look += 1, await wait(pollEvery)) {
    const upload = await lookAt(id);
    if (upload === null) continue;
    const progress = progressOf(upload);
    if (progress !== told) {
      told = progress;
      if (progress !== "") note(terminal, progress);
      look = 0;
    }
    const fresh = upload.history.filter((entry) => !shown.has(step(entry)));
    for (const entry of fresh) {
      shown.add(step(entry));
      // The file is sent: that it was awaited is no news, and whether a look still sees it is chance.
      if (entry.state !== "awaiting") note(terminal, entry.state);
    }
    const end = endOf(upload);
    if (end !== null && upload.history.length > passed.length) return { upload, end };
  }
  throw new BadInput(
    `${id} is still under way after ${(looks * pollEvery) / 60_000} minutes. Look at it later: ${cloud.origin}/upload#${id}`,
  );
}

/** Looks at an upload; null, said once, while the server is away: what it was sent waits there for its return. */
function patientLook(cloud: Cloud, terminal: Terminal): (id: string) => Promise<Upload | null> {
  let isAway = false;
  return async (id) => {
    try {
      const upload = await cloud.upload(id);
      isAway = false;
      return upload;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (!isAway) note(terminal, `${error.message} The upload ${id} is kept there: asking again.`);
      isAway = true;
      return null;
    }
  };
}

/** How far text recognition is; empty where none is at work. */
function progressOf({ state }: Upload): string {
  if (state.name !== "recognising" || state.progress === null) return "";
  return `recognised ${state.progress.done} of ${state.progress.pages} pages`;
}

async function versionOf(cloud: Cloud, { manifesto }: Upload, end: GoodEnd): Promise<CloudVersion | null> {
  return manifesto === null || end.name !== "published" ? null : cloud.version(manifesto, end.version);
}

/** What changed since the version that it follows: not always the one before, which may be withdrawn. */
async function changesOf(
  cloud: Cloud,
  { manifesto }: Upload,
  end: GoodEnd,
  version: CloudVersion | null,
): Promise<ChangeSet | null> {
  const follows = version?.follows ?? null;
  if (manifesto === null || end.name !== "published" || follows === null) return null;
  return cloud.changes(manifesto, follows, end.version);
}
