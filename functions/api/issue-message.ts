import type { z } from "zod";

const kinds: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** What an issue says after the name of its place: "must be a string". Sentences of our own schemas stay. */
export function issueMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type": {
      // The issue itself does not keep what was received; zod's sentence ends with it.
      if (issue.message.endsWith("received undefined")) return "is missing";
      const one = issue.message.endsWith("received array") && issue.expected === "string";
      return `must be ${one ? "one value, " : ""}${kinds[issue.expected] ?? issue.expected}`;
    }
    case "invalid_value":
      return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `must ${sized(issue.origin, "least", Number(issue.minimum))}`;
    case "too_big":
      return `must ${sized(issue.origin, "most", Number(issue.maximum))}`;
    default:
      return issue.message;
  }
}

function sized(origin: string, bound: "least" | "most", count: number): string {
  if (origin === "string") return `have at ${bound} ${count} character${count === 1 ? "" : "s"}`;
  if (origin === "array") return `list at ${bound} ${count} value${count === 1 ? "" : "s"}`;
  return `be at ${bound} ${count}`;
}
