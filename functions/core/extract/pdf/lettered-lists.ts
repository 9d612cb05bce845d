import type { ListMarker } from "../list-marker.ts";
import { type ItemStart, mayFollow } from "./counted-lists.ts";
import type { PdfLine } from "./page-lines.ts";

type Start = ItemStart & { readonly sign: string };

/**
 * The markers of lists that count "A.", "B." or "I.", "II.": one such line alone may begin with somebody's initial, so
 * that two or more must follow each other, from the first on.
 */
export function letteredMarkers(lines: readonly PdfLine[]): ReadonlyMap<PdfLine, ListMarker> {
  const markers = new Map<PdfLine, ListMarker>();
  const open = new Map<string, Start>();
  lines.forEach((line, at) => {
    const found = /^([A-Z]|[IVX]{1,5})\.\s+(?=\S)/.exec(line.text);
    const sign = found?.[1];
    if (!found || sign === undefined) return;
    for (const style of ["A.", "I."]) {
      const before = open.get(style);
      const isNext =
        before !== undefined && sign === next(before.sign, style) && mayFollow(before, { line, at });
      if (!isNext && sign !== style.slice(0, -1)) continue;
      open.set(style, { line, at, sign });
      if (!isNext) continue;
      for (const start of [before, { line, sign }]) markers.set(start.line, markerOf(start.line.text, style));
    }
  });
  return markers;
}

function markerOf(text: string, style: string): ListMarker {
  const rest = text.replace(/^[A-Z]+\.\s+/, "");
  return { style, rest, length: text.length - rest.length, numbered: true };
}

/** The sign after another: "C" after "B", "IV" after "III". */
const next = (sign: string, style: string): string =>
  style === "A." ? String.fromCharCode(sign.charCodeAt(0) + 1) : (romans[romans.indexOf(sign) + 1] ?? "");

const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");
