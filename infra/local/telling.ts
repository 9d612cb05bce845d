/** What `npm start` prints, as pure text. */

import type { Ink } from "../../functions/cli/ink.ts";
import { labelOf } from "../../functions/cli/label.ts";
import { renderComparison } from "../../functions/cli/render-comparison.ts";
import { printable } from "../../functions/cli/terminal.ts";
import type { QueueFunction } from "../../functions/contracts.ts";
import type { Change, ManifestoId, UploadState } from "../../functions/core/model.ts";
import type { Cloud } from "./cloud.ts";
import { credentials, deadLetterName, region } from "./names.ts";
import type { MessageCount } from "./redrive.ts";
import type { Seed, Seeded } from "./seeding.ts";

/** The data folder that the command line looks into where none is named. */
const usualFolder = ".local";

/** Changes shown of each sample version. */
const changesShown = 3;

/** One sample's fate; empty for one that was there before. */
export function tellSeed(seeded: Seeded, publicUrl: string, ink: Ink): string {
  switch (seeded.kind) {
    case "there":
      return "";
    case "other":
      return `${nameOf(seeded.seed)} is not published: ${reasonOf(seeded.state)}\n\n`;
    case "published": {
      const { version, milliseconds } = seeded;
      const title = `${ink.strong(nameOf(seeded.seed))} ${ink.faint(`${(milliseconds / 1000).toFixed(1)} s`)}`;
      if (version.summary === null || version.follows === null)
        return `${title}\n  ${version.pledges} pledges found\n\n`;
      const changes = highlights(seeded.changes);
      const hidden = seeded.changes.length - changes.length;
      const page = `${publicUrl}/manifestos/${version.manifesto}/changes?from=${version.follows}&to=${version.number}`;
      const more = hidden > 0 ? `\n  … and ${hidden} more: ${page}\n` : "";
      return `${title}\n${indent(renderComparison({ ...version.summary, changes }, ink))}${more}\n`;
    }
  }
}

/** The most important change of each sort, so that three lines show what the ledger can tell apart. */
function highlights(changes: readonly Change[]): readonly Change[] {
  const bySort = new Map<string, Change>();
  for (const change of changes) if (!bySort.has(labelOf(change))) bySort.set(labelOf(change), change);
  return [...bySort.values()].slice(0, changesShown);
}

const nameOf = ({ manifesto, version, file }: Seed): string =>
  `${manifesto} · version ${version} · ${printable(file.slice(file.lastIndexOf("/") + 1))}`;

function reasonOf(state: UploadState | null): string {
  switch (state?.name) {
    case "failed":
      return printable(`${state.failure.message} ${state.failure.remedy}`);
    case "held":
      return printable(state.reasons.map(({ message, remedy }) => `${message} ${remedy}`).join(" "));
    case "duplicate":
      return `it has the same bytes as version ${state.version}.`;
    default:
      return `it is still on its way (${state?.name ?? "not received yet"}).`;
  }
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, "  ");

/** A message that failed for good, with what that means for people. */
export function tellDead(fn: QueueFunction, message: { id: string; body: string }, ink: Ink): string {
  const label = ink.label("SET ASIDE", "loss");
  return `${label} ${fn.impact} A message to ${fn.name} failed ${fn.maxReceives} times and lies in ${deadLetterName(fn.name)}: ${printable(message.body.slice(0, 200))}\n`;
}

/** What lies in dead-letter queues since earlier runs, and what to do about it; empty for nothing. */
export function tellSetAside(dead: readonly MessageCount[], ink: Ink): string {
  if (dead.length === 0) return "";
  const lines = dead.map(({ fn, count }) => `${count} × ${fn.name}. ${fn.impact}\n`);
  return `${lines.map((line) => `${ink.label("SET ASIDE", "loss")} earlier: ${line}`).join("")}  To try them again, start with --redrive: npm start -- --redrive\n`;
}

/** What was sent back to its queue. */
export function tellRedriven(moved: readonly MessageCount[], ink: Ink): string {
  if (moved.length === 0) return "Nothing was set aside.\n";
  return moved
    .map(({ fn, count }) => `${ink.label("TRYING AGAIN", "other")} ${count} × ${fn.name}\n`)
    .join("");
}

type Told = Pick<Cloud, "publicUrl" | "endpoints" | "bucket" | "table" | "issuer">;

/**
 * Where everything is and what to try, once the cloud is up.
 * @param sample a manifesto that is there in two versions at least; null if there is none
 */
export function tellAddresses(cloud: Told, dataDir: string, sample: ManifestoId | null, ink: Ink): string {
  const { publicUrl, endpoints, bucket } = cloud;
  const manifesto = sample ?? "my-party.my-town.2027-05-06";
  const read = sample === null ? "" : `/${sample}/changes?from=1&to=2`;
  const { accessKeyId, secretAccessKey } = credentials;
  const ofFolder = dataDir === usualFolder ? "" : ` --data "${dataDir}"`;
  return `${ink.strong(`Pledge Ledger is up: ${publicUrl}`)}

  Pages     ${publicUrl}/
  API       ${publicUrl}/v1/manifestos  (described at ${publicUrl}/docs)
  Tokens    ${cloud.issuer.tokenUrl}  clients ${Object.keys(cloud.issuer.clients).join(", ")}, secrets in ${dataDir}/cloud.json
  S3        ${endpoints.s3}  bucket ${bucket}
  SQS       ${endpoints.sqs}
  DynamoDB  ${endpoints.dynamodb}  table ${cloud.table}
  Data      ${dataDir}  (what the functions write: ${dataDir}/logs)

Try:
  curl "${publicUrl}/v1/manifestos${read}"
  export LEDGER_TOKEN=$(npm run -s ledger -- token${ofFolder})  # to write as staff; as a subscriber: token --for apps
  npm run -s ledger -- ingest my-manifesto.pdf --manifesto ${manifesto}${ofFolder}
  AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_REGION=${region} \\
    aws --endpoint-url ${endpoints.s3} s3 cp my-manifesto.pdf \\
    s3://${bucket}/inbox/${manifesto.replaceAll(".", "/")}/

Ctrl-C stops it; the data stays.
`;
}
