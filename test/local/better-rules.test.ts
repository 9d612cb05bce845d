import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { expect, it } from "vitest";
import { dynamoStore } from "../../functions/adapters/dynamodb/store.ts";
import { extract } from "../../functions/core/extract/index.ts";
import { classifyDocument } from "../../functions/core/find-pledges.ts";
import { identifyPledges } from "../../functions/core/identity.ts";
import { sha256, uploadIdOf } from "../../functions/core/ids.ts";
import { pledgesOf } from "../../functions/core/pledges-among.ts";
import type { Store } from "../../functions/ports.ts";
import { startCloud } from "../../infra/local/cloud.ts";
import { credentials, region } from "../../infra/local/names.ts";
import { at, manifesto, versionOf } from "../contract/samples.ts";
import { publish } from "../fakes/sample-ledger.ts";

/** The product's own functions over S3, SQS and DynamoDB on the wire, with an archive that older rules read. */

const folder = "inbox/riverside/netherby/2027-05-06";
const plan = (homes: number) =>
  `Our promises\n\nWe will:\n\n- Build ${homes} council homes by 2029\n- Plant 4,000 trees\n- Open a night shelter\n`;

/** Publishes a file of the bucket as version 1, of whose pledges older rules found all but the shelter. */
async function publishAsOnceRead(store: Store, key: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const read = await extract(bytes, "first.txt");
  if (!read.ok) throw new Error(read.error.message);
  const found = pledgesOf(classifyDocument(read.value).units).filter(({ text }) => !text.includes("shelter"));
  const upload = uploadIdOf(key, "1");
  const facts = { key, fileName: "first.txt", manifesto, arrivedAt: null, sha256: sha256(bytes) };
  await store.uploads.advance({ id: upload, at, state: { name: "published", version: 1 }, facts });
  const rules = { extract: "0", classify: "0", compare: "1" };
  const version = { ...versionOf(1, upload), sha256: facts.sha256, pledges: found.length, rules };
  await publish(store, version, identifyPledges(upload, found, [], []), []);
}

it("reads an old version again before it says what is new", async () => {
  const cloud = await startCloud({ dataDir: null, port: 0, portFallback: false });
  const s3 = new S3Client({ region, credentials, endpoint: cloud.endpoints.s3 });
  const dynamo = new DynamoDBClient({ region, credentials, endpoint: cloud.endpoints.dynamodb });
  try {
    const store = dynamoStore(cloud.table, dynamo);
    const put = (Key: string, Body: string) =>
      s3.send(new PutObjectCommand({ Bucket: cloud.bucket, Key, Body }));
    // Not in the inbox: its way through the stages lies years back.
    await put("archive/first.txt", plan(200));
    await publishAsOnceRead(store, "archive/first.txt", plan(200));
    await put(`${folder}/second.txt`, plan(150));
    const second = async () =>
      (await store.uploads.recent({ limit: 9 })).items.find(({ fileName }) => fileName === "second.txt")
        ?.state;
    await expect.poll(second, { timeout: 60_000 }).toEqual({ name: "published", version: 2 });

    const head = await store.versions.head(manifesto);
    expect(head).toMatchObject({
      comparedAnew: true,
      pledges: 3,
      summary: { counts: { same: 2, added: 0 } },
    });
    if (head === null) return;
    expect(await store.versions.changes(head)).toMatchObject([
      { relation: "modified", after: [{ text: expect.stringContaining("150 council homes") }] },
    ]);
    await expect.poll(() => store.ledger.tail()).toBe(2);
  } finally {
    s3.destroy();
    dynamo.destroy();
    await cloud.stop();
  }
}, 90_000);
