import type { ClassifiedUnit, Pledge } from "./model.ts";

/** Whether a unit commits its author; what is judged of pledges alone is there then. */
export const isPledge = (unit: ClassifiedUnit): unit is Pledge =>
  unit.kind === "pledge" && unit.firmness !== null && unit.testable !== null && unit.terms !== null;

/** The units that commit their author, in document order. */
export function pledgesOf(units: readonly ClassifiedUnit[]): Pledge[] {
  return units.filter(isPledge);
}
