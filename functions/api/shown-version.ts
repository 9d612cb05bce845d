import type { Version, Withdrawal } from "../core/model.ts";

/** A version as the API shows it: if it was withdrawn, when and why; by whom is told to reviewers only. */
export function shownVersion(version: Version, withdrawal: Withdrawal | undefined) {
  if (withdrawal === undefined) return version;
  const { at, reason } = withdrawal;
  return { ...version, withdrawn: { at, reason } };
}
