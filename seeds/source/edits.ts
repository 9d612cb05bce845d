import type {
  ExpectedChange,
  ManifestoVersion,
  Node,
  PledgeSource,
  RemarkKind,
  Sentence,
} from "./manifesto.ts";
import { outline } from "./outline.ts";
import { find, mapSentences, replace, sectionEnd } from "./tree.ts";

/** One edit an author made, with the changes a careful reader sees in it. */
export type Edit = (body: readonly Node[]) => {
  readonly body: readonly Node[];
  readonly changes: readonly ExpectedChange[];
};

/** The next version: the edits made one after the other. An edit that finds nothing to change throws. */
export function revise(previous: ManifestoVersion, ...edits: Edit[]): ManifestoVersion {
  let body = previous.body;
  const changes: ExpectedChange[] = [];
  for (const edit of edits) {
    const done = edit(body);
    body = done.body;
    changes.push(...done.changes);
  }
  return { body, changes };
}

type Judgement = readonly [primary: NonNullable<ExpectedChange["primary"]>, ...facets: string[]];
const asCoded = (judgement: Judgement | readonly []) => {
  const [primary, ...facets] = judgement;
  return { primary: primary ?? null, facets };
};

/** A pledge says something else, or says it otherwise, where it stood. */
export const modify =
  (after: PledgeSource, ...judgement: Judgement): Edit =>
  (body) => ({
    body: replace(body, after.id, [after]),
    changes: [
      {
        relation: "modified",
        ...asCoded(judgement),
        before: [find(body, after.id).text],
        after: [after.text],
      },
    ],
  });

/** A pledge goes without replacement, or what replaces it is no pledge. */
export const drop =
  (id: string, ...instead: Sentence[]): Edit =>
  (body) => ({
    body: replace(body, id, instead),
    changes: [{ relation: "removed", primary: null, facets: [], before: [find(body, id).text], after: [] }],
  });

const added = (pledge: PledgeSource): ExpectedChange => ({
  relation: "added",
  primary: null,
  facets: [],
  before: [],
  after: [pledge.text],
});

/** A new pledge directly after another: the next item of its list or the next sentence of its paragraph. */
export const add =
  (after: string, pledge: PledgeSource): Edit =>
  (body) => ({ body: replace(body, after, [find(body, after), pledge]), changes: [added(pledge)] });

/** A pledge goes to another place, directly after another; reworded on the way if it is given anew. */
export const move =
  (
    id: string,
    after: string,
    anew: PledgeSource | null = null,
    ...judgement: Judgement | readonly []
  ): Edit =>
  (body) => {
    const before = find(body, id);
    const moved = anew ?? before;
    return {
      body: replace(replace(body, id, []), after, [find(body, after), moved]),
      changes: [
        {
          relation: "moved",
          ...asCoded(judgement),
          before: [before.text],
          after: [moved.text],
        },
      ],
    };
  };

/** Two or more pledges become one, where the first stood. */
export const merge =
  (ids: readonly [string, ...string[]], into: PledgeSource, ...judgement: Judgement): Edit =>
  (body) => {
    const [first, ...others] = ids;
    const without = others.reduce((rest: readonly Node[], id) => replace(rest, id, []), body);
    return {
      body: replace(without, first, [into]),
      changes: [
        {
          relation: "merged",
          ...asCoded(judgement),
          before: ids.map((id) => find(body, id).text),
          after: [into.text],
        },
      ],
    };
  };

/** One pledge becomes several, where it stood. */
export const split =
  (id: string, into: readonly PledgeSource[], ...judgement: Judgement): Edit =>
  (body) => ({
    body: replace(body, id, into),
    changes: [
      {
        relation: "split",
        ...asCoded(judgement),
        before: [find(body, id).text],
        after: into.map(({ text }) => text),
      },
    ],
  });

/** Words that are no pledge are written anew: a heading or a remark. Nothing a ledger of pledges would tell. */
export const rewrite =
  (before: string, after: string): Edit =>
  (body) => {
    let found = false;
    const swap = <T extends { readonly text: string }>(it: T): T => {
      if (it.text !== before) return it;
      found = true;
      return { ...it, text: after };
    };
    const next = body.map((node) =>
      node.kind === "heading" ? swap(node) : mapSentences(node, (sentence) => [swap(sentence)]),
    );
    if (!found) throw new Error(`No such words: ${before}`);
    return { body: next, changes: [] };
  };

/** A sentence that is no pledge is added after a pledge. */
export const comment =
  (after: string, kind: RemarkKind, text: string): Edit =>
  (body) => ({ body: replace(body, after, [find(body, after), { kind, text }]), changes: [] });

/** A list's stem is written anew, which can change what every item under it commits to. */
export const restem =
  (before: string, after: string, items: Partial<PledgeSource>, ...judgement: Judgement): Edit =>
  (body) => {
    const touched: ExpectedChange[] = [];
    const next = body.map((node): Node => {
      if (node.kind !== "list" || node.stem !== before) return node;
      return mapSentences({ ...node, stem: after }, (sentence) => {
        if (sentence.kind !== "pledge") return [sentence];
        touched.push({
          relation: "modified",
          ...asCoded(judgement),
          before: [sentence.text],
          after: [sentence.text],
        });
        return [{ ...sentence, ...items }];
      });
    });
    if (touched.length === 0) throw new Error(`No such stem: ${before}`);
    return { body: next, changes: touched };
  };

/** A whole new section at the end of the one under `heading`; every pledge in it is new. */
export const addSection =
  (heading: string, ...section: Node[]): Edit =>
  (body) => {
    const end = sectionEnd(body, heading);
    return {
      body: [...body.slice(0, end), ...section, ...body.slice(end)],
      changes: outline(section).map(({ pledge }) => added(pledge)),
    };
  };
