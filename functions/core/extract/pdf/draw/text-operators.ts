import type { PdfGlyph } from "../open-pdf.ts";
import { move } from "./graphics.ts";
import { identity, matrixOf, multiply } from "./matrix.ts";
import type { Content, Painter } from "./painting.ts";
import { type Handler, type Handlers, numberOf, type Pen } from "./pen.ts";

/** Operators that place and show text (PDF 1.7, 9.3 and 9.4), and those that mark what it belongs to (14.6). */
export function textOperators(painter: Painter): Handlers {
  const contents: Content[] = [];
  const mark: Handler = (_, [name, id]) => {
    contents.push(contentOf(name, id) ?? contents.at(-1) ?? null);
  };
  const setNumber =
    (name: "charSpacing" | "wordSpacing" | "rise" | "renderingMode" | "leading"): Handler =>
    (pen, [value]) => {
      pen.graphics[name] = numberOf(value);
    };
  return {
    beginMarkedContent: mark,
    beginMarkedContentProps: mark,
    endMarkedContent: () => {
      contents.pop();
    },
    beginText: (pen) => {
      pen.text = identity;
      pen.line = identity;
      pen.isUsed = true;
    },
    setCharSpacing: setNumber("charSpacing"),
    setWordSpacing: setNumber("wordSpacing"),
    setTextRise: setNumber("rise"),
    setTextRenderingMode: setNumber("renderingMode"),
    setLeading: setNumber("leading"),
    setHScale: (pen, [percent]) => {
      pen.graphics.widthScale = numberOf(percent) / 100;
    },
    setFont: (pen, [font, size]) => {
      pen.graphics.font = String(font);
      pen.graphics.fontSize = numberOf(size);
    },
    setTextMatrix: (pen, [matrix]) => {
      pen.line = matrixOf(matrix);
      pen.text = pen.line;
    },
    moveText: (pen, [x, y]) => moveLine(pen, numberOf(x), numberOf(y)),
    setLeadingMoveText: (pen, [x, y]) => {
      pen.graphics.leading = -numberOf(y);
      moveLine(pen, numberOf(x), numberOf(y));
    },
    nextLine: (pen) => moveLine(pen, 0, -pen.graphics.leading),
    showText: (pen, [glyphs]) => {
      if (!Array.isArray(glyphs)) return;
      const { graphics } = pen;
      const matrix = multiply(graphics.matrix, move(pen.text, 0, graphics.rise));
      const shown = glyphs as readonly (PdfGlyph | number)[];
      const width = painter.show({ glyphs: shown, graphics, matrix, content: contents.at(-1) ?? null });
      pen.text = move(pen.text, width, 0);
      pen.isUsed = true;
    },
  };
}

function moveLine(pen: Pen, x: number, y: number): void {
  pen.line = move(pen.line, x, y);
  pen.text = pen.line;
}

/** What marked content says of the text in it. */
function contentOf(name: unknown, id: unknown): Content {
  const tag = typeof name === "object" && name !== null && "name" in name ? name.name : name;
  if (tag === "Artifact") return "artifact";
  return typeof id === "number" ? id : null;
}
