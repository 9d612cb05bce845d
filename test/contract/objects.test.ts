import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { s3Objects } from "../../functions/adapters/s3-objects.ts";
import { sqsQueue } from "../../functions/adapters/sqs-queue.ts";
import type { Objects } from "../../functions/ports.ts";
import { type ObjectsAndQueues, startObjectsAndQueues } from "../../infra/local/fauxqs.ts";
import { bucketName, credentials, queueUrl, region } from "../../infra/local/names.ts";
import { memoryObjects } from "../fakes/memory-objects.ts";

/** What every object store must do, and a queue on the wire. */

let server: ObjectsAndQueues;
let s3: S3Client;
beforeAll(async () => {
  server = await startObjectsAndQueues([], { dataDir: null, port: 0 });
  s3 = new S3Client({ endpoint: server.endpoint, region, credentials, forcePathStyle: true });
});
afterAll(async () => {
  s3.destroy();
  await server.stop();
});

const bytes = new TextEncoder().encode("We will plant 400 trees.\n");

describe.each<[string, () => Objects]>([
  ["in memory", () => memoryObjects()],
  ["in S3", () => s3Objects(bucketName, s3)],
])("objects %s", (_name, fresh) => {
  it("gives back what was put", async () => {
    const objects = fresh();
    await objects.put("extracted/some upload/1.json", bytes, "application/json");
    const stored = await objects.get("extracted/some upload/1.json", { maxBytes: 1_000 });
    expect(stored).toEqual({ bytes, metadata: {} });
  });

  it("is null where nothing was put", async () => {
    expect(await fresh().get("inbox/none", { maxBytes: 1_000 })).toBeNull();
  });

  it("does not read what is too large", async () => {
    const objects = fresh();
    await objects.put("inbox/large", bytes, "text/plain");
    expect(await objects.get("inbox/large", { maxBytes: bytes.length - 1 })).toBe("too-large");
    expect(await objects.get("inbox/large", { maxBytes: bytes.length })).toMatchObject({ bytes });
  });

  it("presigns a post for one key with its metadata", async () => {
    const { url, fields } = await fresh().presignPost({
      key: "inbox/a/b/c/t-1/f.txt",
      metadata: { ticket: "t-1" },
      maxBytes: 100,
      expiresSeconds: 60,
    });
    expect(URL.canParse(url)).toBe(true);
    expect(fields).toMatchObject({ key: "inbox/a/b/c/t-1/f.txt", "x-amz-meta-ticket": "t-1" });
  });
});

describe("a presigned post in S3", () => {
  it("puts the file with its metadata", async () => {
    const objects = s3Objects(bucketName, s3);
    const key = "inbox/a/b/c/t-2/Our manifesto.txt";
    const { url, fields } = await objects.presignPost({
      key,
      metadata: { ticket: "t-2" },
      maxBytes: 100,
      expiresSeconds: 60,
    });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("file", new Blob([bytes]), "Our manifesto.txt");
    const answer = await fetch(url, { method: "POST", body: form });
    expect(answer.status).toBeLessThan(300);
    expect(await objects.get(key, { maxBytes: 1_000 })).toEqual({ bytes, metadata: { ticket: "t-2" } });
  });

  it("bounds the size in the policy that S3 enforces", async () => {
    const { fields } = await s3Objects(bucketName, s3).presignPost({
      key: "inbox/k",
      metadata: {},
      maxBytes: 77,
      expiresSeconds: 60,
    });
    const policy = JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString());
    expect(policy.conditions).toContainEqual(["content-length-range", 1, 77]);
  });

  it("goes where it is told, if it is told", async () => {
    const objects = s3Objects(bucketName, s3, "http://localhost:3000/local-s3/bucket");
    const { url } = await objects.presignPost({ key: "k", metadata: {}, maxBytes: 1, expiresSeconds: 60 });
    expect(url).toBe("http://localhost:3000/local-s3/bucket");
  });
});

describe("a queue on SQS", () => {
  it("takes JSON messages", async () => {
    const queues = await startObjectsAndQueues(
      [
        {
          name: "alert",
          objectPrefix: null,
          timeoutSeconds: 1,
          memoryMb: 128,
          batchSize: 1,
          maxReceives: 1,
          pauses: null,
          everyMinutes: null,
          impact: "none",
        },
      ],
      { dataDir: null, port: 0 },
    );
    const client = new SQSClient({ endpoint: queues.endpoint, region, credentials });
    await sqsQueue(queueUrl(queues.endpoint, "pledge-ledger-alert"), client).send({ grewTo: 3 });
    expect(queues.waiting("pledge-ledger-alert")).toBe(1);
    client.destroy();
    await queues.stop();
  });
});
