import { afterAll, describe, expect, it } from "vitest";
import { extract } from "../../functions/core/extract/index.ts";
import { classifyDocument } from "../../functions/core/find-pledges.ts";
import { pipelineRun } from "../pipeline/pipeline-run.ts";
import { dynamoTables } from "./dynamo-tables.ts";
import { manifesto } from "./samples.ts";

const tables = dynamoTables();
afterAll(() => tables.stop());

/** DynamoDB's bound of one row, in bytes, and how far below it everything is to stay. */
const MAX_ROW = 400 * 1024;
const MARGIN = 4;

const folder = "inbox/riverside/netherby/2027-05-06";
const endless = (first: string) =>
  `# ${"A heading without an end ".repeat(400)}\n\nWe will ${first} ${"für 100 neue Häuser 家 by 2030 and £5m ".repeat(3_000)}\n`;

describe("a document of one endless sentence in several scripts", () => {
  it("has no pledge that a row could not hold", async () => {
    const read = await extract(new TextEncoder().encode(endless("build")), "endless.md");
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const { units } = classifyDocument(read.value);
    const sizes = units.map((unit) => Buffer.byteLength(JSON.stringify(unit)));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(MAX_ROW / MARGIN);
  });

  it("becomes versions, with changes, like any other", async () => {
    const run = pipelineRun(await tables.freshClient());
    for (const [name, first] of [
      ["a", "build"],
      ["b", "maybe buy"],
    ]) {
      run.drop(`${folder}/${name}.md`, endless(first ?? ""));
      await run.drain();
    }
    for (const upload of await run.uploads()) if (upload.state.name === "held") await run.approve(upload);
    await run.drain();
    expect((await run.published(manifesto)).versions).toHaveLength(2);
  });
});
