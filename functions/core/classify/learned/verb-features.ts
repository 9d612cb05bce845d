import type { Traits } from "../traits.ts";
import type { Emit } from "./feature.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const modals = set("will shall would should must can could may might to well ill wont cannot");
const finite = set("is are was were has have had am be been do does did");
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
const passing = /ly$|^(?:not|also|never|now|then|therefore|be|all|always|still)$/;
const properSubject =
  /^(?:The |An? |Our )?\p{Lu}[\p{L}'-]+ (?:(?:of|and|for|the) )?(?:(?:of|and|for|the) )?\p{Lu}[\p{L}'-]+(?: [\p{L}'-]+){0,4} (?:will|would|has|have|is|are)\b/u;

/** Words before a verb that may name who acts. */
const subjectReach = 8;
/** Words each side of a modal that stand for themselves. */
const aroundModal = [1, 2, 3].map((step) => ({ step, after: `modal+${step}:`, before: `modal-${step}:` }));
/** Words behind a modal among which its verb stands. */
const actReach = 5;
/** A verb that stands further back is as far as any other. */
const furthest = { modal: 5, verb: 8 } as const;

/** Who does what: the first modal with what stands around it, the first finite verb, and their subject. */
export function verbFeatures({ all, reading }: Traits, emit: Emit): void {
  const modalAt = all.findIndex((word) => modals.has(word));
  const finiteAt = all.findIndex((word) => finite.has(word) || modals.has(word));
  const modal = all[modalAt];
  if (modal === undefined) emit("no-modal");
  else modalFeatures(all, modalAt, modal, emit);
  actFeatures(all, emit);
  const cut = modalAt >= 0 ? modalAt : finiteAt;
  const before = all.slice(Math.max(0, cut - subjectReach), Math.max(0, cut));
  const who = subjectsAmong(before);
  for (const name of who) emit("subject:", 1, name, modal ?? "-");
  emit("subjects:", 1, who.join("+"), modal ?? "-");
  if (properSubject.test(reading.text.slice(0, 200))) emit("proper:", 1, modal ?? "-");
  if (finiteAt >= 0) {
    const verb = all[finiteAt] ?? "";
    emit("verb:", 1, verb);
    emit(`verb-at:${Math.min(furthest.verb, finiteAt)}`);
    emit("to-verb:", 1, all[finiteAt - 1] ?? "", verb);
    emit("from-verb:", 1, verb, all[finiteAt + 1] ?? "");
  }
}

const subjectKinds = subjects.map(([name]) => name);
/** Each subject's kinds, a bit for each. */
const kindsOfSubject = new Map<string, number>();
for (const [kind, [, names]] of subjects.entries()) {
  for (const name of names) kindsOfSubject.set(name, (kindsOfSubject.get(name) ?? 0) | (1 << kind));
}

/** The kinds of subjects among some words, in the order of kinds. */
function subjectsAmong(words: readonly string[]): string[] {
  let kinds = 0;
  for (const word of words) kinds |= kindsOfSubject.get(word) ?? 0;
  return kinds === 0 ? [] : subjectKinds.filter((_, kind) => (kinds & (1 << kind)) !== 0);
}

function modalFeatures(all: readonly string[], at: number, modal: string, emit: Emit): void {
  emit("modal:", 1, modal);
  emit(`modal-at:${Math.min(furthest.modal, at)}`);
  for (const { step, after, before } of aroundModal) {
    emit(after, 1, modal, all[at + step] ?? "");
    emit(before, 1, all[at - step] ?? "", modal);
  }
  emit("around:", 1, all[at - 1] ?? "", modal, all[at + 1] ?? "");
}

/** What is done behind each modal: "will introduce", also where "want to create" stands before it. */
function actFeatures(all: readonly string[], emit: Emit): void {
  const told: (readonly [string, string])[] = [];
  for (const [at, word] of all.entries()) {
    if (!modals.has(word)) continue;
    const act = actBehind(all, at);
    if (told.some(([modal, known]) => modal === word && known === act)) continue;
    told.push([word, act]);
    emit("acts:", 1, word, act);
  }
}

/** The first word behind a modal that is no adverb and the like; empty where it stands too far. */
function actBehind(all: readonly string[], modalAt: number): string {
  for (let at = modalAt + 1; at <= modalAt + actReach; at += 1) {
    const word = all[at] ?? "";
    if (!passing.test(word)) return word;
  }
  return "";
}
