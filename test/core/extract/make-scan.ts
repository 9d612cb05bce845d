import { crc32, deflateSync } from "node:zlib";
import type { RecognisedLine } from "../../../functions/core/extract/recognition.ts";
import { makePdf } from "./make-pdf.ts";

/** Pixels of a made-up scan: a small page at 150 dots an inch. */
const width = 417;
const height = 583;
const size: [number, number] = [200, 280];

/** A PDF whose pages are pictures: as many dark bars as the page's number, for a recogniser to count. */
export function makeScan(pages: number): Promise<Uint8Array> {
  return makePdf(
    (pdf) => {
      for (let page = 1; page <= pages; page++) {
        pdf.addPage().image(barred(page), 0, 0, { width: pdf.page.width, height: pdf.page.height });
      }
    },
    { autoFirstPage: false, size },
  );
}

/** A picture of so many dark bars, as a PNG. */
export function barred(bars: number): Buffer {
  const dark = (row: number): boolean => row % 8 < 3 && row < 8 * bars;
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.from([0]), Buffer.alloc(width, dark(row) ? 0 : 255)]),
  );
  return png(rows);
}

/** A grey PNG (RFC 2083) of rows that begin with their filter, 0. */
function png(rows: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer): Buffer => {
    const content = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(content));
    return Buffer.concat([length, content, sum]);
  };
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Lines of words as a recogniser gives them, below each other at the left of a page of 150 dots an inch. */
export function recognisedLines(texts: readonly string[], confidence = 0.95): RecognisedLine[] {
  return texts.map((text, i) => {
    const bottom = 100 + 40 * i;
    let left = 20;
    const words = text.split(" ").map((word) => {
      const start = left;
      left += 8 * (word.length + 1);
      return { text: word, left: start, right: left - 8, top: bottom - 24, bottom, confidence };
    });
    return { words, baseline: { left: bottom - 6, right: bottom - 6 }, height: 24 };
  });
}

/** How many dark bars the page of `makeScan` shows: its number. */
export function pageOfBars({ grey, width }: { readonly grey: Uint8Array; readonly width: number }): number {
  let bars = 0;
  for (let at = 10; at < grey.length; at += width) {
    const [above, here] = [grey[at - width] ?? 255, grey[at] ?? 255];
    if (here < 128 && above >= 128) bars++;
  }
  return bars;
}
