import { expect, it } from "vitest";
import { isBareMarker, readListMarker } from "../../../functions/core/extract/list-marker.ts";

it.each([
  ["3.1 Homes for local people", "1.1", "Homes for local people"],
  ["3.1. build homes", "1.1", "build homes"],
  ["2.4.1 Millions more for buses", "1.1", "Millions more for buses"],
  ["2.4 Per person spending", "1.1", "Per person spending"],
  ["7. Plant trees", "1.", "Plant trees"],
])("reads the number of an item: %s", (line, style, rest) => {
  expect(readListMarker(line)).toMatchObject({ style, rest, numbered: true });
});

it.each([
  "3.6 million low earners keep more",
  "0.7 per cent of what we spend",
  "1.5 percent a year",
  "12.5 % of homes",
  "2.5 miles of cycle lanes",
  "1.5 °C of warming",
  "4.2 bn for the railways",
])("reads no number of an item in a measured amount: %s", (line) => {
  expect(readListMarker(line)).toBeNull();
});

it("tells a bare number as drawn apart", () => {
  expect(isBareMarker("1.1")).toBe(true);
  expect(isBareMarker("million")).toBe(false);
});
