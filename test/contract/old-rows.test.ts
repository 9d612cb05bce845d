import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keys } from "../../functions/adapters/dynamodb/keys.ts";
import { dynamoStore } from "../../functions/adapters/dynamodb/store.ts";
import { Table } from "../../functions/adapters/dynamodb/table.ts";
import { updateViews } from "../../functions/pipeline/update-views.ts";
import type { Store } from "../../functions/ports.ts";
import { tableName } from "../../infra/local/names.ts";
import { dynamoTables } from "./dynamo-tables.ts";
import { at, dropped, manifesto, pledgeNumbered, summary, uploadNumbered, versionOf } from "./samples.ts";

const tables = dynamoTables();
afterAll(() => tables.stop());

describe("rows from before there were withdrawals and views", () => {
  let store: Store;
  beforeAll(async () => {
    const client = await tables.freshClient();
    store = dynamoStore(tableName, client);
    const table = new Table(DynamoDBDocumentClient.from(client), tableName);
    for (const n of [1, 2]) {
      const { follows: _, ...version } = versionOf(n);
      const pledges = [0, 1, 2, 3, 4].slice(0, n === 1 ? 5 : 4).map(pledgeNumbered);
      await store.versions.saveSnapshot({ ...version, pledges, changes: n === 1 ? [] : [dropped(4)] });
      await table.put(keys.version(manifesto, n), version);
      await table.put(keys.intent(version.upload, "LEDGER"), { place: n });
      const entry = { entry: n, manifesto, version: n, upload: version.upload, summary: version.summary, at };
      await table.put(keys.ledgerEntry(n), entry);
      await table.put(keys.manifesto(manifesto), version);
    }
    await table.put(keys.ledgerTail, { entry: 2 });
  });

  it("are read as what they meant", async () => {
    expect((await store.versions.get(manifesto, 1))?.follows).toBeNull();
    expect(await store.versions.get(manifesto, 2)).toEqual(versionOf(2));
    expect(await store.ledger.get(2)).toMatchObject({ kind: "published", entry: 2, summary });
    expect(await store.ledger.of(uploadNumbered(2), "published")).toMatchObject({ entry: 2 });
    expect((await store.manifestos.get(manifesto))?.latest).toEqual(versionOf(2));
    expect((await store.manifestos.list({ limit: 9 })).items).toHaveLength(1);
  });

  it("get their views at the next publication", async () => {
    await updateViews(store);
    const { items } = await store.feed.changes({ filter: {} }, { limit: 9 });
    expect(items).toMatchObject([{ entry: 2, change: dropped(4), pledges: { before: ["p-4"] } }]);
    expect(await store.tallies.total()).toMatchObject({ manifestos: 1, versions: 2, pledges: 4, changes: 1 });
    expect((await store.manifestos.get(manifesto))?.latest).toEqual(versionOf(2));
  });
});
