import { describe, expect, it } from "vitest";
import { measureCoverage } from "../../../functions/core/extract/measure-coverage.ts";
import type { PageSource, Piece } from "../../../functions/core/extract/reading.ts";

const source = (rawLetters: number | null): PageSource => ({
  label: null,
  size: null,
  rawLetters,
  confidence: null,
});
const paragraph = (text: string, page: number, lettersByPage?: ReadonlyMap<number, number>): Piece => ({
  kind: "paragraph",
  level: 0,
  text,
  page,
  ...(lettersByPage && { lettersByPage }),
});

describe("measureCoverage", () => {
  it("reports the share of the whole and of each page", () => {
    const { coverage, pageReports } = measureCoverage(
      [source(10), source(10)],
      [paragraph("ten letter", 1), paragraph("1234", 2)],
      [],
    );
    expect(coverage).toBe(0.65);
    expect(pageReports.map((report) => report.coverage)).toEqual([0.9, 0.4]);
    expect(pageReports.map((report) => report.page)).toEqual([1, 2]);
  });

  it("counts a page that cannot be read as lost, with the others' usual text", () => {
    const { coverage, pageReports } = measureCoverage(
      [source(12), source(null), source(8)],
      [paragraph("twelve letter", 1), paragraph("12345678", 3)],
      [],
    );
    expect(pageReports.map((report) => report.coverage)).toEqual([1, 0, 1]);
    expect(coverage).toBe(0.6667);
  });

  it("gives each page its part of a paragraph that runs over two", () => {
    const running = paragraph(
      "abcdefghij",
      1,
      new Map([
        [1, 4],
        [2, 6],
      ]),
    );
    const { pageReports } = measureCoverage([source(4), source(6)], [running], []);
    expect(pageReports.map((report) => report.coverage)).toEqual([1, 1]);
  });

  it("does not miss what was left out on purpose, and takes an empty page as read", () => {
    const { coverage, pageReports } = measureCoverage(
      [source(8), source(0)],
      [paragraph("abcd", 1)],
      [paragraph("menu", 1)],
    );
    expect(coverage).toBe(1);
    expect(pageReports.map((report) => report.coverage)).toEqual([1, 1]);
  });
});
