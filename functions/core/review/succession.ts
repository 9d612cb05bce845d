/** Whether a version follows the one before it as a manifesto's next version would. */
import type { Instant } from "../model.ts";
import type { Check } from "./case.ts";

/**
 * A file that the bucket took more than this before the latest version's comes too late to follow it, in
 * milliseconds: its processing failed and was repeated. Files that arrive closer together are a race, and
 * both are versions.
 */
const MAX_LATENESS_MS = 10 * 60 * 1_000;
/** Above this share of pledges dropped at once, the file is more likely wrong or ill read than the promise broken. */
const MAX_SHARE_GONE = 0.6;
/** With fewer pledges than this a share says little; all of them gone says enough. */
const MIN_PLEDGES_FOR_SHARE = 5;

/** The file comes too late to follow the latest version. */
export const olderThanLatest: Check = ({ arrivedAt, previous }) =>
  isLate(arrivedAt, previous?.arrivedAt ?? null)
    ? {
        code: "older-than-latest",
        message: "The file arrived well before the one that is now the latest version.",
        remedy:
          "Do nothing if the latest version replaced it; publish it only if it is to follow that version.",
      }
    : null;

function isLate(arrivedAt: Instant | null, latest: Instant | null): boolean {
  if (arrivedAt === null || latest === null) return false;
  return Date.parse(latest) - Date.parse(arrivedAt) > MAX_LATENESS_MS;
}

/** The two versions were read by different rules, so what changed may be the rules' doing. */
export const rulesChanged: Check = ({ previous }) => {
  if (previous === null || previous.sameRules) return null;
  const why =
    previous.failure === null
      ? ""
      : ` The file that the older rules read could not be read again: ${previous.failure.message}`;
  return {
    code: "rules-changed",
    message: `The rules that find pledges changed since the version before was published, so some changes may be the rules' and not the manifesto's.${why}`,
    remedy: "Compare the two files, and publish it if what changed is what the ledger would say.",
  };
};

/** So many pledges went at once that the file may be another party's, or a part only. */
export const mostPledgesGone: Check = ({ pledges, previous }) =>
  pledges > 0 && previous !== null && areMostGone(previous.pledges, previous.gone)
    ? {
        code: "most-pledges-gone",
        message: `${previous.gone} of the ${previous.pledges} pledges of the version before are no pledges of the file.`,
        remedy:
          "Check that the file is the whole manifesto of the same party, area and election; publish it if it is.",
      }
    : null;

function areMostGone(pledges: number, gone: number): boolean {
  if (gone === 0) return false;
  return gone === pledges || (pledges >= MIN_PLEDGES_FOR_SHARE && gone > pledges * MAX_SHARE_GONE);
}

/** The comparison is not exact: a fault of ours. */
export const proofFailed: Check = ({ proved }) =>
  proved
    ? null
    : {
        code: "proof-failed",
        message: "The list of changes does not lead exactly from the version before to this one.",
        remedy:
          "Report the two files as a fault of the comparison; publish only after looking at the changes.",
      };
