import type { PageElement } from "./page-node.ts";

/** What a style says of a text: nothing, that it is not shown, that it is shown, that it is struck out. */
type Effect = { readonly display: "none" | "shown" | null; readonly struck: boolean };

/** Effects of a page's plain rules by selector: one class or id, with or without an element's name before it. */
export type StyleRules = ReadonlyMap<string, Effect>;

const simpleSelector = /^(?:[a-z][a-z0-9]{0,20})?[.#][\w-]{1,100}$/i;

/** Reads a style sheet in one pass. Rules for some media only, and selectors of more than one part, are passed over. */
export function readStyleRules(css: string): StyleRules {
  const rules = new Map<string, Effect>();
  const source = withoutComments(css);
  let depth = 0;
  let start = 0;
  let selectors = "";
  for (const { 0: brace, index } of source.matchAll(/[{}]/g)) {
    const text = source.slice(start, index);
    start = index + 1;
    if (brace === "{" && depth++ === 0) selectors = text.slice(text.lastIndexOf(";") + 1).trim();
    if (brace === "{" || depth === 0 || --depth > 0 || selectors.startsWith("@")) continue;
    const effect = effectOf(text);
    for (const selector of selectors.split(",").map((one) => one.trim())) {
      if (simpleSelector.test(selector)) rules.set(selector, effect);
    }
  }
  return rules;
}

/** What an element's own style and the rules for its class names and id say. A rule that shows it wins. */
export function styleOf(element: PageElement, rules: StyleRules): { hidden: boolean; struck: boolean } {
  const classes = (element.getAttribute("class") ?? "").split(/\s+/).filter((name) => name !== "");
  const names = [...(element.id ? [`#${element.id}`] : []), ...classes.map((name) => `.${name}`)];
  const own = effectOf(element.getAttribute("style") ?? "");
  const effects = names.flatMap((name) => {
    const found = [rules.get(name), rules.get(element.localName + name)];
    return found.filter((effect) => effect !== undefined);
  });
  const byRule = effects.some(({ display }) => display === "none");
  const shown = [own, ...effects].some(({ display }) => display === "shown");
  return {
    hidden: own.display === "none" || (byRule && !shown),
    struck: own.struck || effects.some(({ struck }) => struck),
  };
}

function effectOf(declarations: string): Effect {
  const none = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(declarations);
  const shown = /(?:^|[;\s])display\s*:\s*\w/i.test(declarations);
  return {
    display: none ? "none" : shown ? "shown" : null,
    struck: /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,60}\bline-through\b/i.test(declarations),
  };
}

const withoutComments = (css: string): string =>
  css
    .split("/*")
    .map((part, i) => (i === 0 ? part : part.split("*/").slice(1).join("*/")))
    .join(" ");
