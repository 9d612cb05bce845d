/**
 * Read units of each question to the table, by DynamoDB's own account, in ledgers of several sizes.
 *
 *   node test/bench/capacity.ts [--write] [pledges…]     default 1000 200000; the large one takes half an hour
 *
 * Runs on DynamoDB Local, so it needs Java 17. With --write, docs/table.md gets the result.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { searchWords } from "../../functions/core/found-pledge.ts";
import type { Store } from "../../functions/ports.ts";
import { startDynamoDbLocal } from "../contract/dynamodb-local.ts";
import { at, subscriptionNamed, uploadNumbered } from "../contract/samples.ts";
import { fillLedger, manifestoNumbered, pledgeOf } from "./large-ledger.ts";
import { meterOf } from "./meter.ts";

/** Sizes count as the same up to this difference. */
const SAME = 0.1;
const page = { limit: 25 };
const manifesto = manifestoNumbered(7);

/** Every question that the API or a stage asks, by its name. */
const questions: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  "manifestos, 25": ({ manifestos }) => manifestos.list(page),
  "manifestos as of an entry, 25": ({ manifestos }) => manifestos.list(page, 60),
  "a manifesto": ({ manifestos }) => manifestos.get(manifesto),
  "a manifesto as of an entry": ({ manifestos }) => manifestos.get(manifesto, 60),
  "a manifesto's versions": ({ versions }) => versions.list(manifesto, page),
  "a version": ({ versions }) => versions.get(manifesto, 2),
  "the highest version": ({ versions }) => versions.head(manifesto),
  "withdrawn versions": ({ versions }) => versions.withdrawals(manifesto),
  "a version's pledges, 25": ({ versions }) => versions.pledges(published(2), page),
  "a version's change set": ({ versions }) => versions.changes(published(2)),
  "changes, 25": ({ feed }) => feed.changes({ filter: {} }, page),
  "changes of a party": ({ feed }) => feed.changes({ filter: { party: "party-2" } }, page),
  "changes of an area": ({ feed }) => feed.changes({ filter: { area: "area-00000" } }, page),
  "changes of an election": ({ feed }) => feed.changes({ filter: { election: "2027-05-01" } }, page),
  "changes on a topic": ({ feed }) => feed.changes({ filter: { topic: 7 } }, page),
  "changes with a facet": ({ feed }) => feed.changes({ filter: { facet: "strengthened" } }, page),
  "changes of a relation": ({ feed }) => feed.changes({ filter: { relation: "modified" } }, page),
  "changes since an entry": ({ feed }) => feed.changes({ filter: {}, after: 20 }, page),
  "changes of a party on a topic": ({ feed }) =>
    feed.changes({ filter: { party: "party-2", topic: 7 } }, page),
  "pledges, 25": ({ found }) => found.find({}, page),
  "pledges of a party": ({ found }) => found.find({ party: "party-2" }, page),
  "pledges of an area": ({ found }) => found.find({ area: "area-00000" }, page),
  "pledges on a topic": ({ found }) => found.find({ topic: 7 }, page),
  "pledges with a word": ({ found }) => found.find({ words: searchWords("trees") }, page),
  "pledges with two words": ({ found }) => found.find({ words: searchWords("build trees") }, page),
  "what befell a pledge": ({ histories }) => histories.of(pledgeOf(7, 1).id),
  "counts by party": ({ tallies }) => tallies.list("party", page),
  "counts by topic": ({ tallies }) => tallies.list("topic", page),
  "counts of the ledger": ({ tallies }) => tallies.total(),
  "ledger entries after one, 25": ({ ledger }) => ledger.after(10, 25),
  "ledger entries, none new": ({ ledger }) => ledger.after(999_999, 25),
  "the ledger's end": ({ ledger }) => ledger.tail(),
  "the entry at an instant": ({ ledger }) => ledger.asOf(at),
  "an upload": ({ uploads }) => uploads.get(uploadNumbered(1)),
  "recent uploads": ({ uploads }) => uploads.recent(page),
  subscriptions: ({ subscriptions }) => subscriptions.list(page),
  "deliveries of a subscription": ({ deliveries }) => deliveries.list("s1", page),
  "acts of review on a manifesto": ({ audits }) => audits.ofManifesto(manifesto, page),
};

/** What names the snapshot of a version of the manifesto asked about. */
const published = (number: number) => snapshots[number - 1] ?? missing(number);
let snapshots: Awaited<ReturnType<Store["versions"]["list"]>>["items"] = [];
function missing(number: number): never {
  throw new Error(`The ledger has no version ${number} of ${manifesto}.`);
}

type Cost = { readonly requests: number; readonly units: number };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" } },
});
const sizes = positionals.length === 0 ? [1_000, 200_000] : positionals.map(Number);
const local = await startDynamoDbLocal();
const costs: Map<string, Cost>[] = [];
for (const size of sizes) costs.push(await costsAt(size));
local.stop();

const report = table();
console.log(report);
if (values.write) {
  const path = new URL("../../docs/table.md", import.meta.url);
  const text = await readFile(path, "utf8");
  const [before = "", rest = ""] = text.split("<!-- capacity -->\n");
  const after = rest.split("<!-- /capacity -->")[1] ?? "";
  await writeFile(path, `${before}<!-- capacity -->\n${report}\n<!-- /capacity -->${after}`);
}

async function costsAt(size: number): Promise<Map<string, Cost>> {
  const store = await fillLedger(local.client, await local.freshTable(), size);
  for (let n = 0; n < page.limit + 5; n++) {
    await store.uploads.advance({ id: uploadNumbered(n), at, state: { name: "received" } });
    await store.subscriptions.add(subscriptionNamed(`s${n}`));
    await store.deliveries.open("s1", n + 1, at);
  }
  snapshots = (await store.versions.list(manifesto, page)).items;
  const meter = meterOf(local.client);
  const measured = new Map<string, Cost>();
  for (const [name, ask] of Object.entries(questions)) measured.set(name, await meter.of(() => ask(store)));
  meter.stop();
  return measured;
}

function table(): string {
  const head = [
    "Question",
    "Requests",
    ...sizes.map((size) => `Read units at ${size.toLocaleString("en")} pledges`),
  ];
  const rows = Object.keys(questions).map((name) => {
    const all = costs.map((cost) => cost.get(name) ?? { requests: 0, units: 0 });
    const [smallest = 0, largest = 0] = [Math.min(...all.map(unitsOf)), Math.max(...all.map(unitsOf))];
    const differs = largest > smallest * (1 + SAME) ? " (differs)" : "";
    return [
      name,
      `${Math.max(...all.map((cost) => cost.requests))}${differs}`,
      ...all.map((cost) => String(cost.units)),
    ];
  });
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function unitsOf({ units }: Cost): number {
  return units;
}
