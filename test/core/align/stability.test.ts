import fc from "fast-check";
import { expect, it } from "vitest";
import { align } from "../../../functions/core/align/index.ts";
import type { Alignable, Alignment } from "../../../functions/core/model.ts";
import { goldPairs } from "../../evaluation/alignment-gold.ts";

/** Sentences of real documents. */
const sentences = goldPairs()
  .filter(({ name }) => /^(038|069|072|098|102|023|089)-/.test(name))
  .flatMap((pair) => pair.before)
  .filter(({ form, text }) => form !== "heading" && text.split(" ").length >= 8)
  .map(({ text }) => text)
  .filter((text, place, all) => all.indexOf(text) === place);

const unit = (text: string, heading: string): Alignable => ({
  text,
  stem: null,
  headings: [heading],
  form: "sentence",
});

type Fate = { readonly kind: "keep" | "drop" | "edit" | "add"; readonly word: number };
const anyFate: fc.Arbitrary<Fate> = fc.record({
  kind: fc.constantFrom("keep", "keep", "keep", "keep", "drop", "edit", "add"),
  word: fc.nat(40),
});
/** Thirty sentences in three sections, and what becomes of each. */
const anyHistory = fc
  .shuffledSubarray(sentences, { minLength: 30, maxLength: 30 })
  .chain((texts) => fc.tuple(fc.constant(texts), fc.array(anyFate, { minLength: 30, maxLength: 30 })));

const sectionOf = (place: number) => `Section ${Math.floor(place / 10)}`;

/** The two versions, and the links that were made with them: by texts, as positions are another document's. */
function versionsOf(texts: readonly string[], fates: readonly Fate[]) {
  const [before, after]: [Alignable[], Alignable[]] = [[], []];
  const truth: string[] = [];
  const told = (old: string | null, now: string | null) => truth.push(`${old} → ${now}`);
  fates.forEach(({ kind, word }, place) => {
    const text = texts[place] ?? "";
    const fresh = `Lanterns number ${place} brighten ferry harbours.`;
    before.push(unit(text, sectionOf(place)));
    if (kind === "drop") told(text, null);
    if (kind === "keep" || kind === "add") {
      after.push(unit(text, sectionOf(place)));
      told(text, text);
    }
    if (kind === "edit") {
      const words = text.split(" ");
      words.splice(word % words.length, 1, "carefully");
      after.push(unit(words.join(" "), sectionOf(place)));
      told(text, words.join(" "));
    }
    if (kind === "add") {
      after.push(unit(fresh, sectionOf(place)));
      told(null, fresh);
    }
  });
  return { before, after, truth };
}

const linked = (alignment: Alignment, before: readonly Alignable[], after: readonly Alignable[]) =>
  alignment.map(
    (link) =>
      `${link.before.map((i) => before[i]?.text).join(" + ") || null} → ${link.after.map((j) => after[j]?.text).join(" + ") || null}`,
  );

it("finds what was kept, edited, dropped and added in sentences of real documents", () => {
  fc.assert(
    fc.property(anyHistory, ([texts, fates]) => {
      const { before, after, truth } = versionsOf(texts, fates);
      expect(linked(align(before, after), before, after).sort()).toEqual(truth.sort());
    }),
    { numRuns: 100 },
  );
});

it("links the rest the same, whatever is edited far away", () => {
  fc.assert(
    fc.property(
      anyHistory,
      fc.array(anyFate, { minLength: 10, maxLength: 10 }),
      ([texts, fates], otherFates) => {
        const near = fates.slice(0, 20);
        const versions = [fates, [...near, ...otherFates]].map((all) => versionsOf(texts, all));
        const [one, other] = versions.map(({ before, after }) => {
          const head = new Set(before.slice(0, 20).map(({ text }) => text));
          return align(before, after)
            .filter((link) => link.before.some((i) => head.has(before[i]?.text ?? "")))
            .flatMap((link) => linked([link], before, after));
        });
        expect(other).toEqual(one);
      },
    ),
    { numRuns: 100 },
  );
});

it("takes a re-ordered list for moved units, dropping and adding none", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: 12, maxLength: 12 }), fc.nat(), (texts, seed) => {
      const before = texts.map((text) => unit(text, "List"));
      const after = texts.map((text, k) => ({ text, key: ((k + 1) * ((seed % 97) + 3)) % 101 }));
      const turned = after.toSorted((a, b) => a.key - b.key).map(({ text }) => unit(text, "List"));
      for (const link of align(before, turned)) {
        expect(["same", "moved"]).toContain(link.relation);
        expect(before[link.before[0] ?? -1]?.text).toBe(turned[link.after[0] ?? -1]?.text);
      }
    }),
  );
});
