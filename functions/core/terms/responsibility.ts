import type { Responsibility, ResponsibleBody } from "../model.ts";

/** Bodies by the words that name them, the more exact before the more general. */
const bodies: readonly (readonly [ResponsibleBody, string])[] = [
  ["parish", "(?:parish|town|community) councils?"],
  [
    "council",
    "(?:(?:county|city|borough|district|unitary|local|metropolitan|combined) )?(?:councils?|authorit(?:y|ies))|(?:the )?cabinet|town hall",
  ],
  ["mayor", "(?:metro )?mayors?"],
  [
    "police",
    "police (?:and crime|,? fire and crime) commissioners?|PCCs?|chief constables?|police(?: force| service)?s?",
  ],
  [
    "health",
    "NHS(?: [A-Z]\\w+)?|integrated care boards?|ICBs?|health (?:boards?|trusts?)|hospital trusts?|GPs?",
  ],
  [
    "transport",
    "(?:bus|train|rail|tram|ferry) (?:operators?|compan(?:y|ies))|Network Rail|National Highways|Transport for [A-Z]\\w+(?: [A-Z]\\w+)?",
  ],
  [
    "utilities",
    "(?:water|energy|utility|sewerage|broadband|power) (?:compan(?:y|ies)|suppliers?|providers?)|utilities",
  ],
  [
    "government",
    "(?:UK |British |central |national |Welsh |Scottish |Conservative |Labour )?government(?: ministers?)?|ministers?|Westminster|Whitehall|Parliament|the Treasury|Home Office|Secretary of State",
  ],
  ["developers", "(?:property |private )?(?:developers?|house ?builders?)"],
  ["landlords", "(?:private |social )?landlords?|housing associations?|letting agents?"],
  ["schools", "(?:local )?(?:schools?|academ(?:y|ies)|academy trusts?|colleges?|universit(?:y|ies))"],
  [
    "employers",
    "(?:local |large )?(?:employers?|business(?:es)?|companies|firms|contractors?|supermarkets?)",
  ],
];

/** Words, in small letters, of which every name of a body has at least one. */
export const bodyCues =
  "council councils authority authorities cabinet hall mayor mayors police polices commissioner commissioners pcc pccs " +
  "constable constables nhs board boards trust trusts icb icbs gp gps operator operators company companies rail highways " +
  "transport supplier suppliers provider providers utilities government minister ministers westminster whitehall " +
  "parliament treasury office state developer developers builder builders housebuilder housebuilders landlord landlords " +
  "association associations agent agents school schools academy academies college colleges university universities " +
  "employer employers business businesses firms contractor contractors supermarket supermarkets";
/** The same for verbs of pressing, of wishes and of acting. */
export const pressingCues =
  "lobby lobbying press pressing urge urging call calling campaign campaigning ask asking demand demanding push pushing " +
  "encourage encouraging persuade persuading petition petitioning pressure pressuring challenge challenging hold holding";
export const wishCues = "should must ought need needs has have";
export const actingCues = "will shall going commit commits";

const anyBody = bodies.map(([, words]) => words).join("|");
const lead = "(?:the |our |your |this |all |any |every |local |other |and |new ){0,3}";

/** What follows a body that is pressed: "the council for", "ministers, who". Before a noun it only says whose: "council tax". */
const onwards =
  "[,.;:!?)]|$| (?:to|not|for|on|over|about|into|in|at|by|with|against|from|and|or|that|who|which|so|as|if|when|hard|again|directly|urgently|accountable|responsible)\\b";

/** Verbs of pressing another: what follows them names who is to act. */
const pressing = new RegExp(
  "\\b(?:lobby(?:ing)?|press(?:ing)?|urg(?:e|ing)|call(?:ing)? (?:on|upon|for)|campaign(?:ing)? for|ask(?:ing)?|demand(?:ing)?|" +
    "push(?:ing)?|encourag(?:e|ing)|persuad(?:e|ing)|petition(?:ing)?|pressur(?:e|ing)|challeng(?:e|ing)|hold(?:ing)?)(?: for| that| from)? " +
    `${lead}(?:(?:[\\w'-]+ ){0,2}?(${anyBody})(?= (?:not )?to\\b)|(${anyBody})(?=${onwards}))`,
  "i",
);
/** A body that ought to act, by the author's wish. */
const wished = new RegExp(`\\b${lead}(${anyBody}) (?:should|must|ought to|needs? to|has to|have to)\\b`, "i");
/** A body that will act, as one the author means to lead or speaks for. */
const acting = new RegExp(
  `(?:^|[.;:,] )${lead}(${anyBody})(?: in [A-Z]\\w+)? (?:will|shall|is going to|are going to|commits? to)\\b`,
  "i",
);
const author =
  /\b(?:we|I)(?:'ll)? (?:will|shall|want|would|pledge|promise|commit|plan|aim|are|am|also|\w+)\b/i;
/** Bodies that are the author's to lead: a wish of them is a promise of the author's own. */
const led: ReadonlySet<ResponsibleBody> = new Set(["council", "mayor", "parish"]);

/** Whether the wording has any of the cues of a kind. */
type HasCue = (kind: "body" | "pressing" | "wish" | "acting") => boolean;

function pressedIn(wording: string): ResponsibleBody | null {
  const match = pressing.exec(wording);
  return bodyOf(match?.[1] ?? match?.[2]);
}

/**
 * Who is to act. A body that the author lobbies or says should act is lobbied, unless it is one that candidates
 * stand to lead and no verb of pressing stands before it; without any body named, the author acts.
 */
export function responsibilityIn(wording: string, has: HasCue): Responsibility {
  if (!has("body")) return { body: "author", by: "acting" };
  const pressed = has("pressing") ? pressedIn(wording) : null;
  if (pressed !== null) return { body: pressed, by: "lobbying" };
  const named = has("wish") ? bodyOf(wished.exec(wording)?.[1]) : null;
  if (named !== null) return { body: named, by: led.has(named) ? "acting" : "lobbying" };
  const actor = !has("acting") || author.test(wording) ? null : bodyOf(acting.exec(wording)?.[1]);
  return { body: actor ?? "author", by: "acting" };
}

const whole = bodies.map(([body, words]) => [body, new RegExp(`^(?:${words})$`, "i")] as const);

function bodyOf(name: string | undefined): ResponsibleBody | null {
  if (name === undefined) return null;
  return whole.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
