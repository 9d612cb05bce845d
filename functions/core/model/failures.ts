/** Stable codes of everything that can be wrong with an upload. Never renamed: apps match on them. */
export const failureCodes = [
  "empty",
  "unknown-type",
  "unsupported-type",
  "encrypted",
  "corrupt",
  "scanned",
  "no-text",
  "too-large",
  "too-many-pages",
  "not-placed",
  "missing",
  "timed-out",
  "internal",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** An expected failure: what happened and what the person can do about it, in plain sentences. */
export type Failure = {
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy: string;
};

export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
