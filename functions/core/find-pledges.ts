import { classify } from "./classify/index.ts";
import type { ClassifiedDocument, StructuredDocument } from "./model.ts";
import { segment } from "./segment/index.ts";

/** The classify stage as one function: cuts a structured document into units and judges each. */
export function classifyDocument(document: StructuredDocument): ClassifiedDocument {
  const { blocks, ...about } = document;
  return { ...about, units: classify(segment(document)) };
}
