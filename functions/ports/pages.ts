/** One page of a list; `next` continues it and is null at the end. Opaque to callers. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null };
export type PageRequest = { readonly limit: number; readonly cursor?: string | undefined };

/** Thrown by stores for a cursor that they did not give, or gave for another list. */
export class BadCursorError extends Error {
  override readonly name = "BadCursorError";
}
