import type { Firmness, UnitKind } from "../model.ts";

/** What a rule decides; testability is judged apart, for pledges alone. */
export type Judged = {
  readonly kind: UnitKind;
  readonly firmness: Firmness | null;
  /** Stable name of the rule. */
  readonly reason: string;
};

export const pledge = (firmness: Firmness, reason: string): Judged => ({ kind: "pledge", firmness, reason });
export const other = (kind: Exclude<UnitKind, "pledge">, reason: string): Judged => ({
  kind,
  firmness: null,
  reason,
});
