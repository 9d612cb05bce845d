import { describe, expect, it } from "vitest";
import type { ClassifiedDocument } from "../../functions/core/model.ts";
import { planVersion, type VersionSource } from "../../functions/core/plan-version.ts";
import { at, manifesto, pledgeNumbered, rules, uploadNumbered, versionOf } from "../contract/samples.ts";

const document: ClassifiedDocument = {
  format: "pdf",
  language: "en",
  title: "A plan",
  pages: 2,
  coverage: 1,
  pageReports: [],
  warnings: [],
  units: [0, 1, 2].map(pledgeNumbered),
};
const source: VersionSource = {
  manifesto,
  upload: uploadNumbered(2),
  sha256: versionOf(2).sha256,
  fileName: "plan.pdf",
  arrivedAt: at,
  document,
  rules: { extract: rules.extract, classify: rules.classify },
};

const asPublished = { version: versionOf(1), anew: false, failure: null, arrivedAt: null };

describe("planVersion", () => {
  it("begins a manifesto with version 1, without changes", () => {
    const plan = planVersion(source, null, at);
    expect(plan.version).toMatchObject({ number: 1, previousUpload: null, summary: null, pledges: 3 });
    expect(plan.changes).toEqual([]);
    expect(plan.holds).toEqual([]);
  });

  it("follows the version before, with proved changes and inherited identities", () => {
    const before = [0, 1, 3].map(pledgeNumbered).map((pledge, position) => ({ ...pledge, position }));
    const plan = planVersion(source, { ...asPublished, pledges: before, units: before }, at);
    expect(plan.version).toMatchObject({ number: 2, previousUpload: uploadNumbered(1) });
    expect(plan.version.summary?.counts.same).toBe(2);
    expect(plan.pledges.slice(0, 2).map((pledge) => pledge.id)).toEqual(["p-0", "p-1"]);
    expect(plan.holds).toEqual([]);
  });

  it("holds what was found by other rules than the version before, unless that was read anew", () => {
    const older = { ...versionOf(1), rules: { ...rules, classify: "0" } };
    const pledges = [0, 1, 2].map(pledgeNumbered);
    const directly = planVersion(source, { ...asPublished, version: older, pledges, units: pledges }, at);
    expect(directly.holds.map((hold) => hold.code)).toEqual(["rules-changed"]);
    expect(directly.version.comparedAnew).toBeUndefined();
    const anew = planVersion(
      source,
      { ...asPublished, version: older, pledges, units: pledges, anew: true },
      at,
    );
    expect(anew.holds).toEqual([]);
    expect(anew.version.comparedAnew).toBe(true);
  });

  it("is the same for the same inputs", () => {
    const once = JSON.stringify(planVersion(source, null, at));
    expect(JSON.stringify(planVersion(structuredClone(source), null, at))).toBe(once);
  });

  it("keeps a version's row small, however many warnings there are", () => {
    const warnings = Array.from({ length: 3_000 }, (_, i) => ({
      code: "page-without-text",
      message: "m",
      page: i + 1,
    }));
    const { version } = planVersion({ ...source, document: { ...document, warnings } }, null, at);
    expect(version.warnings).toHaveLength(51);
    expect(version.warnings.at(-1)?.message).toBe("2950 more warnings are left out here.");
  });
});
