import { governingWords } from "../language/modality.ts";

/** The verb that tells the tense is the first of these: "we are helping those who have been ill" is no record. */
const finite = /\b(?<!\bto )(?:am|is|are|has|have|had|was|were)\b|['’](?:ve|re|m)\b/i;
const past = /^(?:has|have|had|was|were|['’]ve)$/i;
/** Characters in which a sentence tells its tense; hostile ones are long. */
const reach = 2_000;

/** Whether a sentence tells what was done or became so ("We have built 300 homes"), so that its times look back. */
export const tellsRecord = (text: string): boolean =>
  past.test(finite.exec(text.slice(0, reach))?.[0] ?? "") && governingWords(text) === null;
