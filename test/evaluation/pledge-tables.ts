import { unitKinds } from "../../functions/core/model.ts";
import type { Judgement } from "./judge-unseen.ts";
import { figure, table } from "./markdown-table.ts";
import { scoreOf } from "./scores.ts";

const isLocal = ({ label }: Judgement) => label.document.startsWith("syn-");
type Pairs = (judged: readonly Judgement[]) => readonly (readonly [string, string])[];

const bothPledges = (judged: readonly Judgement[]) =>
  judged.filter(({ label, kind }) => label.pledge && kind === "pledge");

/**
 * Each question as labels and answers, with what a linear model on word and character n-grams reached: all,
 * national, local texts; measured on other data.
 */
const questions: readonly (readonly [string, Pairs, baseline?: string])[] = [
  [
    "pledge or not",
    (all) => all.map(({ label, kind }) => [String(label.pledge), String(kind === "pledge")]),
    ".870, .861, .872",
  ],
  [
    "– rules alone",
    (all) => all.map(({ label, ruled }) => [String(label.pledge), String(ruled.kind === "pledge")]),
  ],
  [
    "– has “will” or “shall”",
    (all) => all.map(({ label }) => [String(label.pledge), String(/\b(?:will|shall)\b/i.test(label.text))]),
  ],
  [
    "firm or soft (units that are pledges in both)",
    (all) => bothPledges(all).map(({ label, firmness }) => [String(label.firmness), firmness]),
    ".834",
  ],
  [
    "– rules alone (pledges in both, by the rules)",
    (all) =>
      all
        .filter(({ label, ruled }) => label.pledge && ruled.kind === "pledge")
        .map(({ label, ruled }) => [String(label.firmness), String(ruled.firmness)]),
  ],
  [
    "testable (units that are pledges in both)",
    (all) => bothPledges(all).map(({ label, testable }) => [String(label.testable), testable]),
    ".785",
  ],
  ["kind, 7 kinds", (all) => all.map(({ label, kind }) => [label.kind, kind])],
  ["– rules alone", (all) => all.map(({ label, ruled }) => [label.kind, ruled.kind])],
];

/** Macro-F1 of each question, for all, national and local documents. */
export function byDocumentKind(judged: readonly Judgement[]): string {
  const local = judged.filter(isLocal);
  const national = judged.filter((one) => !isLocal(one));
  const parts = [judged, national, local].filter((part, at) => at === 0 || part.length > 0);
  const names = ["all", "national", "invented local"].filter(
    (_, at) => (at === 1 ? national : local).length > 0,
  );
  return table(
    ["Macro-F1", ...names.map((name, at) => `${name} (${parts[at]?.length ?? 0} units)`), "baseline"],
    questions.map(([name, pairs, baseline = ""]) => [
      name,
      ...parts.map((part) => figure(scoreOf(pairs(part)).macroF1)),
      baseline,
    ]),
  );
}

/** How a pledge is put, by the rule that reads it. */
const forms: readonly (readonly [string, RegExp])[] = [
  ["will", /^modal:(?:we-will|we-pledge|we-will-try)$|^heading:we-will$/],
  ["want, hope, support", /^soft:(?:want-to|ambition|where-possible)$/],
  ["passive, others will", /^modal:will-|^soft:would-be$/],
  ["should", /^(?:soft|belief):should$/],
  ["must", /^modal:must/],
  ["imperative", /^list:imperative$/],
  ["infinitive", /^list:infinitive$/],
  ["gerund", /^list:gerund$|^list:means$/],
  ["item of a stem", /^list:stem$/],
  ["thing named", /^list:(?:thing|new-thing|subject-to|motion)$/],
  ["goes on from the unit before", /^continued:/],
  ["no form known", /./],
];

/** How each form of pledge fares: found, of what is found right, firmness and testability right. */
export function byForm(judged: readonly Judgement[]): string {
  const formOf = ({ ruled }: Judgement) => forms.find(([, pattern]) => pattern.test(ruled.reason))?.[0];
  const share = (some: readonly Judgement[], is: (one: Judgement) => boolean) =>
    some.length === 0 ? "–" : figure(some.filter(is).length / some.length);
  const rows = forms.map(([name]) => {
    const own = judged.filter((one) => formOf(one) === name);
    const pledges = own.filter(({ label }) => label.pledge);
    const given = own.filter(({ kind }) => kind === "pledge");
    const both = bothPledges(own);
    return [
      name,
      pledges.length,
      share(pledges, ({ kind }) => kind === "pledge"),
      share(given, ({ label }) => label.pledge),
      share(both, ({ label, firmness }) => label.firmness === firmness),
      share(both, ({ label, testable }) => String(label.testable) === testable),
    ];
  });
  return table(["Form", "pledges", "found", "found ones right", "firmness right", "testable right"], rows);
}

/** How often each kind was labelled (rows) and given (columns). */
export function confusion(judged: readonly Judgement[]): string {
  const rows = unitKinds.map((expected) => {
    const own = judged.filter(({ label }) => label.kind === expected);
    return [expected, ...unitKinds.map((given) => own.filter(({ kind }) => kind === given).length)];
  });
  return table(["labelled ↓ given →", ...unitKinds], rows);
}

/** The units judged otherwise than labelled on one question, a line each: both answers, kinds, the rule, the text. */
export function errors(judged: readonly Judgement[], question: "pledge" | "firmness" | "testable"): string[] {
  return judged.flatMap(({ label, ruled, ...given }) => {
    const [expected, answer] =
      question === "pledge"
        ? [label.pledge, given.kind === "pledge"]
        : question === "firmness"
          ? [label.firmness, given.firmness]
          : [String(label.testable), given.testable];
    const asked = question === "pledge" || (label.pledge && given.kind === "pledge");
    return asked && expected !== answer
      ? [`${expected} ≠ ${answer}\t${label.kind}\t${given.kind}\t${ruled.reason}\t${label.text}`]
      : [];
  });
}
