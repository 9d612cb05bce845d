import type { HoldReason } from "../model.ts";
import type { Check, ReviewCase } from "./case.ts";
import { damaged, lowConfidence, lowCoverage, noPledges, otherLanguage } from "./file.ts";
import { mostPledgesGone, olderThanLatest, proofFailed, rulesChanged } from "./succession.ts";

export type { ReviewCase } from "./case.ts";

/** All rules, in the order in which people read their reasons. */
const checks: readonly Check[] = [
  olderThanLatest,
  rulesChanged,
  lowCoverage,
  damaged,
  lowConfidence,
  otherLanguage,
  noPledges,
  mostPledgesGone,
  proofFailed,
];

/** Why a version must wait for a person, in the order of the checks; empty if it may be published. */
export function holdReasons(version: ReviewCase): HoldReason[] {
  return checks.flatMap((check) => check(version) ?? []);
}
