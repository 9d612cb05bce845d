import { coverageOf, leadsMembers } from "../language/coverage.ts";
import { isFunctionWord, wordingOf, words } from "../language/tokens.ts";
import { facetsOf } from "./facets-of.ts";
import type { Finding } from "./finding.ts";
import { type Edit, examineEdit, type JudgedText } from "./judge.ts";
import { saidIn } from "./spelling.ts";

/**
 * Judges a pledge against the pledges that it came apart into, or that became one. Words that only connect the
 * parts ("Start pavement repairs with …") are no finding, and to cut a pledge is more than cosmetic.
 *
 * @param whole which of the two is the pledge in one piece
 */
export function examineParting(before: JudgedText, after: JudgedText, whole: "before" | "after"): Edit {
  const edit = examineEdit(before, after);
  const isSaidInParts = saidIn(words(wordingOf(whole === "before" ? after : before)));
  const findings = edit.findings.filter((finding) => !connects(finding, whole, isSaidInParts));
  if (edit.primary === "different" || (edit.primary === "substantive" && findings.length > 0))
    return { primary: edit.primary, findings, facets: facetsOf(findings) };
  return { primary: "reworded", findings: [], facets: [] };
}

/** Words up to which what the parts say and the whole does not only connects them. */
const connectingWords = 5;

/** Whether a finding is but words between the parts: the whole loses nothing, no member or coverage comes in. */
function connects(
  finding: Finding,
  whole: "before" | "after",
  isSaidInParts: (word: string) => boolean,
): boolean {
  if (finding.about !== "scope" && finding.about !== "measure") return false;
  const ofWhole = words(finding[whole] ?? "");
  const ofParts = words(finding[whole === "before" ? "after" : "before"] ?? "");
  return (
    ofWhole.every((word) => isFunctionWord(word) || isSaidInParts(word)) &&
    ofParts.length <= connectingWords &&
    !leadsMembers(ofParts[0] ?? "") &&
    ofParts.every((word) => coverageOf(word) === null)
  );
}
