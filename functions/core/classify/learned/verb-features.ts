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
const modalReach = 3;
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
  const who = subjects.filter(([, names]) => before.some((word) => names.has(word))).map(([name]) => name);
  for (const name of who) emit(`subject:${name} ${modal ?? "-"}`);
  emit(`subjects:${who.join("+")} ${modal ?? "-"}`);
  if (properSubject.test(reading.text.slice(0, 200))) emit(`proper:${modal ?? "-"}`);
  if (finiteAt >= 0) {
    emit(`verb:${all[finiteAt] ?? ""}`);
    emit(`verb-at:${Math.min(furthest.verb, finiteAt)}`);
    emit(`to-verb:${all[finiteAt - 1] ?? ""} ${all[finiteAt] ?? ""}`);
    emit(`from-verb:${all[finiteAt] ?? ""} ${all[finiteAt + 1] ?? ""}`);
  }
}

function modalFeatures(all: readonly string[], at: number, modal: string, emit: Emit): void {
  emit(`modal:${modal}`);
  emit(`modal-at:${Math.min(furthest.modal, at)}`);
  for (let step = 1; step <= modalReach; step += 1) {
    emit(`modal+${step}:${modal} ${all[at + step] ?? ""}`);
    emit(`modal-${step}:${all[at - step] ?? ""} ${modal}`);
  }
  emit(`around:${all[at - 1] ?? ""} ${modal} ${all[at + 1] ?? ""}`);
}

/** What is done behind each modal: "will introduce", also where "want to create" stands before it. */
function actFeatures(all: readonly string[], emit: Emit): void {
  const acts = all.flatMap((word, at) => {
    if (!modals.has(word)) return [];
    return [`acts:${word} ${all.slice(at + 1, at + 6).find((next) => !passing.test(next)) ?? ""}`];
  });
  for (const name of new Set(acts)) emit(name);
}
