import type { Unit } from "./model.ts";

/**
 * A page as a reader finds it: by the number printed on it, and by its place in the file where that differs.
 * "4", or "4 (6 in the file)".
 */
export function pageName({ page, pageLabel }: Pick<Unit, "page" | "pageLabel">): string {
  return pageLabel === null || pageLabel === String(page)
    ? String(page)
    : `${pageLabel} (${page} in the file)`;
}
