import { describe, expect, it } from "vitest";
import { allowanceOf } from "../../functions/adapters/reading-allowance.ts";

const limits = {
  milliseconds: 100,
  millisecondsPerPage: 10,
  millisecondsPerRecognisedPage: 50,
  clockMilliseconds: 600,
  megabytes: 1,
  heapMegabytes: 1,
};
const use = { waited: 0, processor: 0, residentBytes: 0 };
const page = (number: number) => ({ page: number, pages: 9 });

describe("the allowance of a reading", () => {
  it("is processor time, and more for each page that was read, once", () => {
    const allowance = allowanceOf(limits);
    expect(allowance.overrun({ ...use, processor: 101 })).toEqual({ kind: "too-long" });
    for (const number of [1, 2, 2, 1]) allowance.pageRead(page(number));
    expect(allowance.overrun({ ...use, processor: 120 })).toBe(null);
    expect(allowance.overrun({ ...use, processor: 121 })).toEqual({ kind: "too-long" });
    allowance.pageRead({ ...page(1), recognising: true });
    expect(allowance.overrun({ ...use, processor: 170 })).toBe(null);
    expect(allowance.overrun({ ...use, processor: 171 })).toEqual({ kind: "too-long" });
  });

  it("is four times as much by the clock, within the clock's own bound", () => {
    const allowance = allowanceOf(limits);
    expect(allowance.overrun({ ...use, waited: 400 })).toBe(null);
    expect(allowance.overrun({ ...use, waited: 401 })).toEqual({ kind: "too-long" });
    allowance.pageRead(page(9));
    expect(allowance.overrun({ ...use, waited: 600 })).toBe(null);
    expect(allowance.overrun({ ...use, waited: 601 })).toEqual({ kind: "too-long" });
  });

  it("is memory, where the system tells of it; where it does not, the clock counts", () => {
    const { overrun } = allowanceOf(limits);
    expect(overrun({ ...use, residentBytes: 1024 * 1024 })).toBe(null);
    expect(overrun({ ...use, residentBytes: 1024 * 1024 + 1 })).toEqual({ kind: "too-much-memory" });
    const untold = { processor: null, residentBytes: null };
    expect(overrun({ ...untold, waited: 100 })).toBe(null);
    expect(overrun({ ...untold, waited: 101 })).toEqual({ kind: "too-long" });
  });
});
