import { describe, expect, it } from "vitest";
import { wishedHolds, wishesOf } from "../../functions/core/upload-wishes.ts";

describe("what an upload's metadata asks for", () => {
  it.each([
    [{}, null],
    [{ ticket: "t" }, null],
    [{ review: "true" }, { review: true }],
    [{ review: "false" }, null],
    [{ follows: "3" }, { follows: 3 }],
    [
      { follows: "0", review: "yes" },
      { review: true, follows: 0 },
    ],
    [{ follows: "the last" }, { review: true }],
    [{ follows: "-1" }, { review: true }],
    [{ follows: "9".repeat(30) }, { review: true }],
  ])("%o", (metadata, wishes) => {
    expect(wishesOf(metadata)).toEqual(wishes);
  });

  it("holds a version that is to follow another than what stands", () => {
    const codes = (follows: number, standing: number | null) =>
      wishedHolds({ follows }, standing).map(({ code }) => code);
    expect(codes(2, 2)).toEqual([]);
    expect(codes(0, null)).toEqual([]);
    expect(codes(2, 3)).toEqual(["other-latest"]);
    expect(codes(2, null)).toEqual(["other-latest"]);
    expect(codes(0, 1)).toEqual(["other-latest"]);
    expect(wishedHolds(undefined, 1)).toEqual([]);
    expect(wishedHolds({ review: true }, 1)).toMatchObject([{ code: "on-request" }]);
  });
});
