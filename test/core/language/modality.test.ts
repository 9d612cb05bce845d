import { describe, expect, it, test } from "vitest";
import { isNegated, modalStrength } from "../../../functions/core/language/modality.ts";

describe("modalStrength", () => {
  test.each([
    ["We will build 300 homes.", 4],
    ["We’ll mend every pothole in Netherby.", 4],
    ["Councillors shall publish their expenses.", 4],
    ["We are committed to keeping the tip open.", 4],
    ["We are going to plant trees.", 4],
    ["We plan to open a hub.", 3],
    ["Our intention is to open a hub.", 3],
    ["We aim to cut waiting times.", 2],
    ["We would look to invest in youth work.", 2],
    ["We want to see more buses.", 2],
    ["We will encourage walking to school.", 2],
    ["We will lobby the county for a crossing.", 2],
    ["Working to encourage the county to think again", 2],
    ["We support a second bridge.", 2],
    ["We will consider a levy.", 1],
    ["We want to explore a levy.", 1],
    ["Explore tidal power off the coast", 1],
    ["We hope that trams come back.", 1],
    ["Build 300 homes", null],
    ["Review street lights on cycle paths", null],
    ["The will of residents is clear.", null],
    ["A market in May 2030, and every 1 May after", null],
    ["Residents may speak in May.", 1],
  ])("%s → %s", (text, strength) => {
    expect(modalStrength(text)).toBe(strength);
  });

  it("reads hostile text in bounded time", () => {
    const began = performance.now();
    modalStrength("to be ".repeat(20_000));
    modalStrength(`we ${"also ".repeat(20_000)}`);
    modalStrength(" ".repeat(100_000));
    expect(performance.now() - began).toBeLessThan(200);
  });
});

test.each([
  ["We will not raise parking charges.", true],
  ["We won't raise parking charges.", true],
  ["No increase in parking charges", true],
  ["There will be no increase in parking charges.", true],
  ["We oppose the bypass.", true],
  ["We will reject the bypass.", true],
  ["We will not oppose the bypass.", false],
  ["We will build the bypass.", false],
  ["Leave no one behind", false],
])("isNegated: %s → %s", (text, negated) => {
  expect(isNegated(text)).toBe(negated);
});
