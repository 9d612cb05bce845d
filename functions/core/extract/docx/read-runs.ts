import { Fields } from "./fields.ts";
import type { LeftOutWords } from "./left-out-words.ts";
import { ParagraphText } from "./paragraph-text.ts";
import { type RunFormat, readRunFormat } from "./run-format.ts";
import type { Styles } from "./styles.ts";
import { readSymbol } from "./symbols.ts";
import { unwrap } from "./unwrap.ts";
import { childOf, childrenOf, propertyOf, textIn, type XmlElement } from "./xml.ts";

/** What may hold text boxes. */
const drawings = new Set(["w:drawing", "w:pict", "w:object"]);
/** Half points: letters this small cannot be read by people. */
const TINY = 4;

/** What hangs on a paragraph and is read after it: text boxes, and notes as "footnote 2". */
export type Anchored = { readonly boxes: readonly XmlElement[]; readonly notes: readonly string[] };

/** Gathers a paragraph's words from its runs, leaving out what readers of the page do not read there. */
export class RunReader {
  readonly #styles: Styles;
  readonly #fields: Fields;
  readonly #leftOut: LeftOutWords;
  #text = new ParagraphText();
  #boxes: XmlElement[] = [];
  #notes: string[] = [];

  constructor(styles: Styles, fields: Fields, leftOut: LeftOutWords) {
    this.#styles = styles;
    this.#fields = fields;
    this.#leftOut = leftOut;
  }

  /**
   * @param run how the paragraph's words look where their run says nothing
   * @param onWhite whether the page behind them is white for certain
   */
  read(element: XmlElement, run: RunFormat, onWhite: boolean): void {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      const { name } = child;
      const unwrapped = unwrap(child);
      if (unwrapped) {
        for (const one of unwrapped.leftOut) this.#leftOut.element(one);
        if (unwrapped.read) this.read(unwrapped.read, run, onWhite);
      } else if (name === "w:r") this.#run(child, run, onWhite);
      else if (name === "m:oMath" || name === "m:oMathPara") this.#text.add(mathIn(child), run);
      else if (name === "w:fldSimple") this.#simpleField(child, run, onWhite);
    }
  }

  /** The paragraph's words; the next paragraph starts empty. */
  takeText(): ReturnType<ParagraphText["take"]> {
    return this.#text.take();
  }

  /** What hangs on the words read since the last time. */
  takeAnchored(): Anchored {
    const anchored = { boxes: this.#boxes, notes: this.#notes };
    this.#boxes = [];
    this.#notes = [];
    return anchored;
  }

  #simpleField(element: XmlElement, run: RunFormat, onWhite: boolean): void {
    const field = Fields.kindOf(element.attributes.get("instr") ?? "");
    if (field === "counter") this.#text.counted = true;
    if (field === "silent") this.#leftOut.element(element);
    else this.read(element, run, onWhite);
  }

  #run(element: XmlElement, outer: RunFormat, onWhite: boolean): void {
    const properties = childOf(element, "w:rPr");
    const named = this.#styles.ofRun(propertyOf(properties, "w:rStyle"));
    const format = { ...outer, ...named, ...readRunFormat(properties) };
    const words = this.#wordsOf(element, format);
    const mark = format.raised && isNoteMark(words, this.#text.last);
    if (mark || this.#fields.silent) this.#leftOut.words(words, "silent");
    else if (format.struck) this.#leftOut.words(words, "struck");
    else if (isHidden(format, onWhite)) this.#leftOut.words(words, "hidden");
    else this.#text.add(words, format);
  }

  #wordsOf(element: XmlElement, format: RunFormat): string {
    let words = "";
    for (const child of element.children) {
      if (typeof child !== "string") words += this.#partOfRun(child, format);
    }
    return words;
  }

  #partOfRun(part: XmlElement, format: RunFormat): string {
    const { name, attributes } = part;
    switch (name) {
      case "w:t":
        return textIn(part);
      case "w:tab":
      case "w:ptab":
        return "\t";
      case "w:br":
      case "w:cr":
        return "\n";
      case "w:noBreakHyphen":
        return "-";
      case "w:sym":
        return readSymbol(attributes.get("font") ?? format.font ?? "", attributes.get("char") ?? "");
      case "w:fldChar":
        this.#fields.mark(attributes.get("fldCharType") ?? "");
        return "";
      case "w:instrText":
        if (this.#fields.instruct(textIn(part)) === "counter") this.#text.counted = true;
        return "";
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#notes.push(`${name.slice(2, -"Reference".length)} ${attributes.get("id")}`);
        return "";
      case "w:ruby":
        this.#leftOut.element(childOf(part, "w:rt"));
        return childrenOf(childOf(part, "w:rubyBase"), "w:r")
          .map((run) => this.#wordsOf(run, format))
          .join("");
      case "mc:AlternateContent": {
        const chosen = this.#choose(part);
        return chosen ? this.#wordsOf(chosen, format) : "";
      }
      default:
        if (drawings.has(name)) this.#findBoxes(part);
        return "";
    }
  }

  #findBoxes(element: XmlElement): void {
    if (element.name === "w:txbxContent") {
      this.#boxes.push(element);
      return;
    }
    const within = element.name === "mc:AlternateContent" ? this.#choose(element) : element;
    for (const child of within?.children ?? []) if (typeof child !== "string") this.#findBoxes(child);
  }

  #choose(element: XmlElement): XmlElement | null {
    const unwrapped = unwrap(element);
    for (const one of unwrapped?.leftOut ?? []) this.#leftOut.element(one);
    return unwrapped?.read ?? null;
  }
}

const isHidden = ({ hidden, color, shaded, size }: RunFormat, onWhite: boolean): boolean =>
  hidden === true || (size !== undefined && size <= TINY) || (color === "FFFFFF" && !shaded && onWhite);

/** A typed mark of a note, and not the power of a unit ("m²"). */
const isNoteMark = (words: string, before: string): boolean =>
  /^\s*\[?(?:\d{1,3}|\*{1,3}|†|‡)\]?\s*$/.test(words) && !/(?:\b[kcm]?m|\b(?:CO|NO|H|10))$/.test(before);

const mathIn = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === "string" ? "" : child.name === "m:t" ? textIn(child) : mathIn(child)))
    .join("");
