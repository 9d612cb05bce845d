/**
 * The model as zod schemas, a file for each part of it, for everything that comes back from storage: artefacts and
 * rows are parsed, never believed. Each schema's type is checked against the model's.
 *
 * Rows are never rewritten, so they outlive the model they were written by: a field that the model gained since has
 * a default here, and what is read is whole.
 */
export { delivery, subscription } from "./schemas/alerts.ts";
export { change, quote } from "./schemas/changes.ts";
export { format, structuredDocument } from "./schemas/documents.ts";
export { classifiedDocument, ledgerPledge } from "./schemas/pledges.ts";
export { auditRecord } from "./schemas/review.ts";
export { instant, manifestoId, pledgeId, uploadId } from "./schemas/scalars.ts";
export { rereading, upload } from "./schemas/uploads.ts";
export { ledgerEntry, standing, version, withdrawalRow } from "./schemas/versions.ts";
