import type { PageElement } from "./page-node.ts";

/** How text looks as far as its elements say. */
export type TextLook = {
  readonly bold: boolean;
  /** Pixels; 16 where nothing is said. */
  readonly size: number;
};

export const usualLook: TextLook = { bold: false, size: 16 };

/** Pixels of the sizes 1 to 7 that pages of the nineties say, as browsers show them. */
const fontSizes = [10, 13, 16, 18, 24, 32, 48];
const pixels: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, "%": 0.16 };

/** The look of text within an element. */
export function lookWithin(element: PageElement, outer: TextLook): TextLook {
  const name = element.localName;
  const style = element.getAttribute("style") ?? "";
  const weight = /font-weight\s*:\s*(bold(?:er)?|normal|lighter|\d{3})/i.exec(style)?.[1]?.toLowerCase();
  const byName = name === "b" || name === "strong" || name === "th";
  const bold = weight === undefined ? byName || outer.bold : /^bold|^[6-9]/.test(weight);
  return { bold, size: sizeOf(element, style) ?? outer.size };
}

function sizeOf(element: PageElement, style: string): number | undefined {
  if (element.localName === "big") return 19;
  const font = element.localName === "font" ? Number(element.getAttribute("size") ?? Number.NaN) : Number.NaN;
  if (font >= 1) return fontSizes[Math.min(7, Math.floor(font)) - 1];
  const [, number, unit = ""] = /font-size\s*:\s*([\d.]{1,8})(px|pt|rem|em|%)/i.exec(style) ?? [];
  return number === undefined ? undefined : Number(number) * (pixels[unit.toLowerCase()] ?? 1);
}
