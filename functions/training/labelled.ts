import type { Unit } from "../core/model.ts";

/** A unit with its right answer; null where it has none and only stands around others. */
export type LabelledUnit = { readonly unit: Unit; readonly label: string | null };

/** The labelled units of one document, in order: documents are never cut between training and test. */
export type LabelledDocument = { readonly name: string; readonly units: readonly LabelledUnit[] };
