import { afterAll, describe, expect, it } from "vitest";
import { dynamoTables } from "../contract/dynamo-tables.ts";
import { manifesto } from "../contract/samples.ts";
import { pipelineRun } from "./pipeline-run.ts";

const tables = dynamoTables();
afterAll(() => tables.stop());

describe("the ledger at an instant", () => {
  it("never goes back in time, though clocks do, and shows what then stood", async () => {
    const run = pipelineRun(await tables.freshClient());
    const instants = ["2027-02-01T12:00:00.000Z", "2027-02-01T09:00:00.000Z", "2027-02-03T12:00:00.000Z"];
    for (const [i, now] of instants.entries()) {
      run.setClock(now);
      run.drop(`inbox/riverside/netherby/2027-05-06/${i}.txt`, `We will plant ${i + 1},000 trees by 2030.\n`);
      await run.drain();
    }
    run.setClock("2027-02-04T12:00:00.000Z");
    await run.withdraw(manifesto, 3);
    await run.drain();

    const { versions, ledger } = await run.published(manifesto);
    const [first, , third] = instants;
    expect(versions.map(({ publishedAt }) => publishedAt)).toEqual([first, first, third]);
    expect(ledger.map(({ at }) => at)).toEqual([first, first, third, "2027-02-04T12:00:00.000Z"]);

    const standing = async (instant: string) => {
      const asOf = await run.store.ledger.asOf(instant);
      return (await run.store.manifestos.get(manifesto, asOf))?.latest.number ?? null;
    };
    expect(await standing("2027-02-01T10:00:00.000Z")).toBeNull();
    expect(await standing("2027-02-02T00:00:00.000Z")).toBe(2);
    expect(await standing("2027-02-03T23:00:00.000Z")).toBe(3);
    expect(await standing("2027-03-01T00:00:00.000Z")).toBe(2);
  });
});
