import type { Relation } from "../../../functions/core/model.ts";
import type { Draw } from "./draw.ts";
import type { Truth } from "./edit.ts";
import { editKinds } from "./edits.ts";

/** One edit in two lists, with what is true of it. */
export type Case = {
  readonly kind: string;
  readonly relation: Relation;
  /** Null where the wording stayed the same. */
  readonly truth: Truth | null;
  readonly before: readonly number[];
  readonly after: readonly number[];
};

/** Two versions of a list of sentences, and the edits that lead from the one to the other. */
export type ConstructedLists = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly cases: readonly Case[];
};

/** Places of one list: at one of three a sentence is edited, at one of fifteen two become one, or one two. */
const listLength = 90;
/** How far a sentence moves at least, so that it and not its neighbours moved. */
const leastMove = 8;

type Item = {
  readonly kind: string;
  readonly relation: Relation;
  readonly truth: Truth | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

const same = (sentence: readonly string[]): Item => ({
  kind: "same",
  relation: "same",
  truth: null,
  before: sentence,
  after: sentence,
});

/** Makes two versions of one list: edits of many kinds, splits and merges, two moves, and a move with an edit. */
export function constructLists(sentences: readonly string[], draw: Draw): ConstructedLists {
  const pool = draw.shuffled(sentences);
  const items = Array.from({ length: listLength }, (_, at) => {
    if (at % 15 === 7) return parting(pool.splice(0, 2), draw);
    return at % 3 === 1 ? edited(pool, draw) : same(pool.splice(0, 1));
  });
  const order = moved(items, draw);
  const placed = (texts: readonly Item[], side: "before" | "after") => {
    const places = new Map<Item, number[]>();
    let at = 0;
    for (const item of texts)
      places.set(
        item,
        item[side].map(() => at++),
      );
    return places;
  };
  const [old, now] = [placed(order.before, "before"), placed(order.after, "after")];
  return {
    before: order.before.flatMap((item) => item.before),
    after: order.after.flatMap((item) => item.after),
    cases: order.before.map((item) => ({
      kind: order.moved.has(item) ? (item.truth === null ? "move" : "move and edit") : item.kind,
      relation: order.moved.has(item) ? "moved" : item.relation,
      truth: item.truth,
      before: old.get(item) ?? [],
      after: now.get(item) ?? [],
    })),
  };
}

/** The first sentence of the pool that gives occasion for an edit of a drawn kind, so edited; it leaves the pool. */
function edited(pool: string[], draw: Draw): Item {
  const { kind, edit } = draw.one(editKinds);
  for (const [at, sentence] of pool.entries()) {
    const made = edit(sentence, draw);
    if (made === null || made.before === made.after) continue;
    pool.splice(at, 1);
    return { kind, relation: "modified", truth: made.truth, before: [made.before], after: [made.after] };
  }
  return same(pool.splice(0, 1));
}

const parted: Truth = { primary: ["cosmetic", "reworded"], facets: [], open: [] };

/** Two sentences that are one in one of the versions. */
function parting(two: readonly string[], draw: Draw): Item {
  const [first = "", second = ""] = two;
  const whole = [`${first.replace(/\.$/, "")}, and ${second.charAt(0).toLowerCase()}${second.slice(1)}`];
  return draw.number(2) === 0
    ? { kind: "split", relation: "split", truth: parted, before: whole, after: two }
    : { kind: "merge", relation: "merged", truth: parted, before: two, after: whole };
}

/** Two orders of the items: three of them stand somewhere else afterwards. */
function moved(items: readonly Item[], draw: Draw) {
  const [plain, changed] = [
    items.filter((i) => i.relation === "same"),
    items.filter((i) => i.relation === "modified"),
  ];
  const chosen = new Set([...draw.shuffled(plain).slice(0, 2), ...draw.shuffled(changed).slice(0, 1)]);
  const after = items.filter((item) => !chosen.has(item));
  for (const item of chosen) {
    const from = items.indexOf(item);
    const room = Array.from(after.keys()).filter((to) => Math.abs(to - from) > leastMove);
    after.splice(draw.one(room), 0, item);
  }
  return { before: items, after, moved: chosen };
}
