import { conditionCues } from "../language/conditions.ts";
import { cuesOf } from "../language/cues.ts";
import { timePhraseCues } from "../language/deadlines.ts";
import { numberCues } from "../language/numbers.ts";
import { groupCues } from "./beneficiaries.ts";
import { actingCues, bodyCues, pressingCues, wishCues } from "./responsibility.ts";

/** What a wording may speak of, by its words alone. */
export const cuesIn = cuesOf({
  condition: conditionCues,
  time: timePhraseCues,
  number: numberCues,
  group: groupCues,
  body: bodyCues,
  pressing: pressingCues,
  wish: wishCues,
  acting: actingCues,
});

/** Whether a wording may speak of a kind of thing. */
export type Cues = ReturnType<typeof cuesIn>;
