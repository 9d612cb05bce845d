import type { Pledge } from "../core/model.ts";
import { termsInWords } from "../core/terms/terms-in-words.ts";
import type { Ink } from "./ink.ts";
import { count, place, quoted } from "./quote.ts";
import { printable } from "./terminal.ts";

/**
 * Pledges for people: under their headings, each with firmness, testability, topic and page, and on demand with
 * what decided.
 */
export function renderPledges(
  pledges: readonly Pledge[],
  units: number,
  ink: Ink,
  explain: boolean = false,
): string {
  const lines = [ink.strong(`${count(pledges.length, "pledge")} in ${count(units, "unit")}`)];
  let section = "";
  for (const pledge of pledges) {
    const here = pledge.headings.map(printable).join(" › ");
    if (here !== section) lines.push("", ink.strong(here));
    else if (lines.length === 1) lines.push("");
    section = here;
    lines.push(`• ${printable(quoted(pledge))}`, `  ${ink.faint(traits(pledge))}`);
    const said = termsInWords(pledge.terms).map(printable);
    if (said.length > 0) lines.push(`  ${ink.faint(said.join(" · "))}`);
    if (explain) for (const why of explained(pledge)) lines.push(`    ${ink.faint(printable(why))}`);
  }
  return `${lines.join("\n")}\n`;
}

function traits(pledge: Pledge): string {
  const testable = pledge.testable ? "testable" : "not testable";
  return `${pledge.firmness}, ${testable} · ${pledge.topic.label} · ${place({ ...pledge, headings: [] })}`;
}

/** What decided each judgement, a line each. */
function explained({ reason, because, firmness, testable, topic }: Pledge): string[] {
  const told = (spoke: readonly string[] | undefined) =>
    spoke === undefined || spoke.length === 0 ? "" : ` (${spoke.join("; ")})`;
  const sure = `${Math.round(100 * topic.confidence)} % sure`;
  const second = topic.second === undefined ? "" : `; next ${topic.second.label}`;
  return [
    `pledge${told(because?.pledge) || ` (${reason})`}`,
    `${firmness}${told(because?.firmness)}`,
    `${testable ? "testable" : "not testable"}${told(because?.testable)}`,
    `topic: ${topic.label}, ${sure}${told(because?.topic)}${second}`,
  ];
}
