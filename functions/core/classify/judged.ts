import type { Firmness, UnitKind } from "../model.ts";

/** What a rule decides; testability is judged apart, for pledges alone. */
export type Judged = {
  readonly kind: UnitKind;
  readonly firmness: Firmness | null;
  /** Stable name of the rule. */
  readonly reason: string;
};

/** What a rule says of a pledge. @param reason the rule's name, "group:rule" */
export const pledge = (firmness: Firmness, reason: string): Judged => ({ kind: "pledge", firmness, reason });
/** The same of a unit that is none. */
export const other = (kind: Exclude<UnitKind, "pledge">, reason: string): Judged => ({
  kind,
  firmness: null,
  reason,
});
