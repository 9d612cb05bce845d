/** What `npm start` prints, as pure text. */

import type { Ink } from "../../functions/cli/ink.ts";
import { renderComparison } from "../../functions/cli/render-comparison.ts";
import { printable } from "../../functions/cli/terminal.ts";
import type { QueueFunction } from "../../functions/contracts.ts";
import type { UploadState } from "../../functions/core/model.ts";
import type { Cloud } from "./cloud.ts";
import { credentials, deadLetterName, region } from "./names.ts";
import { highlights, type Seed, type Seeded } from "./seeding.ts";

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
      const { comparison, hidden } = highlights(seeded, changesShown);
      if (comparison === null) return `${title}\n  ${version.pledges} pledges found\n\n`;
      const page = `${publicUrl}/manifestos/${version.manifesto}/changes?from=${version.number - 1}&to=${version.number}`;
      const more = hidden > 0 ? `  … and ${hidden} more: ${page}\n` : "";
      return `${title}\n${indent(renderComparison(comparison, ink))}${more}\n`;
    }
  }
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

/** Where everything is and what to try, once the cloud is up. */
export function tellAddresses(cloud: Cloud, dataDir: string, ink: Ink): string {
  const { publicUrl, endpoints, bucket } = cloud;
  const manifesto = "riverside-alliance.netherby.2027-05-06";
  const inbox = `s3://${bucket}/inbox/${manifesto.replaceAll(".", "/")}/`;
  return `${ink.strong(`Pledge Ledger is up: ${publicUrl}`)}

  Pages     ${publicUrl}/
  API       ${publicUrl}/v1/manifestos  (described at ${publicUrl}/docs)
  S3        ${endpoints.s3}  bucket ${bucket}
  SQS       ${endpoints.sqs}
  DynamoDB  ${endpoints.dynamodb}  table ${cloud.table}
  Data      ${dataDir}  (what the functions write: ${dataDir}/logs)

Try:
  curl "${publicUrl}/v1/manifestos/${manifesto}/changes?from=1&to=2"
  npm run -s ledger -- ingest my-manifesto.pdf --manifesto ${manifesto}
  AWS_ACCESS_KEY_ID=${credentials.accessKeyId} AWS_SECRET_ACCESS_KEY=${credentials.secretAccessKey} aws s3 cp my-manifesto.pdf \\
    ${inbox} --region ${region} --endpoint-url ${endpoints.s3}

Ctrl-C stops it; the data stays.
`;
}
