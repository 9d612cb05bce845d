import { type ExtractionWarning, err, ok, type Result } from "../../model.ts";
import { corruptFile, tooLarge } from "../failures.ts";
import { warnOfLeftOut } from "../left-out.ts";
import { onePage, type Reading } from "../reading.ts";
import { Fields } from "./fields.ts";
import { LeftOutWords, lettersIn } from "./left-out-words.ts";
import { nameParagraphs } from "./name-paragraphs.ts";
import { Numbering } from "./numbering.ts";
import { MAX_XML_BYTES, readArchive, unpackXml } from "./read-archive.ts";
import { readBody } from "./read-body.ts";
import { readPackage, type WordPackage } from "./read-package.ts";
import { Styles } from "./styles.ts";
import { childOf, childrenOf, type XmlElement } from "./xml.ts";

/**
 * Reads a Word document: its text with tracked changes accepted, without headers, footers, comments and
 * tables of contents, and without what is struck out or hidden. All stands on page 1: pages are made anew
 * by every program that shows the document.
 */
export function readDocx(bytes: Uint8Array): Result<Reading> {
  const archive = readArchive(bytes);
  const parts = archive ? unpackXml(bytes, archive) : "corrupt";
  if (parts === "too-large") return err(tooLarge("The Word document's text", MAX_XML_BYTES));
  const word = parts === "corrupt" ? null : readPackage(parts);
  const body = childOf(word?.document, "w:body");
  if (!word || !body) return err(corruptFile("Word document"));
  const seen = survey(word);
  const notes = notesOf(word);
  const leftOut = new LeftOutWords();
  const context = {
    styles: new Styles(word.styles),
    fields: new Fields(seen.balanced),
    notes,
    whitePaper: seen.whitePaper,
  };
  const blocks = readBody(body, context, leftOut);
  const { pieces, markers } = nameParagraphs(blocks, new Numbering(word.numbering));
  const letters = [body, ...notes.values()].reduce((sum, part) => sum + lettersIn(part), 0);
  return ok({
    title: null,
    pieces,
    pages: onePage(letters - leftOut.letters - markers),
    warnings: [...warningsOf(word, seen.tracked), ...warnOfLeftOut(leftOut)],
  });
}

/** What one look over the whole document tells. */
function survey({ document }: WordPackage): { tracked: boolean; balanced: boolean; whitePaper: boolean } {
  let [begins, ends] = [0, 0];
  let tracked = false;
  let whitePaper = true;
  const waiting: XmlElement[] = [document];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.name === "w:fldChar") {
      const type = element.attributes.get("fldCharType");
      if (type === "begin") begins++;
      else if (type === "end") ends++;
    }
    tracked ||= /^w:(?:ins|del|moveFrom|moveTo)$/.test(element.name);
    whitePaper &&= !/^w:(?:background|drawing|pict)$/.test(element.name);
    for (const child of element.children) if (typeof child !== "string") waiting.push(child);
  }
  return { tracked, balanced: begins === ends, whitePaper };
}

/** Foot- and endnotes by kind and id; the lines that part them from the text are notes of a type of their own. */
function notesOf({ footnotes, endnotes }: WordPackage): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const [kind, part] of [
    ["footnote", footnotes],
    ["endnote", endnotes],
  ] as const) {
    for (const note of childrenOf(part, `w:${kind}`)) {
      const type = note.attributes.get("type") ?? "normal";
      if (type === "normal") notes.set(`${kind} ${note.attributes.get("id")}`, note);
    }
  }
  return notes;
}

function warningsOf({ hasDiagrams, hasEmbedded }: WordPackage, tracked: boolean): ExtractionWarning[] {
  const warnings: ExtractionWarning[] = [];
  if (tracked) {
    warnings.push({
      code: "tracked-changes",
      message: "The document has tracked changes; it was read as if all of them were accepted.",
    });
  }
  if (hasDiagrams) {
    warnings.push({
      code: "diagram-not-read",
      message: "The document has diagrams; their words were not read.",
    });
  }
  if (hasEmbedded) {
    warnings.push({
      code: "part-not-read",
      message: "Another document stands within this one as a whole; it was not read.",
    });
  }
  return warnings;
}
