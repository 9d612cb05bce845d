import { eachOnce } from "./each-once.ts";

const groups = [
  "(?:local |all |council |private |social )?(?:residents|tenants|leaseholders|renters|homeowners|householders|taxpayers|families|communities|neighbourhoods)",
  "(?:first-time buyers|key workers|care leavers|young carers|unpaid carers|carers|foster (?:carers|families)|veterans|refugees|rough sleepers|homeless people)",
  "(?:older|elderly|disabled|young|younger|deaf|blind|vulnerable|working|low-paid|unemployed|local|LGBT\\+?) people",
  "(?:people|those|anyone|everyone) (?:with|on|in|who) [a-z-]+(?: [a-z-]+){0,3}",
  "(?:children|young people|pupils|students|apprentices|teenagers|babies|toddlers|parents|single parents|pensioners|women|girls|men|boys|adults)",
  "(?:patients|victims(?: of [a-z]+(?: [a-z]+)?)?|survivors|workers|staff|employees|nurses|doctors|teachers|police officers|firefighters)",
  "(?:commuters|passengers|cyclists|pedestrians|motorists|drivers|wheelchair users|bus users|visitors|tourists)",
  "(?:small |local |independent |new |family )*(?:businesses|firms|shops|traders|farmers|start-ups|charities|clubs|voluntary groups|pubs)",
  "(?:our |the )?armed forces(?: (?:families|community))?",
];
/** Words, in small letters, of which every group has at least one. */
export const groupCues =
  "residents tenants leaseholders renters homeowners householders taxpayers families communities neighbourhoods buyers " +
  "workers leavers carers veterans refugees sleepers people those anyone everyone children pupils students apprentices " +
  "teenagers babies toddlers parents pensioners women girls men boys adults patients victims survivors staff employees " +
  "nurses doctors teachers officers firefighters commuters passengers cyclists pedestrians motorists drivers users " +
  "visitors tourists businesses firms shops traders farmers ups charities clubs groups pubs forces";
const giving =
  "for|to|help|helps|helping|support|supporting|protect|protecting|give|giving|offer|offering|provide|enable|enabling|let|allow|allowing|save|saving|on behalf of|so(?: that)?|between|among";
const group = new RegExp(
  `\\b(?:${giving}) (?:the |our |your |all |every |more |many |local |its ){0,3}(${groups.join("|")})\\b`,
  "gi",
);
const further = new RegExp(`^(?:,| and|, and| or)(?: the| our| all)? (${groups.join("|")})\\b`, "i");

/** Words that begin what the group's name no longer holds: "people who rent and", "those in need by". */
const begun =
  /(?: (?:and|or|but|the|an?|in|on|of|to|with|while|who|whose|that|which|for|by|from|at|as|so|is|are|was|be|can|will|would|should|not|if|when|where|their|our|those|through|into|than))+$/i;

function endingWell(name: string): string {
  const joined = name.search(
    / and (?:those|the|their|to|for|by|we|our)\b| (?:by|through|while) [a-z]+ing\b/i,
  );
  return (joined === -1 ? name : name.slice(0, joined)).replace(begun, "");
}

/** The groups that something is done for: named after a word of giving, with those that "and" adds. */
export function beneficiariesIn(wording: string): string[] {
  const found: string[] = [];
  for (const match of wording.matchAll(group)) {
    found.push(match[1] ?? "");
    let end = match.index + match[0].length;
    for (
      let next = further.exec(wording.slice(end));
      next !== null;
      next = further.exec(wording.slice(end))
    ) {
      found.push(next[1] ?? "");
      end += next[0].length;
    }
  }
  const named = found.map((name) => endingWell(name.replace(/^(?:our|the|all) /i, "")));
  return eachOnce(
    named.filter((name) => !/^(?:those|people|anyone|everyone)$/i.test(name)),
    String,
  );
}
