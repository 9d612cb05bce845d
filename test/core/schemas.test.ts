import { describe, expect, it } from "vitest";
import { pledgesOf } from "../../functions/core/pledges-among.ts";
import {
  change,
  classifiedDocument,
  ledgerPledge,
  structuredDocument,
  upload,
  version,
} from "../../functions/core/schemas.ts";
import { at, dropped, pledgeNumbered, uploadNumbered, versionOf } from "../contract/samples.ts";

/** What the first release wrote, before pages had labels and reports and pledges had terms. */

const without = (value: object, ...names: string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

const document = {
  format: "text",
  language: "en",
  title: null,
  pages: 1,
  coverage: 1,
  warnings: [],
};

describe("rows and artefacts of an earlier shape", () => {
  it("give pledges with no page label", () => {
    const stored = without(pledgeNumbered(3), "pageLabel");
    expect(ledgerPledge.parse(stored)).toEqual({ ...pledgeNumbered(3), pageLabel: null });
  });

  it("give changes whose quotes have no page label", () => {
    const { before, ...rest } = dropped(2);
    const stored = { ...rest, before: before.map((quote) => without(quote, "pageLabel")) };
    expect(change.parse(stored)).toEqual(dropped(2));
  });

  it("give classified documents that lose no pledge", () => {
    const pledge = without(pledgeNumbered(0), "pageLabel", "id", "position");
    const belief = { ...pledge, kind: "belief", firmness: null, testable: null, terms: null };
    const read = classifiedDocument.parse({ ...document, units: [pledge, belief] });
    expect(read.pageReports).toEqual([]);
    expect(pledgesOf(read.units)).toHaveLength(1);
  });

  it("give structured documents without places and reports", () => {
    const block = { kind: "paragraph", level: 0, text: "We will.", page: 1, start: 0 };
    const pageReport = { page: 1, label: null, coverage: 1, confidence: null };
    expect(structuredDocument.parse({ ...document, blocks: [block] }).pageReports).toEqual([]);
    expect(
      structuredDocument.parse({ ...document, blocks: [block], pageReports: [pageReport] }).pageReports,
    ).toEqual([{ ...pageReport, size: null }]);
  });

  it("give uploads whose arrival and object version are not known", () => {
    const stored = {
      id: uploadNumbered(1),
      key: "inbox/a/b/c/f.txt",
      fileName: "f.txt",
      manifesto: null,
      size: 3,
      sha256: null,
      format: null,
      state: { name: "received" },
      history: [{ state: "received", at }],
    };
    expect(upload.parse(stored)).toEqual({ ...stored, arrivedAt: null, versionId: null });
  });

  it("give versions as they were", () => {
    expect(version.parse(versionOf(2))).toEqual(versionOf(2));
  });
});

describe("rows of today's shape", () => {
  it("keep the terms they were written with", () => {
    const pledge = pledgeNumbered(1);
    const stored = { ...pledge, terms: { ...pledge.terms, places: ["Mill Lane"] } };
    expect(ledgerPledge.parse(stored)).toEqual(stored);
  });

  it("are refused where a field is not what it must be", () => {
    expect(ledgerPledge.safeParse({ ...pledgeNumbered(1), terms: "none" }).success).toBe(false);
    expect(ledgerPledge.safeParse({ ...pledgeNumbered(1), terms: null }).success).toBe(false);
    expect(ledgerPledge.safeParse({ ...pledgeNumbered(1), pageLabel: 7 }).success).toBe(false);
  });
});
