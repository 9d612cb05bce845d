import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { keys } from "../../functions/adapters/dynamodb/keys.ts";
import { dynamoStore } from "../../functions/adapters/dynamodb/store.ts";
import { Table } from "../../functions/adapters/dynamodb/table.ts";
import type {
  Change,
  LedgerEntry,
  LedgerPledge,
  ManifestoId,
  PledgeId,
  Version,
} from "../../functions/core/model.ts";
import { quoteOf } from "../../functions/core/quote.ts";
import { termsOf } from "../../functions/core/terms/index.ts";
import { viewsOf, viewsReader } from "../../functions/core/views.ts";
import type { Store } from "../../functions/ports.ts";
import { summary, uploadNumbered, versionOf } from "../contract/samples.ts";
import { publish } from "../fakes/sample-ledger.ts";

/** Pledges of one manifesto: as many as short local manifestos have. */
const PLEDGES_EACH = 25;
/** The first manifestos have a second version, with this many changes; enough to fill a page of every list. */
const CHANGED_MANIFESTOS = 40;
const CHANGES_EACH = 5;
/** Manifestos that are written at once. */
const AT_ONCE = 8;

const topics = [3, 6, 7, 10, 12, 14];
const nouns = [
  "homes",
  "trees",
  "buses",
  "parks",
  "schools",
  "lights",
  "clinics",
  "markets",
  "paths",
  "grants",
];
const padded = (n: number, length: number) => String(n).padStart(length, "0");

/** The manifesto numbered n: five parties and two elections in each area. */
export const manifestoNumbered = (n: number): ManifestoId =>
  `party-${n % 5}.area-${padded(Math.floor(n / 10), 5)}.2027-05-0${1 + (n % 2)}` as ManifestoId;

export const pledgeOf = (manifesto: number, position: number): LedgerPledge => {
  const noun = nouns[(manifesto + position) % nouns.length] ?? "homes";
  const text = `build ${100 + position} ${noun} in ward ${padded(position, 3)}`;
  return {
    id: `p-${padded(manifesto, 8)}${padded(position, 8)}` as PledgeId,
    position,
    index: position,
    form: "item",
    text,
    stem: "We will:",
    headings: ["Our promises"],
    page: 1,
    pageLabel: null,
    start: position * 40,
    kind: "pledge",
    firmness: position % 3 === 0 ? "soft" : "firm",
    testable: true,
    topic: { major: topics[(manifesto + position) % topics.length] ?? 14, label: "Topic", confidence: 0.9 },
    terms: termsOf({ text, stem: "We will:" }),
    reason: "modal:we-will",
  };
};

/** Fills an empty table with a ledger of so many pledges, with all that is derived from it. */
export async function fillLedger(client: DynamoDBClient, tableName: string, pledges: number): Promise<Store> {
  const store = dynamoStore(tableName, client);
  const table = new Table(DynamoDBDocumentClient.from(client), tableName);
  const manifestos = Array.from({ length: Math.ceil(pledges / PLEDGES_EACH) }, (_, n) => n);
  for (const n of manifestos.slice(0, CHANGED_MANIFESTOS)) await publishTwice(store, n);
  const last = await store.ledger.tail();
  const left = manifestos.slice(CHANGED_MANIFESTOS).values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const n of left) await writeOnce(store, table, n, last + 1 + n - CHANGED_MANIFESTOS);
    }),
  );
  const end = last + manifestos.length - CHANGED_MANIFESTOS;
  if (end > last) await table.put(keys.ledgerTail, { entry: end });
  await store.checkpoints.advance(viewsReader, end);
  return store;
}

const numberedVersion = (n: number, number: number): Version => ({
  ...versionOf(number, uploadNumbered(n * 2 + number), manifestoNumbered(n)),
  follows: number === 1 ? null : 1,
  previousUpload: number === 1 ? null : uploadNumbered(n * 2 + 1),
  pledges: PLEDGES_EACH,
  // Of the first versions too, so that all rows have one size.
  summary,
});

const pledgesOf = (n: number) => Array.from({ length: PLEDGES_EACH }, (_, position) => pledgeOf(n, position));

async function publishTwice(store: Store, n: number): Promise<void> {
  const before = pledgesOf(n);
  const after = before.map((pledge, i) =>
    i < CHANGES_EACH ? { ...pledge, text: `${pledge.text} now` } : pledge,
  );
  const changes = before.slice(0, CHANGES_EACH).map(
    (pledge, i): Change => ({
      relation: "modified",
      primary: "substantive",
      facets: ["strengthened"],
      evidence: [],
      before: [quoteOf(pledge)],
      after: [quoteOf(after[i] ?? pledge)],
      account: "Strengthened: it is to be done now.",
    }),
  );
  await publish(store, numberedVersion(n, 1), before, []);
  await publish(store, numberedVersion(n, 2), after, changes);
}

/** A first version, as publishing it would leave it: many are written at once, so the entry's number is given. */
async function writeOnce(store: Store, table: Table, n: number, number: number): Promise<void> {
  const version = numberedVersion(n, 1);
  const { manifesto, upload, publishedAt: at } = version;
  const pledges = pledgesOf(n);
  const entry: LedgerEntry = { kind: "published", entry: number, manifesto, version: 1, upload, summary, at };
  await store.versions.saveSnapshot({ ...version, pledges, changes: [] });
  await table.putAll([
    { ...version, ...keys.version(manifesto, 1) },
    { ...entry, ...keys.ledgerEntry(number), ...keys.ledgerTime(entry) },
  ]);
  const after = { manifesto, entry: number, at, since: number, versions: 1, version };
  const source = { entry, version, pledges, changes: [], compared: [], published: [] };
  const standingPledges = { before: [], after: pledges };
  await store.views.write(viewsOf({ ...source, standing: { before: null, after }, standingPledges }, entry));
}
