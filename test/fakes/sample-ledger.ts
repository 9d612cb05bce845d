import { parseManifestoId, sha256, uploadIdOf } from "../../functions/core/ids.ts";
import type {
  Because,
  Change,
  ChangeCounts,
  LedgerPledge,
  ManifestoId,
  PledgeId,
  Quote,
  Span,
  Version,
} from "../../functions/core/model.ts";
import { termsOf } from "../../functions/core/terms/index.ts";
import { topicLabel } from "../../functions/core/topics.ts";
import { updateViews } from "../../functions/pipeline/update-views.ts";
import type { Store } from "../../functions/ports.ts";

/** A manifesto id that a test knows to be well formed. */
export function manifesto(text: string): ManifestoId {
  const parsed = parseManifestoId(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

export const netherby = manifesto("riverside.netherby.2027-05-06");

export const samplePledge = (
  position: number,
  text: string,
  facts: Partial<Omit<LedgerPledge, "position" | "text">> = {},
): LedgerPledge => ({
  id: `pledge-${text.length}-${position}` as PledgeId,
  position,
  index: position,
  form: "sentence",
  text,
  stem: null,
  headings: ["Our town", "Homes"],
  page: 1 + Math.floor(position / 3),
  pageLabel: null,
  start: position * 100,
  kind: "pledge",
  firmness: "firm",
  testable: true,
  topic: { major: 14, label: topicLabel(14), confidence: 0.9 },
  terms: termsOf({ text, stem: null }),
  reason: "modal:we-will",
  ...facts,
});

const transport = {
  headings: ["Getting about"],
  topic: { major: 10, label: topicLabel(10), confidence: 0.8 },
};

const homes = "We will build 500 council homes by 2029.";
const fewerHomes = "We will aim to build 300 council homes by 2031.";
const buses = samplePledge(1, "We will keep the number 9 bus running every day.", transport);
const parks = samplePledge(2, "We will plant 1,000 trees in our parks & squares.", {
  headings: ["Green spaces"],
});
const library = samplePledge(3, "We will reopen Mill Lane library.", { headings: ["Culture"], page: 4 });
const lights = samplePledge(3, "We will switch every street light to LED.", {
  headings: ["Streets"],
  page: 4,
});
const cycling = samplePledge(4, "safe cycle lanes on the High Street", {
  ...transport,
  stem: "We will create:",
});

/** What spoke for the judgements of one pledge. */
export const spoken: Because = {
  pledge: ["the rules say a firm pledge"],
  firmness: ["“will create”"],
  testable: ["a word like “lan”"],
  topic: ["“cycle”", "the units around it"],
};

export const samplePledges: readonly (readonly LedgerPledge[])[] = [
  [samplePledge(0, homes), buses, parks, library],
  [
    samplePledge(0, fewerHomes),
    buses,
    { ...parks, text: "We will plant 1000 trees in our parks & squares." },
    lights,
    { ...cycling, because: spoken },
  ],
  [samplePledge(0, fewerHomes), buses, { ...lights, position: 2 }, { ...cycling, position: 3 }],
];

export const quoteOf = ({
  id,
  index,
  form,
  start,
  kind,
  reason,
  because,
  terms,
  ...quote
}: LedgerPledge): Quote => quote;

const [first = [], second = []] = samplePledges;
const at = (pledges: readonly LedgerPledge[], position: number): Quote[] =>
  pledges.slice(position, position + 1).map(quoteOf);

/** Where words stand in the first quote of a side, which has no stem. */
const spansOf = (text: string, words: string): Span[] => {
  const start = text.indexOf(words);
  return [{ quote: 0, start, end: start + words.length }];
};

/** Changes from version 1 to 2, and from 2 to 3, written by hand. */
export const sampleChanges: readonly (readonly Change[])[] = [
  [],
  [
    {
      relation: "removed",
      primary: null,
      facets: [],
      evidence: [],
      before: at(first, 3),
      after: [],
      account: "Dropped: “We will reopen Mill Lane library.”",
    },
    {
      relation: "modified",
      primary: "substantive",
      facets: ["weakened", "quantity", "deadline"],
      evidence: [
        { facet: "weakened", before: spansOf(homes, "will"), after: spansOf(fewerHomes, "will aim to") },
        { facet: "quantity", before: spansOf(homes, "500"), after: spansOf(fewerHomes, "300") },
        { facet: "deadline", before: spansOf(homes, "2029"), after: spansOf(fewerHomes, "2031") },
      ],
      before: at(first, 0),
      after: at(second, 0),
      account: "Weakened: the amount went from 500 to 300 council homes, and the deadline from 2029 to 2031.",
    },
    {
      relation: "added",
      primary: null,
      facets: [],
      evidence: [],
      before: [],
      after: at(second, 3),
      account: "New: “We will switch every street light to LED.”",
    },
    {
      relation: "added",
      primary: null,
      facets: [],
      evidence: [],
      before: [],
      after: at(second, 4),
      account: "New: “We will create: safe cycle lanes on the High Street”",
    },
    {
      relation: "modified",
      primary: "cosmetic",
      facets: [],
      evidence: [],
      before: at(first, 2),
      after: at(second, 2),
      account: "Only spelling, punctuation or layout differs.",
    },
  ],
  [
    {
      relation: "removed",
      primary: null,
      facets: [],
      evidence: [],
      before: at(second, 2),
      after: [],
      account: "Dropped: “We will plant 1000 trees in our parks & squares.”",
    },
  ],
];

const none: ChangeCounts = {
  same: 0,
  cosmetic: 0,
  modified: 0,
  moved: 0,
  split: 0,
  merged: 0,
  added: 0,
  removed: 0,
};
const summaries = [
  null,
  {
    headline: "1 dropped, 1 weakened, 2 new, 2 unchanged",
    counts: { ...none, same: 1, cosmetic: 1, modified: 1, added: 2, removed: 1 },
  },
  { headline: "1 dropped, 4 unchanged", counts: { ...none, same: 4, removed: 1 } },
];

/** Publishes versions 1 to 3 of a manifesto as the store function would, ledger included. */
export async function seedSample(store: Store, id: ManifestoId = netherby): Promise<Version[]> {
  const published: Version[] = [];
  for (const [i, pledges] of samplePledges.entries()) {
    const upload = uploadIdOf(`inbox/${id}/${i}`, "1");
    const summary = summaries[i] ?? null;
    const version: Version = {
      manifesto: id,
      number: i + 1,
      upload,
      follows: published.at(-1)?.number ?? null,
      previousUpload: published.at(-1)?.upload ?? null,
      sha256: sha256(`${id} ${i}`),
      fileName: `netherby-plan-${i + 1}.pdf`,
      format: "pdf",
      title: "A fair deal for Netherby",
      pages: 6,
      coverage: 0.97,
      warnings: [],
      units: 40,
      pledges: pledges.length,
      summary,
      rules: { extract: "1", classify: "1", compare: "1" },
      publishedAt: `2026-11-${10 + i}T08:00:00.000Z`,
    };
    await publish(store, version, pledges, sampleChanges[i] ?? []);
    published.push(version);
  }
  return published;
}

/** Publishes one version with its pledges and changes. */
export async function publish(
  store: Store,
  version: Version,
  pledges: readonly LedgerPledge[],
  changes: readonly Change[],
): Promise<void> {
  const { manifesto: id, number, upload, summary, publishedAt } = version;
  await store.versions.saveSnapshot({ ...version, pledges, changes });
  await store.versions.claim(version);
  await store.ledger.append({
    kind: "published",
    manifesto: id,
    version: number,
    upload,
    summary,
    at: publishedAt,
  });
  await updateViews(store);
}
