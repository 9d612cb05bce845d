import type {
  Change,
  LedgerPledge,
  ManifestoId,
  PledgeId,
  Sha256,
  Subscription,
  UploadId,
  Version,
} from "../../functions/core/model.ts";
import { termsOf } from "../../functions/core/terms/index.ts";
import type { ViewRows } from "../../functions/core/views.ts";

/** Small, valid values of the model for tests of stores. */

export const manifesto = "riverside.netherby.2027-05-06" as ManifestoId;
export const at = "2027-01-02T03:04:05.678Z";
export const uploadNumbered = (n: number) => `upload-${String(n).padStart(8, "0")}` as UploadId;
export const rules = { extract: "1", classify: "1", compare: "1" };

export function pledgeNumbered(n: number): LedgerPledge {
  return {
    id: `p-${n}` as PledgeId,
    position: n,
    index: n,
    form: "item",
    text: `plant ${n} trees`,
    stem: "We will:",
    headings: ["Parks"],
    page: 1,
    pageLabel: null,
    start: n * 20,
    kind: "pledge",
    firmness: "firm",
    testable: true,
    topic: { major: 7, label: "Environment", confidence: 0.9 },
    terms: termsOf({ text: `plant ${n} trees`, stem: "We will:" }),
    reason: "modal:we-will",
  };
}

export function dropped(n: number): Change {
  const { text, stem, headings, page, pageLabel, firmness, testable, topic, position } = pledgeNumbered(n);
  return {
    relation: "removed",
    primary: null,
    facets: [],
    evidence: [],
    before: [{ text, stem, headings, page, pageLabel, firmness, testable, topic, position }],
    after: [],
    account: `Dropped: “${text}”.`,
  };
}

export const summary = {
  headline: "1 dropped",
  counts: { same: 0, cosmetic: 0, modified: 0, moved: 0, split: 0, merged: 0, added: 0, removed: 1 },
};

export function versionOf(n: number, upload = uploadNumbered(n), id = manifesto): Version {
  return {
    manifesto: id,
    number: n,
    upload,
    follows: n === 1 ? null : n - 1,
    previousUpload: n === 1 ? null : uploadNumbered(n - 1),
    sha256: String(n).padStart(64, "0") as Sha256,
    fileName: "manifesto.pdf",
    format: "pdf",
    title: null,
    pages: 2,
    coverage: 1,
    warnings: [{ code: "hyphen", message: "A hyphen was kept.", page: 2 }],
    units: 10,
    pledges: 3,
    summary: n === 1 ? null : summary,
    rules,
    publishedAt: at,
  };
}

/** What the views keep of an entry that leaves the manifesto at this version. */
export const standingOf = (entry: number, version: Version): ViewRows => ({
  standing: { manifesto: version.manifesto, entry, at, since: entry, versions: version.number, version },
  changes: [],
  events: [],
  found: null,
  tallies: [],
});

export const subscriptionNamed = (id: string): Subscription => ({
  id,
  url: "https://example.org/hook",
  secret: "whsec_c2VjcmV0c2VjcmV0c2VjcmV0",
  filter: { topics: [7] },
  after: 0,
  createdAt: at,
});
