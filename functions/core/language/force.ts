import { stemOf } from "./stems.ts";

/** What it is that goes less far: how firmly it is meant, what is done, or how much of it. */
export type ForceKind = "firmness" | "measure" | "quantity";

/** Words of promises in steps, from what goes farthest to what goes least far; those of one step go as far. */
const scales: readonly (readonly [ForceKind, ...steps: string[]])[] = [
  [
    "firmness",
    "ensure guarantee secure make-sure",
    "support encourage promote help enable facilitate foster assist",
  ],
  ["firmness", "require mandate oblige compel force", "ask encourage urge expect invite recommend request"],
  [
    "firmness",
    "commit promise pledge",
    "intend intention plan",
    "aim ambition goal aspire aspiration hope wish desire",
  ],
  ["firmness", "build create provide deliver", "support encourage promote enable facilitate"],
  ["quantity", "quadruple", "treble triple", "double", "increase raise boost expand grow"],
  ["quantity", "halve", "reduce cut lower decrease"],
  ["measure", "ban prohibit outlaw forbid", "restrict limit regulate control curb discourage reduce"],
  [
    "measure",
    "abolish scrap repeal axe end eliminate eradicate remove get-rid-of do-away-with",
    "halve",
    "reduce cut lower reform review amend change revise limit tackle address curb minimise combat reconsider",
  ],
  ["measure", "stop block prevent halt", "oppose resist fight", "reduce limit slow discourage"],
  ["measure", "introduce implement establish create bring-in set-up put-in-place", "pilot trial test"],
  ["measure", "increase raise boost expand extend", "maintain keep retain freeze protect"],
  ["measure", "cut reduce lower", "freeze hold", "limit cap"],
  ["measure", "decide", "consult"],
  ["measure", "free", "cheap cheaper affordable subsidised discounted reduced"],
  ["measure", "mandatory compulsory statutory binding", "voluntary advisory optional"],
  ["measure", "permanent permanently", "temporary temporarily"],
];

const steps = scales.map(
  ([kind, ...words]) =>
    [
      kind,
      new Map(words.flatMap((step, k) => step.split(" ").map((word) => [stemOf(word), k] as const))),
    ] as const,
);

/** How much farther one word goes than another: 1 if the later goes farther, -1 if less far. */
export type ForceStep = { readonly kind: ForceKind; readonly direction: 1 | -1 };

/** Which of two words goes farther ("ensure" and "encourage", "ban" and "limit"); null where no scale has both. */
export function forceStep(before: string, after: string): ForceStep | null {
  const [a, b] = [stemOf(before), stemOf(after)];
  for (const [kind, stepOf] of steps) {
    const [from, to] = [stepOf.get(a), stepOf.get(b)];
    if (from !== undefined && to !== undefined && from !== to) return { kind, direction: to < from ? 1 : -1 };
  }
  return null;
}
