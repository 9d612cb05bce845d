import { type Facet, facets } from "../model.ts";
import type { Direction, Finding } from "./finding.ts";

/** The facets of findings. A direction holds if no finding contradicts it; firmness outranks the others. */
export function facetsOf(findings: readonly Finding[]): Facet[] {
  const named = new Set<Facet>();
  for (const { about } of findings) if (about !== "firmness" && about !== "gloss") named.add(about);
  const direction = directionOf(findings);
  if (direction !== 0) named.add(direction > 0 ? "strengthened" : "weakened");
  return facets.filter((facet) => named.has(facet));
}

/** Whether findings together promise more (1) or less (-1). */
export function directionOf(findings: readonly Finding[]): Direction {
  const directions = new Set(telling(findings).map(({ direction }) => direction));
  return directions.size === 1 ? ([...directions][0] ?? 0) : 0;
}

/**
 * The findings that tell a direction: those of firmness, else all with one. Where words were also replaced by others,
 * nobody can tell from more or fewer words whether the whole covers more.
 */
export function telling(findings: readonly Finding[]): Finding[] {
  const ofFirmness = findings.filter((f) => f.about === "firmness");
  if (ofFirmness.length > 0) return ofFirmness;
  const isContent = ({ about }: Finding) => about === "scope" || about === "measure";
  const isRewritten = findings.some(
    (f) => isContent(f) && f.before !== null && f.after !== null && f.direction === 0,
  );
  return findings.filter((f) => f.direction !== 0 && !(isRewritten && isContent(f)));
}
