import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { s3Objects } from "../../functions/adapters/s3-objects.ts";
import { signedS3 } from "../../functions/adapters/signed-s3.ts";
import { sqsQueue } from "../../functions/adapters/sqs-queue.ts";
import type { Objects, UploadPosts } from "../../functions/ports.ts";
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
});

const signed = (uploadUrl?: string) =>
  signedS3({ bucket: bucketName, region, ...credentials, endpoint: server.endpoint, uploadUrl });
const post = { metadata: { ticket: "t-1" }, maxBytes: 100, expiresSeconds: 60 };

describe.each<[string, () => UploadPosts]>([
  ["in memory", () => memoryObjects()],
  ["to S3", () => signed()],
])("posts %s", (_name, fresh) => {
  it("are for one key with its metadata", async () => {
    const { url, fields } = await fresh().presignPost({ ...post, key: "inbox/a/b/c/t-1/f.txt" });
    expect(URL.canParse(url)).toBe(true);
    expect(fields).toMatchObject({ key: "inbox/a/b/c/t-1/f.txt", "x-amz-meta-ticket": "t-1" });
  });
});

describe("a presigned post to S3", () => {
  it("puts the file with its metadata", async () => {
    const key = "inbox/a/b/c/t-1/Our manifesto.txt";
    const { url, fields } = await signed().presignPost({ ...post, key });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("file", new Blob([bytes]), "Our manifesto.txt");
    const answer = await fetch(url, { method: "POST", body: form });
    expect(answer.status).toBeLessThan(300);
    const stored = await s3Objects(bucketName, s3).get(key, { maxBytes: 1_000 });
    expect(stored).toEqual({ bytes, metadata: { ticket: "t-1" } });
  });

  it("bounds the size in the policy that S3 enforces", async () => {
    const { fields } = await signed().presignPost({ ...post, key: "inbox/k", maxBytes: 77 });
    const policy = JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString());
    expect(policy.conditions).toContainEqual(["content-length-range", 1, 77]);
  });

  it("goes where it is told, if it is told", async () => {
    const elsewhere = "http://localhost:3000/local-s3/bucket";
    const { url } = await signed(elsewhere).presignPost({ ...post, key: "inbox/k" });
    expect(url).toBe(elsewhere);
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
