import type { Traits } from "../traits.ts";
import { subjectKinds } from "../verb-words.ts";
import { noWord, type Word } from "../words-read.ts";
import { type Emit, type Part, part } from "./feature.ts";

const properSubject =
  /^(?:The |An? |Our )?\p{Lu}[\p{L}'-]+ (?:(?:of|and|for|the) )?(?:(?:of|and|for|the) )?\p{Lu}[\p{L}'-]+(?: [\p{L}'-]+){0,4} (?:will|would|has|have|is|are)\b/u;

/** Words before a verb that may name who acts. */
const subjectReach = 8;
/** Words each side of a modal that stand for themselves. */
const aroundModal = [1, 2, 3].map((step) => ({
  step,
  after: part(`modal+${step}:`),
  before: part(`modal-${step}:`),
}));
/** Words behind a modal among which its verb stands. */
const actReach = 5;
/** A verb that stands further back is as far as any other. */
const furthest = { modal: 5, verb: 8 } as const;

const name = {
  none: part("no-modal"),
  modal: part("modal:"),
  modalAt: part("modal-at:"),
  around: part("around:"),
  acts: part("acts:"),
  subject: part("subject:"),
  subjects: part("subjects:"),
  proper: part("proper:"),
  verb: part("verb:"),
  verbAt: part("verb-at:"),
  toVerb: part("to-verb:"),
  fromVerb: part("from-verb:"),
} as const;
/** Where no modal stands. */
const noModal = part("-");
const kinds = subjectKinds.map(part);
const places = Array.from({ length: furthest.verb + 1 }, (_, at) => part(String(at)));
const placeOf = (at: number): Part => places[at] ?? noWord;

/** Who does what: the first modal with what stands around it, the first finite verb, and their subject. */
export function verbFeatures({ all, reading }: Traits, emit: Emit): void {
  const modalAt = all.findIndex(({ isModal }) => isModal);
  const finiteAt = all.findIndex(({ isFiniteVerb }) => isFiniteVerb);
  const modal = all[modalAt];
  if (modal === undefined) emit(name.none, 1);
  else modalFeatures(all, modalAt, modal, emit);
  actFeatures(all, name.acts, emit);
  subjectFeatures(all, modalAt >= 0 ? modalAt : finiteAt, modal ?? noModal, emit);
  if (properSubject.test(reading.text.slice(0, 200))) emit(name.proper, 1, modal ?? noModal);
  if (finiteAt < 0) return;
  const verb = all[finiteAt] ?? noWord;
  emit(name.verb, 1, verb);
  emit(name.verbAt, 1, placeOf(Math.min(furthest.verb, finiteAt)));
  emit(name.toVerb, 1, all[finiteAt - 1] ?? noWord, verb);
  emit(name.fromVerb, 1, verb, all[finiteAt + 1] ?? noWord);
}

/** The kinds of subjects among the words before a verb, one by one and together. */
function subjectFeatures(all: readonly Word[], verbAt: number, modal: Part, emit: Emit): void {
  let found = 0;
  for (let at = Math.max(0, verbAt - subjectReach); at < verbAt; at += 1) found |= all[at]?.subjects ?? 0;
  for (let at = 0; at < kinds.length; at += 1)
    if ((found & (1 << at)) !== 0) emit(name.subject, 1, kinds[at], modal);
  emit(name.subjects, 1, togetherOf(found), modal);
}

/** Sets of kinds of subjects as features name them, by their bits: "we+new". */
const together: Part[] = [noWord];

/** Kinds of subjects together; each set is put into words once. */
function togetherOf(found: number): Part {
  const known = together[found];
  if (known !== undefined) return known;
  const named = part(subjectKinds.filter((_, at) => (found & (1 << at)) !== 0).join("+"));
  together[found] = named;
  return named;
}

function modalFeatures(all: readonly Word[], at: number, modal: Word, emit: Emit): void {
  emit(name.modal, 1, modal);
  emit(name.modalAt, 1, placeOf(Math.min(furthest.modal, at)));
  for (const { step, after, before } of aroundModal) {
    emit(after, 1, modal, all[at + step] ?? noWord);
    emit(before, 1, all[at - step] ?? noWord, modal);
  }
  emit(name.around, 1, all[at - 1] ?? noWord, modal, all[at + 1] ?? noWord);
}

/** What is done behind each modal, under a name: "will introduce", also where "want to create" stands before it. */
export function actFeatures(all: readonly Word[], acts: Part, emit: Emit): void {
  const told: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at] ?? noWord;
    if (!word.isModal) continue;
    const act = actBehind(all, at);
    let isKnown = false;
    for (let k = 0; k < told.length && !isKnown; k += 2)
      isKnown = told[k]?.key === word.key && told[k + 1]?.key === act.key;
    if (isKnown) continue;
    told.push(word, act);
    emit(acts, 1, word, act);
  }
}

/** The first word behind a modal that is no adverb and the like; empty where it stands too far. */
function actBehind(all: readonly Word[], modalAt: number): Word {
  for (let at = modalAt + 1; at <= modalAt + actReach; at += 1) {
    const word = all[at] ?? noWord;
    if (!word.isPassing) return word;
  }
  return noWord;
}
