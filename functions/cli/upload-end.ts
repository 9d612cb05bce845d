import type { ChangeSet, CloudVersion, Upload } from "./cloud-answers.ts";
import { count } from "./quote.ts";
import { printable, sentence } from "./terminal.ts";

/** Where an upload's way ends, or waits for a person. */
export type End = Exclude<
  Upload["state"],
  { name: "awaiting" | "received" | "recognising" | "extracted" | "classified" }
>;
export type GoodEnd = Exclude<End, { name: "failed" }>;

/** The end that an upload has reached; null while it is on its way. */
export function endOf({ state }: Upload): End | null {
  switch (state.name) {
    case "awaiting":
    case "received":
    case "recognising":
    case "extracted":
    case "classified":
      return null;
    case "published":
    case "duplicate":
    case "held":
    case "failed":
      return state;
  }
}

/** What became of an upload, for people: its version and what changed, or why it is held and what to do about it. */
export function tellEnd(
  origin: string,
  { id, manifesto }: Upload,
  end: GoodEnd,
  { version, changes }: { readonly version: CloudVersion | null; readonly changes: ChangeSet | null },
): string {
  const subject = manifesto ?? id;
  switch (end.name) {
    case "published": {
      const first = `${count(version?.pledges ?? 0, "pledge")}, nothing to compare with yet`;
      return `${subject} version ${end.version} is published: ${printable(changes?.summary.headline ?? first)}`;
    }
    case "duplicate":
      return `${subject} version ${end.version} has the same bytes: nothing changed`;
    case "held":
      return [
        `${subject} is held for review:`,
        ...end.reasons.map((reason) => `  ${printable(sentence(reason))}`),
        "Nothing is published yet. To see what it would change, and to publish it as it is, use its page or these commands:",
        `  ${origin}/uploads/${id}/preview`,
        `  npm run -s ledger -- preview ${id} --server ${origin}`,
        `  npm run -s ledger -- publish ${id} --server ${origin}`,
        `  curl -X POST -H "Authorization: Bearer $LEDGER_TOKEN" ${origin}/v1/uploads/${id}/publish`,
      ].join("\n");
  }
}
