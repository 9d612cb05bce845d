import type { Part } from "../../../../functions/core/classify/learned/feature.ts";

/** A feature's whole name: its words follow, with spaces between them. */
export function featureName(name: Part, first?: Part, second?: Part, third?: Part): string {
  if (first === undefined) return name.text;
  if (second === undefined) return name.text + first.text;
  const two = `${name.text}${first.text} ${second.text}`;
  return third === undefined ? two : `${two} ${third.text}`;
}
