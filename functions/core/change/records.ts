import { governingWords } from "../language/modality.ts";

const past = /\b(?:has|have|had|was|were|been)\b|['’]ve\b/i;
/** Characters in which a sentence tells its tense; hostile ones are long. */
const reach = 2_000;

/** Whether a sentence tells what was done or became so ("We have built 300 homes"), so that its times look back. */
export const tellsRecord = (text: string): boolean =>
  past.test(text.slice(0, reach)) && governingWords(text) === null;
