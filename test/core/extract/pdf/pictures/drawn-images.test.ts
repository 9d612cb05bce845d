import { describe, expect, it } from "vitest";
import { drawnImages } from "../../../../../functions/core/extract/pdf/pictures/drawn-images.ts";

const ops = {
  save: 10,
  restore: 11,
  transform: 12,
  setFillRGBColor: 59,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  paintImageMaskXObject: 83,
  paintImageXObject: 85,
};
type Drawn = readonly [operator: keyof typeof ops, args?: readonly unknown[]];
const draw = (...drawn: readonly Drawn[]) =>
  drawnImages(
    { fnArray: drawn.map(([name]) => ops[name]), argsArray: drawn.map(([, args]) => args ?? null) },
    ops,
  );

describe("drawnImages", () => {
  it("places an image by the transformations around it, and forgets them when restored", () => {
    const images = draw(
      ["save"],
      ["transform", [2, 0, 0, 2, 10, 20]],
      ["transform", [100, 0, 0, 50, 1, 1]],
      ["paintImageXObject", ["a", 10, 10]],
      ["restore"],
      ["paintImageXObject", ["b", 10, 10]],
    );
    expect(images).toEqual([
      { id: "a", transform: [200, 0, 0, 100, 12, 22], paint: null },
      { id: "b", transform: [1, 0, 0, 1, 0, 0], paint: null },
    ]);
  });

  it("follows images into forms, and stencils with their colour", () => {
    const images = draw(
      ["setFillRGBColor", ["#ff0000"]],
      ["paintFormXObjectBegin", [new Float32Array([1, 0, 0, 1, 5, 5]), null]],
      ["paintImageMaskXObject", [{ data: "m", width: 8, height: 8 }]],
      ["paintFormXObjectEnd"],
      ["paintImageXObject", ["a", 1, 1]],
    );
    expect(images).toEqual([
      { id: "m", transform: [1, 0, 0, 1, 5, 5], paint: 76 },
      { id: "a", transform: [1, 0, 0, 1, 0, 0], paint: null },
    ]);
  });

  it("passes over what no page should say", () => {
    expect(draw(["restore"], ["transform", [Number.NaN]], ["paintImageXObject", [7]])).toEqual([]);
  });
});
