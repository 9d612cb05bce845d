import type { Pledge } from "../core/model.ts";
import { termsInWords } from "../core/terms/terms-in-words.ts";
import type { Ink } from "./ink.ts";
import { count, place, quoted } from "./quote.ts";
import { printable } from "./terminal.ts";

/** Pledges for people: under their headings, each with firmness, testability, topic and page. */
export function renderPledges(pledges: readonly Pledge[], units: number, ink: Ink): string {
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
  }
  return `${lines.join("\n")}\n`;
}

function traits(pledge: Pledge): string {
  const testable = pledge.testable ? "testable" : "not testable";
  return `${pledge.firmness}, ${testable} · ${pledge.topic.label} · ${place({ ...pledge, headings: [] })}`;
}
