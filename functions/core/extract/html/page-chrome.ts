import type { Measure } from "./measure.ts";
import type { PageElement } from "./page-node.ts";

/** Elements whose text is no prose. */
export const neverText =
  "script, style, noscript, template, svg, canvas, iframe, object, audio, video, button, input, select, textarea, title";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const chromeElements = words("nav dialog form");
const chromeRoles = words("navigation search dialog alertdialog menu menubar toolbar");
/** Chrome of the page, but part of the text when they stand in its main content. */
const outerElements = words("header footer aside");
const outerRoles = words("banner contentinfo complementary");

/** What sites of every make call the things around their text, in class names and ids. */
const chromeWords = words(
  "cookie cookies cookiebot onetrust consent gdpr nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar share sharing sharer socials footer subscribe newsletter signup comments related popup modal skip pagination pager advert advertisement ads masthead topbar",
);
/** Words that go along with these; any other word makes a name one of content ("share-the-wealth"). */
const neutralWords = words(
  "a area b banner bar block bottom box btn button buttons c cky container cybot dialog elementor form global group header icon icons inner item js l layout left link links list main message module nb notice o outer overlay page policy post primary region right row sdk secondary section site sticky to top widget wp wrap wrapper",
);

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
  if (chromeElements.has(name) || chromeRoles.has(role)) return true;
  if (outerElements.has(name) || outerRoles.has(role)) return !measure.inMain;
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`.split(/\s+/);
  return names.some(namesChrome) || isMenu(element, measure);
}

/** Reads one class name or id: every word must be of a site's furniture, numbers aside. */
function namesChrome(name: string): boolean {
  const parts = name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== "");
  return (
    parts.some((part) => chromeWords.has(part)) &&
    parts.every((part) => chromeWords.has(part) || neutralWords.has(part))
  );
}

/** A container that is little but short links elsewhere. */
function isMenu(element: PageElement, { letters, linkLetters, linkWords, links }: Measure): boolean {
  if (!/^(?:ul|ol|div|section|p)$/.test(element.localName) || links < MIN_LINKS) return false;
  return linkLetters >= LINK_SHARE * letters && linkWords / links < MENU_LINK_WORDS;
}
