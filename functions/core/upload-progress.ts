import type { HoldReason, Instant, Upload, UploadId, UploadState, UploadStateName } from "./model.ts";

/** How far each state is on an upload's way; a move to the same or a lower rank is not a move forward. */
const rank: Record<UploadStateName, number> = {
  awaiting: 0,
  received: 1,
  recognising: 2,
  extracted: 3,
  classified: 4,
  held: 5,
  failed: 6,
  duplicate: 6,
  published: 6,
};

/** Facts about an upload, learnt on its way. */
export type UploadFacts = Partial<
  Pick<
    Upload,
    "key" | "versionId" | "fileName" | "manifesto" | "arrivedAt" | "size" | "sha256" | "format" | "wishes"
  >
>;

export type UploadStep = {
  readonly id: UploadId;
  readonly at: Instant;
  readonly state: UploadState;
  readonly facts?: UploadFacts;
};

/**
 * The upload after a step, or null where the step changes nothing because the upload is already as far.
 * From "failed" every state may follow, so that a repeated event repairs what failed in passing. A held
 * upload may be held again for other reasons. Progress within "recognising" is no new entry of the history.
 *
 * @param current the upload as it stands; null before the first step
 */
export function advanceUpload(current: Upload | null, step: UploadStep): Upload | null {
  const from = current?.state.name;
  const forward = from === undefined || from === "failed" || rank[step.state.name] > rank[from];
  const further = current !== null && isFurther(current.state, step.state);
  if (!forward && !further && !isHeldAnew(current, step.state)) return null;
  if (from === "failed" && sameFailure(current?.state, step.state)) return null;
  return {
    key: "",
    versionId: null,
    fileName: "",
    manifesto: null,
    arrivedAt: null,
    size: null,
    sha256: null,
    format: null,
    ...current,
    ...step.facts,
    id: step.id,
    state: step.state,
    history: further
      ? current.history
      : [...(current?.history ?? []), { state: step.state.name, at: step.at }],
  };
}

/**
 * Whether the pipeline is done with an upload, or waits for a person: an event of it that comes again
 * then has nothing to do. Each of these states is written after everything that leads to it.
 */
export function isSettled({ state }: Upload): boolean {
  return state.name === "held" || state.name === "duplicate" || state.name === "published";
}

/** Whether more pages are recognised than were known. */
function isFurther(current: UploadState, next: UploadState): boolean {
  if (current.name !== "recognising" || next.name !== "recognising" || next.progress === null) return false;
  return current.progress === null || next.progress.done > current.progress.done;
}

function isHeldAnew(current: Upload | null, next: UploadState): boolean {
  if (current?.state.name !== "held" || next.name !== "held") return false;
  const codes = (reasons: readonly HoldReason[]) => reasons.map((reason) => reason.code).join();
  return codes(current.state.reasons) !== codes(next.reasons);
}

function sameFailure(a: UploadState | undefined, b: UploadState): boolean {
  return a?.name === "failed" && b.name === "failed" && a.failure.code === b.failure.code;
}
