import { describe, expect, it } from "vitest";
import { rememberVersions } from "../../functions/api/remembered-versions.ts";
import { memoryStore } from "../fakes/memory-store.ts";
import { netherby, seedSample } from "../fakes/sample-ledger.ts";

describe("rememberVersions", () => {
  it("asks for each version once, and again for one that was not there", async () => {
    const store = memoryStore();
    let asked = 0;
    const get: typeof store.versions.get = (manifesto, number) => {
      asked += 1;
      return store.versions.get(manifesto, number);
    };
    const { versions } = rememberVersions({ ...store, versions: { ...store.versions, get } });
    expect(await versions.get(netherby, 2)).toBeNull();
    await seedSample(store);
    const first = await versions.get(netherby, 2);
    expect(first?.number).toBe(2);
    expect(await versions.get(netherby, 2)).toEqual(first);
    expect((await versions.get(netherby, 1))?.number).toBe(1);
    expect(asked).toBe(3);
  });
});
