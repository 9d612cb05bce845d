import { describe, expect, it } from "vitest";
import type { Telling } from "../../../functions/core/change/index.ts";
import { compare } from "../../../functions/core/compare.ts";
import { sha256 } from "../../../functions/core/ids.ts";
import type { ClassifiedUnit, Pledge } from "../../../functions/core/model.ts";
import { pledgesOf } from "../../../functions/core/pledges-among.ts";
import type { ReportedDocument } from "../../../functions/web/report/report.ts";
import { reportPage } from "../../../functions/web/report/report-page.ts";
import { pledge } from "../../core/pledges.ts";
import { readPage } from "../open-page.ts";

const reported = (fileName: string, pledges: readonly Pledge[]): ReportedDocument => ({
  fileName,
  sha256: sha256(fileName),
  format: "pdf",
  language: "en",
  title: "Our plan",
  pages: 4,
  coverage: 0.998,
  pledges,
});

const old = [
  "We will build 300 council homes by 2027.",
  "All schools will get solar panels.",
  "We will reopen the pier.",
  "Keep the market hall.",
].map((text, page) => pledge(text, { page: page + 1, headings: ["Plans"] }));
const now = [
  "We aim to build 300 council homes by 2030.",
  "All schools will get solar panels.",
  "Freeze parking charges.",
  "Keep the Market Hall.",
].map((text) => pledge(text, { page: 2 }));

async function open(
  before: readonly ClassifiedUnit[],
  after: readonly ClassifiedUnit[],
  telling: Telling = "versions",
  more = {},
) {
  const { comparison } = compare(before, after, telling);
  const page = await reportPage({
    telling,
    before: reported("old.pdf", pledgesOf(before)),
    after: reported("new.pdf", pledgesOf(after)),
    comparison,
    rules: { extract: "3", classify: "6", compare: "1" },
    ...more,
  });
  return readPage(String(page));
}

