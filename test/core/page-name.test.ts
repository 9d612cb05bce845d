import { expect, it } from "vitest";
import { pageName } from "../../functions/core/page-name.ts";

it("names a page as it is printed, and its place in the file where that differs", () => {
  expect(pageName({ page: 6, pageLabel: "4" })).toBe("4 (6 in the file)");
  expect(pageName({ page: 6, pageLabel: "6" })).toBe("6");
  expect(pageName({ page: 6, pageLabel: null })).toBe("6");
});
