import type { Judged } from "./judged.ts";
import type { Parties } from "./parties.ts";
import type { Reading } from "./reading.ts";

/** One rule of the guidelines: decides, or passes to the next. */
export type Rule = (reading: Reading, parties: Parties) => Judged | null;
