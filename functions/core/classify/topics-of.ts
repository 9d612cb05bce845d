import type { Topic, Unit } from "../model.ts";
import { type Evidence, evidenceOf, topicOf, topicReach } from "./topic.ts";

const sameSection = (one: Unit, other: Unit) =>
  one.headings.length === other.headings.length && one.headings.at(-1) === other.headings.at(-1);

/** Each unit's topic from its own words and, less, from stem, headings and the units around it. */
export function topicsOf(units: readonly Unit[]): Topic[] {
  const own = units.map((unit) => evidenceOf(unit.text));
  // Many units share a stem and a heading path: each is read once.
  const shared = new Map<string, Evidence>();
  const once = (text: string | null): Evidence | null => {
    if (text === null || text === "") return null;
    const evidence = shared.get(text) ?? evidenceOf(text);
    shared.set(text, evidence);
    return evidence;
  };
  const besideOf = (unit: Unit, at: number) => {
    const beside: { evidence: Evidence; distance: number }[] = [];
    for (let other = Math.max(0, at - topicReach); other <= at + topicReach; other += 1) {
      const near = units[other];
      const evidence = own[other];
      if (other === at || near === undefined || evidence === undefined || !sameSection(unit, near)) continue;
      beside.push({ evidence, distance: Math.abs(other - at) });
    }
    return beside;
  };
  return units.map((unit, at) =>
    topicOf({
      own: own[at] ?? evidenceOf(unit.text),
      stem: once(unit.stem),
      heading: once(unit.headings.slice(-2).join("\n")),
      beside: besideOf(unit, at),
    }),
  );
}
