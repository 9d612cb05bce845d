import type { Firmness, UnitKind } from "../model.ts";
import type { Parties } from "./parties.ts";
import type { Reading } from "./reading.ts";

/** What a rule decides; testability is judged apart, for pledges alone. */
export type Judged = {
  readonly kind: UnitKind;
  readonly firmness: Firmness | null;
  /** Stable name of the rule. */
  readonly reason: string;
};

/** One rule of the guidelines: decides, or passes to the next. */
export type Rule = (reading: Reading, parties: Parties) => Judged | null;

export const pledge = (firmness: Firmness, reason: string): Judged => ({ kind: "pledge", firmness, reason });
export const other = (kind: Exclude<UnitKind, "pledge">, reason: string): Judged => ({
  kind,
  firmness: null,
  reason,
});
