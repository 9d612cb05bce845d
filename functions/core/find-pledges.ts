import { classify } from "./classify/index.ts";
import type { ClassifiedDocument, ClassifiedUnit, Pledge, StructuredDocument } from "./model.ts";
import { segment } from "./segment/index.ts";

/** The classify stage as one function: cuts a structured document into units and judges each. */
export function classifyDocument(document: StructuredDocument): ClassifiedDocument {
  const { blocks, ...about } = document;
  return { ...about, units: classify(segment(document)) };
}

const isPledge = (unit: ClassifiedUnit): unit is Pledge =>
  unit.kind === "pledge" && unit.firmness !== null && unit.testable !== null && unit.terms !== null;

/** The units that commit their author, in document order. */
export function pledgesOf(units: readonly ClassifiedUnit[]): Pledge[] {
  return units.filter(isPledge);
}
