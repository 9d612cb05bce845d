import { modalStrength } from "../language/modality.ts";
import { isClauseOpen } from "./grammar.ts";
import { other, pledge } from "./judged.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";

const imprint =
  /\b(?:promoted|printed|published)(?: and (?:promoted|printed|published))? (?:by|and hosted)\b|\bon behalf of\b.{0,80}\b(?:street|road|lane|row|house|close|avenue|place|suite)\b|\ball rights reserved\b|©|\bisbn\b/;
const website =
  /\bcookies?\b|\bprivacy (?:notice|policy)\b|\bterms (?:of use|and conditions)\b|\b(?:skip to|back to top|sign up|log ?in|subscribe|read more|click here|find out more|table of contents|do you like this|share this|follow us|link to (?:instagram|twitter|youtube|facebook|linkedin))\b|^(?:home|menu|search|donate|contact|news)(?:\s*[|/>·]|$)|https?:\/\/\S+$|^www\./;
/** An address of the post, of e-mail or of the telephone, or whom to pay. */
const contact =
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|[\w.-]+@[\w-]+\.\w|(?:\b0\d{2,4}|\(0\d{2,4}\)) ?\d{3,4} ?\d{3,4}\b|^[Cc]heques? (?:payable|to)\b/;
/** What the reader is asked to do: "Join us", "Sign our petition", "Turn over". */
const call =
  /^(?:please )?(?:join (?:us|me|our (?:team|campaign|mailing))|sign (?:our|the|this|my) petition|sign up (?:to|for) (?:our|my|the) (?:news|mailing|campaign)|visit (?:our|my|us\b|www)|scan (?:the|this|our)|turn over|return (?:this|the|your) (?:form|slip|survey|card)|(?:remember|don't forget) to|get in touch|contact (?:us|me|your)|(?:e-?mail|call|phone|ring|text|write to) (?:us|me|0)|follow (?:us|me)\b|like us|(?:to )?find out more|read (?:our|the) (?:full|plan|manifesto|whole)|see (?:our full|the full|over(?:leaf)?)|help (?:us|me) (?:to )?(?:win|deliver|by)|donate|tell us|let us know|display a poster|fill in (?:this|the|our)|complete (?:this|the|our) (?:survey|form)|pass (?:this|it) on|bring (?:your )?(?:photo )?id\b|use your vote)\b/;
const form = /^please tick\b|☐|\btick (?:the|this|one|all)\b|_{5,}|\.{8,}/;

/** Imprint, contents, navigation, forms and lines without words belong to the site or the printer, not to the author. */
const boilerplate: Rule = ({ text, low, length, inContents }) => {
  if (inContents) return other("boilerplate", "boilerplate:contents");
  if (!/\p{L}{2}/u.test(text)) return other("boilerplate", "boilerplate:no-words");
  if (imprint.test(low)) return other("boilerplate", "boilerplate:imprint");
  if (contact.test(text) && length < 30 && !/\b(?:will|'ll)\b/.test(low))
    return other("boilerplate", "boilerplate:contact");
  if (call.test(low) && length < 30 && !/\b(?:will|'ll)\b/.test(low))
    return other("boilerplate", "boilerplate:call");
  if (website.test(low) && length < 45) return other("boilerplate", "boilerplate:website");
  return form.test(low) ? other("boilerplate", "boilerplate:form") : null;
};

/** Captions and footnotes speak of a picture or a source. */
const note: Rule = ({ unit }) => (unit.form === "note" ? other("context", "note:form") : null);

/** A heading that makes a whole promise is one; any other announces what the body says. */
const heading: Rule = ({ headed, text, words, length }) => {
  if (!headed) return null;
  const whole =
    (words[0] === "we" || words[0] === "i") &&
    length >= 7 &&
    !text.endsWith(":") &&
    modalStrength(text) === 4;
  return whole ? pledge("firm", "heading:we-will") : other("heading", "heading:form");
};

/** "We will take the following steps:" promises no more than "We will:" does. */
const announces = /^[^,.;]{1,120}\b(?:the following(?: \p{L}+){1,3}|as follows):$/u;
const wholePromise = /\b(?:will|shall|'ll)(?: [^ ]+){4}/;

/** "We will:" promises nothing by itself; its items do. */
const stem: Rule = ({ text, low, length }) =>
  isClauseOpen(text) && ((length <= 14 && !wholePromise.test(low)) || announces.test(low))
    ? other("heading", "stem:open")
    : null;

export const furnitureRules: readonly Rule[] = [boilerplate, note, heading, stem];

const titleWords = /^[\p{Lu}\p{N}\s'&,:–—-]{4,100}$/u;

/** A short line that does not end as sentences do, and is no item, is a heading that lost its form. */
export const lostHeading: Rule = ({ text, listed, ended, length }: Reading) => {
  if (listed || ended || text.endsWith(",") || text.endsWith(";")) return null;
  if (titleWords.test(text) && /\p{Lu}{3}/u.test(text)) return other("heading", "heading:capitals");
  return length <= 8 && /^["']?[\p{Lu}\p{N}]/u.test(text) ? other("heading", "heading:short-line") : null;
};
