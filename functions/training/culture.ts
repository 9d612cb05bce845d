import type { LabelledRow } from "./read-labelled.ts";

const culture =
  /\b(?:sports?|arts?|museums?|lottery|olympics?|football|athletes?|theatres?|galler(?:y|ies)|heritage|libraries|music|films?|tourism|broadcasting|cultur(?:e|al))\b/i;
const education = /\b(?:schools?|teach|pupils?|curriculum|universit)/i;

/**
 * CAP-UK codes culture and sport under 6, Education; the master codebook has 23 for them. A row under 6 with
 * words of culture and none of education becomes 23.
 */
export const cultureApart = (row: LabelledRow): LabelledRow =>
  row.label === "6" && culture.test(row.text) && !education.test(row.text) ? { ...row, label: "23" } : row;
