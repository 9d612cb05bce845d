import type { Measure } from "./measure.ts";
import type { PageElement } from "./page-node.ts";

/** Elements whose text is no prose. */
export const neverText =
  "script, style, noscript, template, svg, canvas, iframe, object, audio, video, input, select, textarea, title";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const chromeElements = words("nav dialog form");
const chromeRoles = words("navigation search dialog alertdialog menu menubar toolbar");
/** Chrome of the page, but part of the text when they stand in its main content. */
const outerElements = words("header footer aside");
const outerRoles = words("banner contentinfo complementary");

/** What sites of every make call the things around their text, in class names and ids. */
const chromeWords = words(
  "cookie cookies cookiebot onetrust consent gdpr nav navbar navigation subnav menu submenu breadcrumb breadcrumbs sidebar share sharing sharer sharedaddy sharethis addtoany social socials footer colophon subscribe subscription newsletter signup comments comment respond reactions related relatedposts popup modal skip pagination pager advert advertisement ads masthead topbar scroll byline meta posted cat tags feedback like likes followers petition donate donation login backtotop promo totop",
);
/** Words that go along with these; any other word makes a name one of content ("share-the-wealth"). */
const neutralWords = words(
  "a about area author b back banner bar block bottom box btn button buttons by c card cky cloud component container content count cta custom cybot date dialog display dnn elementor embed enabled entry et field floating follow for form forms gem global group header header icon icons info inline inner item items jp js l label layout left link links list location main mce message mobile module nb notice o on outer overlay page panel place plugin policy post primary recent region right row sd sdk secondary section sections show sidebar site sitewide sqs sticky text this title to toggle top type ui w widget widgets wp wrap wrapper x",
);
/** First words that say what a larger element has or lacks, and not what it is. */
const states = words("has no with without is not hide show and en page post single body archive theme");
/** Text for screen readers that tells of the page and not of its subject. */
const readOut =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|(?:elementor-)?screen-only|govuk-visually-hidden)(?:\s|$)/i;
/** The bar that the Internet Archive puts above the pages it keeps. */
const archiveBar = /^(?:wm-ipp\S{0,20}|donato|__wb_\S{0,20})$/;

/** Links of a menu have fewer words than this on average; those of a list of linked pledges have more. */
const MENU_LINK_WORDS = 5;
/** Share of an element's letters within links that makes it a list of links. */
const LINK_SHARE = 0.8;
const MIN_LINKS = 3;

/** Whether an element is part of the site around the text: by its element, role, names or links. */
export function isChrome(element: PageElement, measure: Measure): boolean {
  const name = element.localName;
  const role = element.getAttribute("role") ?? "";
  if (name === "main" || name === "article" || /^h[1-6]$/.test(name)) return false;
  if (chromeElements.has(name) || chromeRoles.has(role) || archiveBar.test(element.id)) return true;
  if (outerElements.has(name) || outerRoles.has(role)) {
    const isPart = measure.inMain || (name === "aside" && isPullQuote(measure));
    if (!isPart) return true;
  }
  const classes = element.getAttribute("class") ?? "";
  if (readOut.test(classes) || namesChrome(element.id, false)) return true;
  if (namesChrome(element.getAttribute("aria-label") ?? "", false)) return true;
  return classes.split(/\s+/).some((one) => namesChrome(one, true)) || isMenu(element, measure);
}

/**
 * Reads one class name, id or label: every word must be of a site's furniture, numbers aside.
 *
 * @param prefixed whether the first word may be any: sites put their own before those of a class
 */
function namesChrome(name: string, prefixed: boolean): boolean {
  const parts = name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== "");
  const known = (part: string): boolean => chromeWords.has(part) || neutralWords.has(part);
  const [first = "", ...rest] = parts;
  const own = prefixed && !known(first) && !states.has(first) ? rest : parts;
  return !states.has(first) && own.some((part) => chromeWords.has(part)) && own.every(known);
}

/** A few words beside the text, where pages without a main element also have their side columns. */
const isPullQuote = ({ letters, links, blocks }: Measure): boolean =>
  links === 0 && blocks <= MAX_QUOTE_BLOCKS && letters <= MAX_QUOTE;
const MAX_QUOTE = 300;
const MAX_QUOTE_BLOCKS = 2;

/** A container that is little but short links elsewhere. */
function isMenu(element: PageElement, { letters, linkLetters, linkWords, links }: Measure): boolean {
  if (element.localName === "li" || links < MIN_LINKS) return false;
  return linkLetters >= LINK_SHARE * letters && linkWords / links < MENU_LINK_WORDS;
}
