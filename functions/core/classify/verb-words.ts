const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that say how what follows is meant, and "to". */
export const modalVerbs = set("will shall would should must can could may might to well ill wont cannot");
/** Forms of "be", "have" and "do". */
export const finiteVerbs = set("is are was were has have had am be been do does did");

/** Who stands before the verb, by kind. */
const subjects: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["we", set("we i weve ive well ill")],
  ["our", set("our my")],
  ["it", set("it this that these those which they he she who its")],
  ["there", set("there")],
  [
    "people",
    set(
      "you your everyone people families residents children pupils parents patients pensioners women men everybody nobody",
    ),
  ],
  [
    "council",
    set(
      "council councils councillors authority authorities cabinet mayor parish town county borough district",
    ),
  ],
  ["government", set("government parliament ministers minister britain uk state nation country")],
  ["new", set("new no every all each any more")],
  [
    "party",
    set(
      "labour conservatives conservative tories tory lib liberal democrats greens reform opponents opposition",
    ),
  ],
];

/** The kinds of subjects, in order. */
export const subjectKinds: readonly string[] = subjects.map(([name]) => name);

const kindsOf = new Map<string, number>();
for (const [kind, [, names]] of subjects.entries()) {
  for (const name of names) kindsOf.set(name, (kindsOf.get(name) ?? 0) | (1 << kind));
}

/** The kinds of subjects that a word may name, a bit for each. */
export const subjectKindsOf = (word: string): number => kindsOf.get(word) ?? 0;

const passing = /ly$|^(?:not|also|never|now|then|therefore|be|all|always|still)$/;

/** Whether a word may stand between a modal and its verb. */
export const isPassing = (word: string): boolean => passing.test(word);
