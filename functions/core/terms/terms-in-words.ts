import type { PledgeTerms, ResponsibleBody, StatedAmount, StatedTime } from "../model.ts";

const bodyNames: Record<ResponsibleBody, string> = {
  author: "the author",
  council: "the council",
  mayor: "the mayor",
  parish: "the parish council",
  government: "the government",
  police: "the police",
  health: "the NHS",
  schools: "schools",
  transport: "transport operators",
  developers: "developers",
  landlords: "landlords",
  employers: "businesses",
  utilities: "utilities",
};

/** Limits that say so themselves; the others read as "only if …", "only where …". */
const excepting =
  /^(?:but not|except|excluding|other than|apart from|unless|until|with the exception|in principle|outside|pending|at the discretion|depend|subject to|conditional|provid|(?:as|so) long as|on (?:the )?condition)/i;

/** What a pledge says as short phrases for people: "at least 600 homes", "within 100 days", "asks the government". */
export function termsInWords(terms: PledgeTerms): string[] {
  const { responsibility, amounts, times, beneficiaries, places, instruments, conditions } = terms;
  return [
    ...(responsibility.by === "lobbying" ? [`asks ${bodyNames[responsibility.body]}`] : []),
    ...(responsibility.by === "acting" && responsibility.body !== "author"
      ? [`by ${bodyNames[responsibility.body]}`]
      : []),
    ...amounts.map(amountInWords),
    ...times.map(timeInWords),
    ...beneficiaries.map((group) => `for ${group}`),
    ...places,
    ...instruments.map(({ name }) => name),
    ...conditions.map((condition) =>
      excepting.test(condition) ? condition : `only ${condition.replace(/^only /i, "")}`,
    ),
  ];
}

const boundNames: Record<StatedAmount["bound"], string> = {
  exactly: "",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "up to ",
  "less-than": "less than ",
  about: "about ",
};

function amountInWords({ bound, text, counted, per }: StatedAmount): string {
  // "300Mbps" says itself per what.
  const isSaid = per === null || per === "second";
  return `${boundNames[bound]}${text}${counted === null ? "" : ` ${counted}`}${isSaid ? "" : ` a ${per}`}`;
}

function timeInWords({ sense, iso, text }: StatedTime): string {
  return iso === null ? text : `${sense} ${text}`;
}
