/**
 * The words of the project as types, a file for each part of it. Every stage reads and writes these and nothing else,
 * and imports them from here; `docs/glossary.md` explains them in prose.
 */
export type * from "./model/alerts.ts";
export * from "./model/changes.ts";
export * from "./model/documents.ts";
export * from "./model/failures.ts";
export type * from "./model/names.ts";
export * from "./model/pledges.ts";
export * from "./model/review.ts";
export * from "./model/terms.ts";
export * from "./model/uploads.ts";
export type * from "./model/versions.ts";
