import type { Manifesto } from "../core/model.ts";
import { contentName, isNamed } from "./conventions/entity-tag.ts";

/** What an uploader says of the version that the file replaces; nothing for "whatever stands". */
export type Replaces = {
  /** Its number; 0 for none. */
  readonly follows?: number | undefined;
  /** Entity tags of the manifesto, as it was read. */
  readonly ifMatch?: string | undefined;
};

/**
 * Whether what an uploader wants to replace stands, so that nobody sends a file in vain, and the number that is then
 * to stand when the file is stored; null where nobody said.
 *
 * @param manifesto what stands; null for nothing
 */
export function replacedVersion(
  { follows, ifMatch }: Replaces,
  manifesto: Manifesto | null,
): { readonly follows: number | null } | "other-latest" | "precondition-failed" {
  const standing = manifesto?.latest.number ?? 0;
  if (ifMatch !== undefined && !(manifesto && isNamed(contentOf(manifesto), ifMatch)))
    return "precondition-failed";
  if (follows !== undefined && follows !== standing) return "other-latest";
  return { follows: follows === undefined && ifMatch === undefined ? null : standing };
}

/** What the tag of `GET /v1/manifestos/{id}` names. */
const contentOf = (manifesto: Manifesto) => contentName(JSON.stringify(manifesto));
