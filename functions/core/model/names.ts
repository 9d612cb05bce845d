declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `<party>.<area>.<election>`, e.g. `riverside.netherby.2027-05-06`; minted by `parseManifestoId`. */
export type ManifestoId = Branded<"ManifestoId">;
/** One put of one file into the inbox; derived from the object's key and version by `uploadIdOf`. */
export type UploadId = Branded<"UploadId">;
/** A pledge's identity through the versions of its manifesto; minted by `core/identity.ts`. */
export type PledgeId = Branded<"PledgeId">;
/** Lower-case hexadecimal SHA-256 of an upload's bytes. */
export type Sha256 = Branded<"Sha256">;
/** An instant as ISO 8601 UTC with milliseconds, e.g. `2026-11-21T09:30:00.000Z`. */
export type Instant = string;
