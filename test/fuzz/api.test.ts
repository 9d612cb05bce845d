import { describe, expect, it } from "vitest";
import { fuzzApi } from "./api.ts";

/** `node test/fuzz/api.ts` sends more: thousands. */
describe("requests made from the description", () => {
  it("never break the API, and every answer is as described", async () => {
    const { statuses, faults } = await fuzzApi(1_500, 20);
    expect(faults).toEqual([]);
    // They reach what there is, and what is refused in many ways.
    for (const status of [200, 201, 400, 401, 404]) expect(statuses[status]).toBeGreaterThan(2);
  }, 30_000);
});
