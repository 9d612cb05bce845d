import type { LeftOut } from "../left-out.ts";
import { foldSpace } from "../letters.ts";
import { MAIN_SHARE } from "./main-content.ts";
import { measurePage } from "./measure.ts";
import { isChrome, neverText } from "./page-chrome.ts";
import type { PageElement } from "./page-node.ts";
import { readStyleRules, type StyleRules, styleOf } from "./style-rules.ts";

const struckElements = new Set(["del", "s", "strike"]);

/** Words in the class names of what a reader opens with a click: closed is not hidden. */
const opens =
  /(?:^|[\s_-])(?:accordions?|collaps(?:e|ed|ible)|expand(?:ed|able)?|toggles?|toggled|tabs?|tabpanel|panels?|details|drawer|dropdown|reveal|more|faqs?|answers?)(?=$|[\s_-])/i;

/**
 * Takes out of a page what its readers do not read as the party's word: scripts and the like, words struck
 * out, and words hidden by an attribute or a style. The page is changed.
 *
 * @returns the struck-out and hidden texts; hidden parts of the site around the text are not worth telling
 */
export function takeOutUnseen(body: PageElement): LeftOut {
  const rules = rulesOf(body);
  for (const element of [...body.querySelectorAll(neverText)]) element.remove();
  for (const button of [...body.querySelectorAll("button")]) if (!opensText(button)) button.remove();
  const measures = measurePage(body);
  const mostly = MAIN_SHARE * (measures.get(body)?.letters ?? 0);
  const gone = new Set<PageElement | null>();
  const around = new Set<PageElement | null>();
  const struck: string[] = [];
  const hidden: string[] = [];
  for (const [element, measure] of measures) {
    if (element === body) continue;
    if (around.has(element.parentElement) || isChrome(element, measure)) around.add(element);
    if (gone.has(element.parentElement)) gone.add(element);
    else {
      const unseen = whyUnseen(element, rules, measure.letters, mostly);
      if (unseen === null) continue;
      gone.add(element);
      const text = foldSpace(element.textContent ?? "");
      if (text !== "" && unseen === "struck") struck.push(text);
      else if (text !== "" && unseen === "hidden" && !around.has(element)) hidden.push(text);
    }
  }
  for (const element of gone) element?.remove();
  return { struck, hidden };
}

/** Letters of a sign or icon's name that is drawn for the eye only; longer texts are closed parts. */
const MAX_ICON = 20;

/** Whether a button is the title of a part of the text that it opens, as in accordions. */
function opensText(button: PageElement): boolean {
  const outer = button.parentElement;
  return (
    button.getAttribute("aria-expanded") !== null || /^(?:h[1-6]|summary|dt)$/.test(outer?.localName ?? "")
  );
}

/** @param mostly letters of a page's content, which some sites hide until a script has run */
function whyUnseen(
  element: PageElement,
  rules: StyleRules,
  letters: number,
  mostly: number,
): "struck" | "hidden" | "drawn" | null {
  if (element.getAttribute("aria-hidden") === "true" && letters <= MAX_ICON) return "drawn";
  const style = styleOf(element, rules);
  if (struckElements.has(element.localName) || style.struck) return "struck";
  const names = `${element.getAttribute("class") ?? ""} ${element.id} ${element.getAttribute("role") ?? ""}`;
  if (opens.test(names)) return null;
  const attribute = element.getAttribute("hidden");
  if (attribute !== null && attribute !== "until-found") return "hidden";
  return style.hidden && letters < mostly ? "hidden" : null;
}

/** The rules of the page's own style sheets for a screen. */
function rulesOf(body: PageElement): StyleRules {
  const sheets = [...body.querySelectorAll("style")].filter((sheet) =>
    /^(?:|all|screen)$/i.test(sheet.getAttribute("media") ?? ""),
  );
  return readStyleRules(sheets.map((sheet) => sheet.textContent ?? "").join("\n"));
}
