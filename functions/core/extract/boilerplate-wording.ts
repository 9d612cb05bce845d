/**
 * Wording that websites put around a text. Each pattern must be something that no manifesto says of its own
 * plans: a false hit would hide a pledge.
 */
const certain: readonly RegExp[] = [
  /^do you like this (?:page|post)\?(?: tweet)?$/i,
  /^(?:click to )?(?:share|tweet|pin|print|email)(?: (?:this|it|on|to|via|a link)\b.{0,60})?:?$/i,
  /^share (?:this|on)\b.{0,60}$/i,
  /^(?:skip|jump) to (?:main |the )?(?:content|navigation)$/i,
  /^(?:back to |top of |bottom of )(?:the )?(?:top|page)$/i,
  /^(?:accept|reject|allow|decline) (?:all )?(?:cookies)?$|^(?:manage|cookie) (?:preferences|settings|policy|consent)$/i,
  /^(?:promoted|printed|published)(?:,? (?:and|printed|published|promoted|hosted))* by .{3,160}\bon behalf of\b/i,
  /(?:©|\(c\)|\bcopyright\b) ?(?:©|\(c\))? ?(?:copyright )?\d{4}\b/i,
  /\ball rights reserved\b/i,
  /^(?:proudly )?(?:powered|created|built|made|designed|website|site)(?: and \w+)? (?:by|with|using|on) [\w.,& -]{2,60}$/i,
  /^(?:showing )?\d+ (?:reactions?|comments?|likes?|shares|followers|views)$/i,
  /^(?:posted|published|last updated|updated|filed) (?:on|in|by|at)?:? ?(?:\w+,? )?\d{1,2}(?:st|nd|rd|th)? \w+ \d{4}\b.{0,60}$/i,
  /^\d{1,3} min(?:ute)?s? read$/i,
  /^(?:leave a (?:reply|comment)|your email address will not be published\b.{0,80})$/i,
  /^(?:you are here|breadcrumb)\b:?.{0,80}$/i,
  /^was this page (?:useful|helpful)\?$/i,
  /\bbest viewed (?:at|in|with|on)\b|^you are visitor\b/i,
];
/** Calls to act that sites give as buttons; as headings they may be the author's. */
const calls =
  /^(?:read (?:more|on)|find out more|learn more|see more|show more|click here|join (?:us|now|today)|donate(?: now| today| here)?|volunteer(?: now| with us)?|sign (?:up|in)(?: now| here| today)?|log ?in|get involved|download (?:the|our|this|a) .{0,40}|subscribe(?: now)?|search|menu|close|next|previous)[.!»›→> ]{0,4}$/i;

/** A sentence is a cookie notice if it names cookies and speaks to a visitor of a site. */
const cookies = /\bcookies?\b/i;
const siteVisit =
  /\b(?:your (?:computer|device|browser|consent|experience)|(?:our|this) (?:web)?(?:site|service)|privacy (?:notice|policy)|(?:accept|reject|optional|these|our|necessary|essential|which|all) cookies|we use cookies|cookies on\b)/i;

/** "Link to Instagram Link to Twitter …": what screen-reader labels of icons leave in a copied page. */
const iconLabel = /\blink to (?:instagram|twitter|x|youtube|facebook|linkedin|snapchat|tiktok|whatsapp)\b/gi;
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Labels of icons, as copied pages string them together. */
const iconWords = words(
  "close fax website location phone email calendar building search menu facebook twitter instagram youtube linkedin snapchat tiktok whatsapp bluesky threads mastodon",
);
/** Labels in one block from which it is a row of icons and not a sentence that names one. */
const MIN_ICON_LABELS = 2;
/** A site's own block is a few sentences; a longer one that uses its words is about something. */
const MAX_LENGTH = 400;

/** Whether a block is a website's own, wherever it stands. */
export function isSiteWording(text: string, heading: boolean): boolean {
  if ((text.match(iconLabel)?.length ?? 0) >= MIN_ICON_LABELS) return true;
  if (text.length > MAX_LENGTH) return false;
  const labels = text.toLowerCase().split(" ");
  if (labels.length > MIN_ICON_LABELS && labels.every((word) => iconWords.has(word))) return true;
  if (!heading && (calls.test(text) || isMenuRow(text))) return true;
  return startsNotice(text) || certain.some((pattern) => pattern.test(text));
}

/** Whether a block is a cookie notice's. */
export const startsNotice = (text: string): boolean =>
  text.length <= MAX_LENGTH && cookies.test(text) && siteVisit.test(text);

/** Headings under which sites list other pages of theirs. */
const siteHeading =
  /^(?:related(?: \w+)?|you (?:may|might) also like|(?:recent|latest|more|other) (?:posts?|news|articles|stories|updates)|more from\b.{0,40}|read next|share(?: this.{0,20})?|follow us(?: on\b.{0,30})?|connect with us|keep in touch|stay (?:in touch|up to date|informed)|sign up for (?:our )?(?:updates|newsletter|email).{0,20}|(?:subscribe to )?(?:our )?newsletter|tags|categories|archives?|comments?|quick links|useful links|site ?map|contact us)[:.]?$/i;

export const isSiteHeading = (text: string): boolean => siteHeading.test(text);

/** Names that pages of a party's site have, as its menu gives them. */
const pageNames =
  /^(?:home|news|blog|about(?: us)?|contact(?: us)?|policies|our (?:policies|people|team|plan|priorities|candidates|councillors)|people|team|events|campaigns|donate|join(?: us)?|volunteer|get involved|members?(?:hip)?|login|log in|sign in|search|menu|more|privacy(?: (?:policy|notice))?|cookies?(?: policy)?|terms(?: (?:and|&) conditions| of use)?|accessibility(?: statement)?|site ?map|links|shop|press|media|faqs?|facebook|twitter|x|instagram|youtube|linkedin|tiktok|bluesky|whatsapp|email|print)$/i;

/** "Home | News | Links" */
function isMenuRow(text: string): boolean {
  const names = text.split(/\s*[|·•›»>/]\s*/);
  return names.length > 1 && names.every(namesPages);
}

export const namesPages = (text: string): boolean => pageNames.test(text);
