import { readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedModel } from "../../../functions/core/classify/shipped-models.ts";
import { majorTopics } from "../../../functions/core/topics.ts";

const folder = "functions/core/classify/models";
/** All models together may take so many bytes: a Lambda's bundle carries them. */
const mostBytes = 2 * 1024 * 1024;

describe("the models that ship", () => {
  it.each(["pledge", "firmness", "testable", "topic"] as const)("%s fits the features of today", (task) => {
    expect(shippedModel(task).layers.length).toBe(task === "topic" ? 2 : 1);
  });

  it("know the major topics and no other", () => {
    expect(shippedModel("topic").labels.map(Number)).toEqual([...majorTopics.keys()]);
  });

  it("stay within their budget", () => {
    const bytes = readdirSync(folder).map((name) => statSync(`${folder}/${name}`).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostBytes);
  });
});
