import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { corruptFile, tooLarge, tooManyParts } from "../failures.ts";
import { warnOfLeftOut } from "../left-out.ts";
import { foldSpace } from "../letters.ts";
import { onePage, type Reading } from "../reading.ts";
import { mainContent } from "./main-content.ts";
import { isBeyondBounds } from "./page-bounds.ts";
import { nestingDepth, parsePage } from "./parse-page.ts";
import { takeOutUnseen } from "./unseen.ts";
import { walkPage } from "./walk-page.ts";

/** Characters of markup; the longest manifesto page measured has 0.13 million. */
const MAX_MARKUP = 10 * 1024 * 1024;
/** Elements within elements; 5,000 take the parser about 30 ms, and the deepest page measured has 40. */
const MAX_DEPTH = 5_000;
/** Share of a page left out as navigation and the like from which a person should look. */
const MUCH_LEFT_OUT = 0.5;

/** Reads a web page's main content: without navigation, cookie notices, share links, forms and footers. */
export async function readHtml(markup: string): Promise<Result<Reading>> {
  if (markup.length > MAX_MARKUP) return err(tooLarge("The web page", MAX_MARKUP));
  if (nestingDepth(markup) > MAX_DEPTH) return err(corruptFile("web page"));
  if (isBeyondBounds(markup)) return err(tooManyParts("The web page"));
  const page = await parsePage(markup);
  const unseen = takeOutUnseen(page.body);
  const { root, letters, leftOut } = mainContent(page.body);
  const { pieces, markers } = walkPage(root);
  const title = foldSpace(page.title);
  return ok({
    title: title === "" ? null : title,
    pieces,
    pages: onePage(letters - markers),
    warnings: [...warnOf(leftOut / Math.max(1, letters + leftOut)), ...warnOfLeftOut(unseen)],
  });
}

function warnOf(share: number): ExtractionWarning[] {
  if (share < MUCH_LEFT_OUT) return [];
  return [
    {
      code: "most-of-page-left-out",
      message: `${Math.round(share * 100)} % of the page's text is navigation, notices and the like, and was left out.`,
    },
  ];
}
