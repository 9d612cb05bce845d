import { commonsPartyEastmarsh } from "./eastmarsh/manifesto.ts";
import { fellsideIndependentsHarrowdale } from "./harrowdale/manifesto.ts";
import type { Manifesto } from "./manifesto.ts";
import { riversideAllianceNetherby } from "./netherby/manifesto.ts";

/** Every sample manifesto, in the order the demonstration first shows them. */
export const manifestos: readonly Manifesto[] = [
  riversideAllianceNetherby,
  commonsPartyEastmarsh,
  fellsideIndependentsHarrowdale,
];
