import { describe, expect, it } from "vitest";
import { greyImage } from "../../../../../functions/core/extract/pdf/pictures/grey-image.ts";
import { paintImage } from "../../../../../functions/core/extract/pdf/pictures/paint-image.ts";

const sheet = (width: number, height: number) => ({
  width,
  height,
  dpi: 72,
  grey: new Uint8Array(width * height).fill(255),
});
const grey = (rows: readonly (readonly number[])[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  grey: Uint8Array.from(rows.flat()),
  cover: null,
});
const rowsOf = ({ grey, width }: ReturnType<typeof sheet>) =>
  Array.from({ length: grey.length / width }, (_, row) => [...grey.subarray(row * width, (row + 1) * width)]);

describe("paintImage", () => {
  it("puts every pixel where it belongs when the size stays", () => {
    const page = sheet(4, 3);
    // The unit square's upper edge is y = 1, and the page counts rows downwards.
    paintImage(
      page,
      grey([
        [0, 50],
        [100, 150],
      ]),
      [2, 0, 0, -2, 1, 3],
    );
    expect(rowsOf(page)).toEqual([
      [255, 255, 255, 255],
      [255, 0, 50, 255],
      [255, 100, 150, 255],
    ]);
  });

  it("turns an image by a quarter", () => {
    const page = sheet(2, 2);
    paintImage(
      page,
      grey([
        [0, 50],
        [100, 150],
      ]),
      [0, 2, 2, 0, 0, 0],
    );
    expect(rowsOf(page)).toEqual([
      [100, 0],
      [150, 50],
    ]);
  });

  it("takes means where it makes an image smaller, and blends where larger", () => {
    const small = sheet(1, 1);
    paintImage(
      small,
      grey([
        [0, 100],
        [100, 200],
      ]),
      [1, 0, 0, -1, 0, 1],
    );
    expect(rowsOf(small)).toEqual([[100]]);
    const large = sheet(4, 1);
    paintImage(large, grey([[0, 200]]), [4, 0, 0, -1, 0, 1]);
    expect(rowsOf(large)).toEqual([[0, 50, 150, 200]]);
  });

  it("lays a stencil over what is there", () => {
    const page = sheet(2, 1);
    page.grey.fill(200);
    const stencil = greyImage({ width: 2, height: 1, data: Uint8Array.of(0b0100_0000) }, 10);
    if (stencil) paintImage(page, stencil, [2, 0, 0, -1, 0, 1]);
    expect(rowsOf(page)).toEqual([[10, 200]]);
  });

  it("leaves the page as it is where an image has no area or lies outside", () => {
    const page = sheet(2, 2);
    paintImage(page, grey([[0]]), [0, 0, 0, 0, 1, 1]);
    paintImage(page, grey([[0]]), [5, 0, 0, -5, 900, 900]);
    expect(new Set(page.grey)).toEqual(new Set([255]));
  });
});

describe("greyImage", () => {
  it("reads bits, colours and opacity, and refuses what is too short", () => {
    const bits = greyImage({ width: 3, height: 1, kind: 1, data: Uint8Array.of(0b1010_0000) }, null);
    expect([...(bits?.grey ?? [])]).toEqual([255, 0, 255]);
    const red = greyImage({ width: 1, height: 1, kind: 2, data: Uint8Array.of(255, 0, 0) }, null);
    expect([...(red?.grey ?? [])]).toEqual([76]);
    const faint = greyImage({ width: 1, height: 1, kind: 3, data: Uint8Array.of(0, 0, 0, 9) }, null);
    expect([...(faint?.cover ?? [])]).toEqual([9]);
    expect(greyImage({ width: 9, height: 9, kind: 2, data: Uint8Array.of(1) }, null)).toBe(null);
    expect(greyImage(null, null)).toBe(null);
  });
});