describe("a report", () => {
  it("tells what changed, by importance, and what stayed the same at the end", async () => {
    const { textsOf, document } = await open(old, now);
    expect(textsOf("h1")).toEqual(["What changed in “Our plan”"]);
    expect(textsOf(".headline")).toEqual(["1 dropped, 1 weakened (1 deadline moved), 1 new, 2 unchanged"]);
    expect(textsOf("h2")).toEqual([
      "Pledges by topic",
      "Dropped 1",
      "Weakened 1",
      "New 1",
      "Spelling, punctuation or layout only 1",
      "Unchanged 1",
      "What was compared",
    ]);
    const weakened = document.querySelector(".tone-weakened");
    expect(weakened?.querySelector("h3")?.textContent).toBe(
      "Weakened: “will build” became “aim to build”; the deadline moved from 2027 to 2030, three years later.",
    );
    expect(weakened?.querySelector("figcaption")?.textContent).toBe("Before · page 1 · Plans");
    expect(textsOf(".evidence dt")).toEqual(["Weakened", "Deadline"]);
    expect(textsOf(".kept-list blockquote")).toEqual(["All schools will get solar panels."]);
  });

  it("gives what is weaker and what is stronger looks of their own, in the legend and on the cards", async () => {
    const weaker = pledge("We aim to plant 900 trees.");
    const stronger = pledge("We will plant 900 trees.");
    const looks = async (before: Pledge, after: Pledge) => {
      const { document, textsOf } = await open([before], [after]);
      return [
        ...textsOf(".legend li:has([class^=dot])"),
        ...[...document.querySelectorAll(".dot, .change, .facet-weakened, .facet-strengthened")].map(
          (each) => each.className,
        ),
      ];
    };
    expect(await looks(stronger, weaker)).toEqual([
      "Weakened 1",
      "dot fill-weakened",
      "change tone-weakened",
      "badge facet-weakened",
    ]);
    expect(await looks(weaker, stronger)).toEqual([
      "Strengthened 1",
      "dot fill-strengthened",
      "change tone-strengthened",
      "badge facet-strengthened",
    ]);
  });

  it("folds what only reads otherwise, as quiet as what is unchanged", async () => {
    const told = pledge("All schools will get solar panels by 2030.");
    const aside = { ...told, kind: "context", firmness: null, testable: null, terms: null } as const;
    const { document, textsOf } = await open([told, ...old], [aside, ...now]);
    expect(textsOf("h2").slice(-4)).toEqual([
      "Words unchanged, read otherwise 1",
      "Spelling, punctuation or layout only 1",
      "Unchanged 1",
      "What was compared",
    ]);
    const card = document.querySelector("#kind-rejudged + .fold:not([open]) .change");
    expect(card?.className).toBe("change tone-kept");
    expect(card?.querySelector(".kind")?.textContent).toBe("Read otherwise");
    expect(textsOf(".band title")[0]).toBe("No policy content: 3 pledges unchanged");
  });

  it("draws the flow of pledges with words for all that it shows, and has the numbers as a table", async () => {
    const { document, textsOf } = await open(old, now);
    const picture = document.querySelector("svg[role=img]");
    for (const id of picture?.getAttribute("aria-labelledby")?.split(" ") ?? [""]) {
      expect(picture?.querySelector(`#${id}`)?.textContent).not.toBe("");
    }
    expect(textsOf(".band title")).toEqual([
      "No policy content: 2 pledges unchanged",
      "No policy content: 1 pledge changed",
      "No policy content: 1 pledge dropped",
      "No policy content: 1 pledge new",
    ]);
    expect(textsOf(".numbers tfoot td")).toEqual(["4", "2", "1", "1", "0", "1", "4"]);
  });

  it("names the files by their hashes, and no date but one given", async () => {
    const { textsOf, text } = await open(old, now, "versions", { date: "1 May 2027", title: "My <title>" });
    expect(textsOf(".documents code")).toEqual([sha256("old.pdf"), sha256("new.pdf")]);
    expect(textsOf(".kicker")).toEqual(["1 May 2027"]);
    expect(textsOf("h1")).toEqual(["My <title>"]);
    expect(text).not.toContain("<title>My <title>");
    expect((await open(old, now)).document.querySelector(".kicker")).toBeNull();
  });

  it("loads nothing and runs nothing, also with words that look like it", async () => {
    const evil = `We will <script src="https://example.org/x.js">build</script> <img src=x onerror=alert(1)> homes.`;
    const { document, text } = await open(
      [pledge(evil, { headings: ["<style>"] })],
      [pledge(`${evil} Now.`)],
    );
    expect(document.querySelectorAll("script, img, iframe, object, link[rel=stylesheet]")).toHaveLength(0);
    expect(text).not.toMatch(/(?:href|src)="(?!#|data:,)/);
    expect(text).not.toMatch(/url\((?!#)/);
    expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain(
      "default-src 'none'",
    );
  });

  it("speaks of A and B between two manifestos, what both have first", async () => {
    const { textsOf, document } = await open(old, now, "manifestos");
    expect(textsOf("h1")).toEqual(["What “Our plan” (A) and “Our plan” (B) share"]);
    expect(textsOf(".headline")).toEqual(["2 in both, 1 alike (1 weaker in B), 1 only in A, 1 only in B"]);
    expect(textsOf("h2")[1]).toBe("In both 1");
    expect(textsOf(".band title")).toContain("No policy content: 1 pledge only in A");
    expect(document.querySelector("details[open] .kept-list")).not.toBeNull();
    expect(textsOf(".badge.kind").join()).not.toMatch(/Dropped|New/);
  });

  it("is whole where there is nothing to tell", async () => {
    expect((await open([], [])).textsOf(".headline")).toEqual(["No pledges in either version."]);
    expect((await open(old, old)).textsOf(".headline")).toEqual(["No changes in 4 pledges."]);
  });

  it("is the same for the same", async () => {
    expect((await open(old, now)).text).toBe((await open(old, now)).text);
  });
});
