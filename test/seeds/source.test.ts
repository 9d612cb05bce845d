import { describe, expect, test } from "vitest";
import { renderText } from "../../seeds/render/text.ts";
import { drop, move, rewrite } from "../../seeds/source/edits.ts";
import { manifestos } from "../../seeds/source/manifestos.ts";
import { outline } from "../../seeds/source/outline.ts";

const textsOf = (body: Parameters<typeof outline>[0]) => outline(body).map(({ pledge }) => pledge.text);
const less = (texts: readonly string[], gone: readonly string[]) =>
  texts.filter((text) => !gone.includes(text));

describe.each(manifestos)("the labels of $id", (manifesto) => {
  test.each(manifesto.versions.map((version, index) => ({ number: index + 1, version })))(
    "version $number: every pledge stands once in the text",
    ({ version }) => {
      const texts = textsOf(version.body);
      expect(new Set(texts).size).toBe(texts.length);
      const words = renderText(manifesto, version);
      for (const text of texts) expect(words.split(text).length - 1, text).toBe(1);
    },
  );

  test("the changes lead from each version's pledges to the next one's, each pledge touched once", () => {
    for (const [index, { body, changes }] of manifesto.versions.entries()) {
      const previous = manifesto.versions[index - 1];
      if (previous === undefined) continue;
      const before = changes.flatMap((change) => change.before);
      const after = changes.flatMap((change) => change.after);
      expect(new Set(before).size).toBe(before.length);
      expect(new Set(after).size).toBe(after.length);
      expect([...less(textsOf(previous.body), before), ...after].sort()).toEqual([...textsOf(body)].sort());
    }
  });

  test("facets stand only with substantive changes, and every substantive or lesser change has wording", () => {
    for (const change of manifesto.versions.flatMap(({ changes }) => changes)) {
      if (change.primary !== "substantive") expect(change.facets).toEqual([]);
      if (change.relation === "added" || change.relation === "removed") expect(change.primary).toBeNull();
      if (change.relation === "modified") expect(change.primary).not.toBeNull();
    }
  });
});

describe("edits", () => {
  const body = manifestos[0]?.versions[0]?.body ?? [];

  test("that find nothing to change are mistakes", () => {
    expect(() => drop("no-such-pledge")(body)).toThrow("No such pledge");
    expect(() => move("potholes", "no-such-pledge")(body)).toThrow("No such pledge");
    expect(() => rewrite("No such words.", "Others.")(body)).toThrow("No such words");
  });

  test("take emptied lists and paragraphs with them", () => {
    const only = body.filter((node) => node.kind === "paragraph").find((node) => node.sentences.length === 1);
    const [sentence] = only?.sentences ?? [];
    expect(sentence?.kind).toBe("pledge");
    if (sentence?.kind !== "pledge") return;
    expect(drop(sentence.id)(body).body).toHaveLength(body.length - 1);
  });
});
