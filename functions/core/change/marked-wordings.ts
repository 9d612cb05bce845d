import { wordingOf } from "../language/tokens.ts";
import type { Quote } from "../model.ts";
import { type Mark, type MarkKind, wordMarks } from "./marks.ts";

type Wording = Pick<Quote, "text" | "stem">;

/** The wordings of a change's quotes, each as its marks: joined, a quote's marks are its whole wording. */
export type MarkedWordings = { readonly before: readonly Mark[][]; readonly after: readonly Mark[][] };

/** What stands between the quotes of a side, which are compared as one text. */
const seam = " ";

/**
 * Marks the quotes of both sides of a change, word by word. Each side is compared as one text, so that words of a
 * split or a merger are found again wherever they went. Where one side is empty, nothing is marked.
 */
export function markedWordings(before: readonly Wording[], after: readonly Wording[]): MarkedWordings {
  const [old, now] = [before.map(wordingOf), after.map(wordingOf)];
  if (old.length === 0 || now.length === 0) return { before: old.map(unmarked), after: now.map(unmarked) };
  const marks = wordMarks(old.join(seam), now.join(seam));
  return {
    before: cutInto(old, ofSide(marks, ["same", "removed", "moved-from"])),
    after: cutInto(now, ofSide(marks, ["same", "added", "moved-to"])),
  };
}

/** Cuts marks in two at a place, in UTF-16 code units; neither part holds an empty mark. */
export function cutAt(marks: readonly Mark[], at: number): readonly [Mark[], Mark[]] {
  const [head, tail]: [Mark[], Mark[]] = [[], []];
  let start = 0;
  for (const mark of marks) {
    const [left, right] = [
      mark.text.slice(0, Math.max(0, at - start)),
      mark.text.slice(Math.max(0, at - start)),
    ];
    if (left !== "") head.push({ ...mark, text: left });
    if (right !== "") tail.push({ ...mark, text: right });
    start += mark.text.length;
  }
  return [head, tail];
}

const unmarked = (text: string): Mark[] => (text === "" ? [] : [{ kind: "same", text }]);

const ofSide = (marks: readonly Mark[], kinds: readonly MarkKind[]) =>
  marks.filter(({ kind }) => kinds.includes(kind));

function cutInto(wordings: readonly string[], marks: readonly Mark[]): Mark[][] {
  let rest: readonly Mark[] = marks;
  return wordings.map((wording) => {
    const [own, others] = cutAt(rest, wording.length);
    [, rest] = cutAt(others, seam.length);
    return own;
  });
}
