import { commonsPartyEastmarsh } from "./commons-party-eastmarsh.ts";
import { fellsideIndependentsHarrowdale } from "./fellside-independents-harrowdale.ts";
import type { Manifesto } from "./manifesto.ts";
import { riversideAllianceNetherby } from "./riverside-alliance-netherby.ts";

/** Every sample manifesto, in the order the demonstration first shows them. */
export const manifestos: readonly Manifesto[] = [
  riversideAllianceNetherby,
  commonsPartyEastmarsh,
  fellsideIndependentsHarrowdale,
];
