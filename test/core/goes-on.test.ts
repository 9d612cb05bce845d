import { expect, it } from "vitest";
import { goesOnAs } from "../../functions/core/goes-on.ts";

it.each([
  ["Mobile phone masts (2)", "Mobile phone masts"],
  ["We will build 300 homes at the old mill.", "300 homes have been built at the old mill."],
  ["Libraries.", "libraries"],
])("takes “%s” and “%s” for versions", (before, after) => {
  expect(goesOnAs(before, after)).toBe(true);
  expect(goesOnAs(after, before)).toBe(true);
});

it.each([
  ["We would like to see the Saturday market back in the Market Place.", "A market town needs a market."],
  ["We will reopen the baths.", "The baths closed in 2019 after a hundred years of swimming."],
  ["We will plant trees along the canal.", "Nobody asked residents about the new bypass."],
])("takes “%s” and “%s” for two units", (before, after) => {
  expect(goesOnAs(before, after)).toBe(false);
});
