import { describe, expect, it } from "vitest";
import { classify } from "../../functions/core/classify/index.ts";
import { holdReasons, type ReviewCase } from "../../functions/core/review/index.ts";
import { segment } from "../../functions/core/segment/index.ts";

const paragraph = (text: string) => ({ kind: "paragraph", level: 0, text, page: 1, start: 0 }) as const;

const sound: ReviewCase = {
  document: { coverage: 0.99, language: "en", pageReports: [], warnings: [], units: [] },
  pledges: 20,
  arrivedAt: "2027-01-02T12:00:00.000Z",
  previous: {
    pledges: 20,
    gone: 0,
    arrivedAt: "2027-01-02T11:00:00.000Z",
    sameRules: true,
    failure: null,
  },
  proved: true,
};
const before = { pledges: 20, gone: 0, arrivedAt: null, sameRules: true, failure: null };
const codes = (changed: Partial<ReviewCase>) =>
  holdReasons({ ...sound, ...changed }).map((reason) => reason.code);
const removed = (n: number) => ({ ...before, gone: n });

describe("holdReasons", () => {
  it("lets a sound version pass, first or later", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ previous: null })).toEqual([]);
  });

  it("holds what is damaged: pages that cannot be read, or many characters that the file does not tell", () => {
    const unreadable = {
      code: "page-unreadable",
      message: "Page 9 is damaged; the others were read.",
      page: 9,
    };
    expect(codes({ document: { ...sound.document, warnings: [unreadable] } })).toEqual(["damaged"]);
    const damaged = classify(segment({ blocks: [paragraph("We will bring in wir\ufffdal\ufffd masts.")] }));
    expect(codes({ document: { ...sound.document, units: damaged } })).toEqual(["damaged"]);
    const odd = classify(
      segment({ blocks: [paragraph(`We will plant trees ${"and more trees ".repeat(300)}\ufffd.`)] }),
    );
    expect(codes({ document: { ...sound.document, units: odd } })).toEqual([]);
  });

  it("holds what was read badly, is in another language, or promises nothing", () => {
    expect(codes({ document: { ...sound.document, coverage: 0.5, language: "en" } })).toEqual([
      "low-coverage",
    ]);
    expect(codes({ document: { ...sound.document, coverage: 1, language: "cy" } })).toEqual([
      "other-language",
    ]);
    expect(codes({ pledges: 0 })).toEqual(["no-pledges"]);
    expect(codes({ proved: false })).toEqual(["proof-failed"]);
  });

  it("holds a scan that recognition is not sure of, but not a document for one doubtful page", () => {
    const page = { page: 1, label: null, size: null, coverage: 1, confidence: 0.7 };
    const document = { ...sound.document, pageReports: [page] };
    expect(codes({ document })).toEqual(["low-confidence"]);
    const typed = Array.from({ length: 9 }, () => ({ ...page, confidence: null }));
    expect(codes({ document: { ...document, pageReports: [page, ...typed] } })).toEqual([]);
    expect(codes({ document: { ...document, pageReports: [{ ...page, confidence: 0.95 }] } })).toEqual([]);
  });

  it("names the language", () => {
    const [welsh] = holdReasons({ ...sound, document: { ...sound.document, coverage: 1, language: "cy" } });
    expect(welsh?.message).toBe("The text seems to be in Welsh, not in English.");
  });

  it("lets a text too short to tell its language pass", () => {
    expect(codes({ document: { ...sound.document, coverage: 1, language: "und" } })).toEqual([]);
  });

  it("holds a version in which most pledges are gone", () => {
    expect(codes({ previous: removed(12) })).toEqual([]);
    expect(codes({ previous: removed(13) })).toEqual(["most-pledges-gone"]);
    expect(codes({ previous: { ...removed(3), pledges: 4 } })).toEqual([]);
    expect(codes({ previous: { ...removed(4), pledges: 4 } })).toEqual(["most-pledges-gone"]);
    expect(codes({ previous: { ...removed(0), pledges: 0 } })).toEqual([]);
  });

  it("holds a file that arrived well before the latest version's, but not one of a race", () => {
    const arrivedAt = sound.arrivedAt;
    expect(codes({ previous: { ...before, arrivedAt: "2027-01-02T12:10:00.000Z" } })).toEqual([]);
    expect(codes({ previous: { ...before, arrivedAt: "2027-01-02T12:10:00.001Z" } })).toEqual([
      "older-than-latest",
    ]);
    expect(codes({ arrivedAt: null, previous: { ...before, arrivedAt } })).toEqual([]);
  });

  it("holds a version whose pledges other rules found than those of the version before", () => {
    expect(codes({ previous: { ...before, sameRules: false } })).toEqual(["rules-changed"]);
  });

  it("says what to do", () => {
    for (const reason of holdReasons({ ...sound, pledges: 0, proved: false })) {
      expect(reason.remedy.length).toBeGreaterThan(20);
    }
  });
});
