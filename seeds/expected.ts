import type { ManifestoVersion } from "./source/manifesto.ts";
import { outline } from "./source/outline.ts";

/** What a careful reader finds in a version: its pledges in order, and the changes since the one before. */
export function expectedOf(version: ManifestoVersion) {
  return {
    pledges: outline(version.body).map(({ pledge, stem }) => ({
      text: pledge.text,
      stem,
      firmness: pledge.firmness,
      testable: pledge.testable,
      topic: pledge.topic,
    })),
    changes: version.changes,
  };
}
export type Expected = ReturnType<typeof expectedOf>;
