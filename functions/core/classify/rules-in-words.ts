/** Rules that find pledges, as people read them. The others need no words: their units are told by kind. */
const phrases: ReadonlyMap<string, string> = new Map([
  ["heading:we-will", "a heading that promises in a whole sentence"],
  ["modal:we-will", "the author says “we will”"],
  ["modal:we-pledge", "the author says “we promise” or the like"],
  ["modal:we-will-try", "the author says “we will”, of trying or considering"],
  ["modal:will-be", "says what will be done"],
  ["modal:will-act", "says what somebody will do"],
  ["modal:will-happen", "says what will happen, how much or when"],
  ["modal:will-be-asked", "says that others will be asked, or a thing considered"],
  ["modal:must", "the author, or who it would lead, must act"],
  ["modal:must-be", "says what must be done"],
  ["soft:where-possible", "promised as far as circumstances allow"],
  ["soft:want-to", "the author says what it wants, supports or would do"],
  ["soft:ambition", "the author states an aim"],
  ["soft:would-be", "says what would be done"],
  ["soft:should", "says what should be done"],
  ["list:stem", "completes a line above that promises"],
  ["list:imperative", "says what to do, as items of a plan do"],
  ["list:infinitive", "says “to …”, as items of a plan do"],
  ["list:gerund", "says “…ing”, as items of a plan do"],
  ["list:means", "says what this means doing"],
  ["list:subject-to", "says who or what is “to …”"],
  ["list:motion", "asks a council or conference to act"],
  ["list:thing", "names a thing to come"],
  ["list:new-thing", "names something new, more or better to come"],
  ["continued:pledge", "goes on from a pledge"],
]);

/** A rule that finds pledges in plain words; null for any other reason. */
export const ruleInWords = (reason: string): string | null => phrases.get(reason) ?? null;
