import type { Instrument } from "../model.ts";
import { eachOnce } from "./each-once.ts";

const word = "[A-Z][A-Za-z'-]+";
const name = `${word}(?:(?:,? (?:and|of|for|the|on|in|to))* ${word}){0,6}`;
const kinds: readonly (readonly [Instrument["kind"], string])[] = [
  [
    "law",
    "Acts?|Bill|Law|Regulations?|Orders?|Directives?|Levy|Byelaws?|Amendment|Treaty|Convention|Direction",
  ],
  [
    "body",
    "Commissions?|Commissioner|Agency|Authority|Board|Council|Committee|Assembly|Panel|Partnership|Taskforce|Task Force|Forum|Trust|Unit|Office|Bank|Ombudsman|Inspectorate|Department|Ministry|Service",
  ],
  [
    "programme",
    "Plan|Strategy|Scheme|Fund|Programme|Project|Initiative|Charter|Code|Standards?|Framework|Policy|Guarantee|Deal|Grant|Allowance|Benefit|Credit|Pledge|Passport|Zone|Review|Register|Covenant|Wage",
  ],
];
/** Instruments by how they are named, each with what none of them is without: without it nobody need look. */
type Pattern = readonly [Instrument["kind"], RegExp, RegExp];
const suffixed = kinds.map(
  ([kind, words]): Pattern => [
    kind,
    new RegExp(`[A-Za-z'-] (?:${words})\\b`),
    new RegExp(`\\b(?:the )?(${name} (?:${words})(?: \\d{4})?)\\b`, "g"),
  ],
);
const fixed: readonly Pattern[] = [
  [
    "law",
    /\d/,
    /\b(Section \d{1,4}[A-Z]?(?: (?:notices?|agreements?|money|funds?))?|Article \d{1,3}(?: [Dd]irections?)?|Clause \d{1,3})\b/gi,
  ],
  [
    "law",
    /order|levy|PSPO|CIL/i,
    /\b(compulsory purchase orders?|public space protection orders?|PSPOs?|traffic regulation orders?|community infrastructure levy|CIL)\b/gi,
  ],
  [
    "body",
    /[A-Z][Ha-z]/,
    /\b(NHS England|NHS|Ofsted|Ofwat|Ofgem|Ofcom|Homes England|National Highways|Network Rail|Historic England|Natural England|Environment Agency)\b/g,
  ],
];
/** Sentence openings and verbs in capitals that are no part of a name. */
const opening =
  /^(?:(?:The|Our|A|An|This|We|Will|Introduce|Create|Publish|Adopt|Establish|Set|Use|Support|Oppose|Repeal|Scrap|Abolish|Keep|Review|Deliver|Launch|Extend|Implement|Pass|Under|Through|By|In|For|With) )+/;

/** The laws, bodies and programmes that are named as such: by capitals and a telling last word, or known by name. */
export function instrumentsIn(wording: string): Instrument[] {
  const found = [...fixed, ...suffixed].flatMap(([kind, cue, pattern]) =>
    !cue.test(wording)
      ? []
      : [...wording.matchAll(pattern)].map((match) => ({
          kind,
          at: match.index,
          name: (match[1] ?? "").replace(opening, ""),
        })),
  );
  if (found.length === 0) return [];
  const longest = found
    .filter(({ name: one }) => /[ \d]/.test(one) || /^[A-Z]{2}|^Of[a-z]+$/.test(one))
    .filter(
      (one) =>
        !found.some(
          (other) => other !== one && other.name.length > one.name.length && other.name.includes(one.name),
        ),
    )
    .sort((a, b) => a.at - b.at);
  return eachOnce(longest, (one) => one.name).map(({ kind, name: one }) => ({ kind, name: one }));
}
