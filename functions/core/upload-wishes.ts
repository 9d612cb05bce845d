import type { HoldReason, UploadWishes } from "./model.ts";

/**
 * What an object's user metadata asks for: `review: true` and `follows: <version number>`, 0 for none. Null where it
 * asks for nothing; what cannot be read is not followed blindly, but held for a person to look at.
 */
export function wishesOf(metadata: Readonly<Record<string, string>>): UploadWishes | null {
  const { review, follows } = metadata;
  const number = follows === undefined || !/^\d{1,9}$/.test(follows) ? null : Number(follows);
  const held = (review !== undefined && review !== "false") || (follows !== undefined && number === null);
  if (!held && number === null) return null;
  return { ...(held && { review: true as const }), ...(number !== null && { follows: number }) };
}

/**
 * Why an upload's wishes keep it from being published by itself.
 *
 * @param standing the number of the version that stands; null for none
 */
export function wishedHolds(wishes: UploadWishes | undefined, standing: number | null): HoldReason[] {
  const reasons: HoldReason[] = [];
  if (wishes?.review) {
    reasons.push({
      code: "on-request",
      message: "Whoever uploaded the file asked that it be looked at before it is published.",
      remedy: "Look at its preview, and publish it.",
    });
  }
  if (wishes?.follows !== undefined && wishes.follows !== (standing ?? 0)) {
    const named = wishes.follows === 0 ? "no version" : `version ${wishes.follows}`;
    reasons.push({
      code: "other-latest",
      message: `The file was meant to follow ${named}, but ${standing === null ? "none stands" : `version ${standing} stands`}.`,
      remedy: "Compare it with what stands now; publish it if it is to follow that all the same.",
    });
  }
  return reasons;
}
