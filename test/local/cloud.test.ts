import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentNames, environmentOf, uploadLimits } from "../../functions/contracts.ts";
import { type Cloud, startCloud } from "../../infra/local/cloud.ts";
import { credentials, region } from "../../infra/local/names.ts";
import { handlersDir, wiring, withLimits } from "./fixtures/functions.ts";
import { eventually, listener } from "./fixtures/heard.ts";

const heard = listener();
let cloud: Cloud;
let s3: S3Client;
let sqs: SQSClient;

const put = (key: string, body: string | Uint8Array = key) =>
  s3.send(new PutObjectCommand({ Bucket: cloud.bucket, Key: key, Body: body }));
/** What the extract fixture printed of a key. */
const seen = (key: string) =>
  heard.lines
    .filter(({ fn }) => fn === "extract")
    .map(({ line }) => JSON.parse(line))
    .filter((entry) => entry.key === key);

beforeAll(async () => {
  cloud = await startCloud({
    dataDir: null,
    port: 0,
    portFallback: false,
    handlersDir,
    wiring,
    functions: [
      withLimits("extract", { timeoutSeconds: 3, maxReceives: 2, memoryMb: 128 }),
      withLimits("deliver", { batchSize: 10, maxReceives: 2 }),
      withLimits("alert", {}),
    ],
    on: heard.on,
  });
  const client = { region, credentials, endpoint: cloud.endpoints.s3 };
  s3 = new S3Client(client);
  sqs = new SQSClient(client);
  await put("inbox/warm");
  await eventually(() => seen("inbox/warm")[0]);
});
afterAll(async () => {
  s3.destroy();
  sqs.destroy();
  await cloud.stop();
});

describe("the event of a written object", () => {
  it("reaches the function within 300 ms", async () => {
    const latencies: number[] = [];
    for (const key of ["inbox/quick.1", "inbox/quick.2", "inbox/quick.3"]) {
      const started = Date.now();
      await put(key);
      latencies.push((await eventually(() => seen(key)[0])).at - started);
    }
    // The best of three: the machine may be busy with other tests.
    expect(Math.min(...latencies)).toBeLessThan(300);
  });

  it("arrives as SQS hands it to a Lambda, with its key encoded as S3 does", async () => {
    const key = "inbox/Fünf & more (1)+2.pdf";
    await put(key);
    const encoded = "inbox/F%C3%BCnf+%26+more+%281%29%2B2.pdf";
    const call = await eventually(() => seen(encoded)[0]);
    expect(decodeURIComponent(encoded.replaceAll("+", " "))).toBe(key);
    expect(call.record).toMatchObject({
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:eu-west-2:000000000000:pledge-ledger-extract",
      awsRegion: "eu-west-2",
      attributes: { ApproximateReceiveCount: "1" },
    });
  });

  it("names each write of a key by its own sequencer, in order", async () => {
    for (const body of ["a", "b", "a"]) {
      const before = seen("inbox/again").filter(({ what }) => what === "called").length;
      await put("inbox/again", body);
      await eventually(() => seen("inbox/again").filter(({ what }) => what === "called").length > before);
    }
    const sequencers = seen("inbox/again")
      .filter(({ what }) => what === "called")
      .map(({ record }) => JSON.parse(record.body).Records[0].s3.object.sequencer);
    expect(sequencers).toHaveLength(3);
    expect(new Set(sequencers).size).toBe(3);
    expect(sequencers.toSorted()).toEqual(sequencers);
  });

  it("is not sent for objects under other prefixes", async () => {
    await put("elsewhere/file");
    await put("inbox/after-elsewhere");
    await eventually(() => seen("inbox/after-elsewhere")[0]);
    expect(seen("elsewhere/file")).toEqual([]);
  });
});

describe("a function behind a queue", () => {
  it("gets a message again after it threw, and loses it to the dead-letter queue in the end", async () => {
    await put("inbox/throw");
    await eventually(() => heard.dead.includes("extract"));
    expect(seen("inbox/throw").map(({ receives }) => receives)).toEqual(["1", "2"]);
    expect(heard.failures.join("\n")).toContain("as the key asked");
    expect(cloud.deadMessages().map(({ fn, count }) => [fn.name, count])).toEqual([["extract", 1]]);
  });

  it("gets a message again after it timed out, and other messages meanwhile", async () => {
    // Two at once, so that a second thread is up before one is blocked.
    await Promise.all([put("inbox/slow.1"), put("inbox/slow.2")]);
    await eventually(() => [1, 2].every((n) => seen(`inbox/slow.${n}`).length === 2));
    await put("inbox/hang");
    await eventually(() => seen("inbox/hang")[0]);
    await put("inbox/meanwhile");
    await eventually(() => seen("inbox/meanwhile").find(({ what }) => what === "done"));
    expect(seen("inbox/hang")).toHaveLength(1);
    await eventually(() => seen("inbox/hang")[1]);
    expect(heard.failures.join("\n")).toContain("timed out after 3 s");
  });

  it("keeps only the messages that it gives back", async () => {
    const bodies = ["one", "refuse two", "three"];
    await sqs.send(
      new SendMessageBatchCommand({
        QueueUrl: cloud.queues.deliver,
        Entries: bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody })),
      }),
    );
    await eventually(() => heard.dead.includes("deliver"));
    const batches = heard.lines.filter(({ fn }) => fn === "deliver").map(({ line }) => JSON.parse(line));
    expect(batches.flat().toSorted()).toEqual(["one", "refuse two", "refuse two", "three"]);
  });

  it("gets dead messages again when they are sent back", async () => {
    await eventually(() => cloud.deadMessages().some(({ fn }) => fn.name === "deliver"));
    const tries = () =>
      heard.lines.filter(({ fn, line }) => fn === "deliver" && line.includes("refuse")).length;
    const before = tries();
    const moved = await cloud.redrive();
    expect(moved.map(({ fn, count }) => [fn.name, count])).toContainEqual(["deliver", 1]);
    await eventually(() => tries() > before);
    await eventually(() => cloud.deadMessages().some(({ fn }) => fn.name === "deliver"));
  });

  it("runs on its schedule from the start", () => {
    const { line = "" } = heard.lines.find(({ fn }) => fn === "alert") ?? {};
    expect(JSON.parse(line)).toMatchObject({ source: "aws.events", "detail-type": "Scheduled Event" });
  });

  it("has the variables of its contract, Lambda's own, and no others", () => {
    const expected = environmentOf.extract.map((variable) => environmentNames[variable]);
    const variables: string[] = seen("inbox/warm")[0].variables;
    expect(variables.filter((name) => !name.startsWith("AWS_")).toSorted()).toEqual(expected.toSorted());
  });
});

describe("the API's origin", () => {
  it("takes presigned form posts for the bucket, metadata included", async () => {
    const { url, fields } = await createPresignedPost(s3, {
      Bucket: cloud.bucket,
      Key: "inbox/posted.pdf",
      Fields: { "x-amz-meta-ticket": "t-1" },
    });
    expect(url).toContain(cloud.bucket);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const bytes = new Uint8Array(20 * 1024 * 1024).fill(7);
    form.append("file", new Blob([bytes]), "posted.pdf");
    const answer = await fetch(`${cloud.publicUrl}/local-s3/${cloud.bucket}`, { method: "POST", body: form });
    expect(answer.status).toBe(204);
    const object = await s3.send(new GetObjectCommand({ Bucket: cloud.bucket, Key: "inbox/posted.pdf" }));
    expect(object.Metadata).toEqual({ ticket: "t-1" });
    expect((await object.Body?.transformToByteArray())?.length).toBe(bytes.length);
    await eventually(() => seen("inbox/posted.pdf")[0]);
  });

  it("refuses a form that is larger than any upload may be", async () => {
    const form = new FormData();
    form.append("key", "inbox/huge");
    form.append("file", new Blob([new Uint8Array(uploadLimits.maxBytes + 100_000)]), "huge");
    const answer = await fetch(`${cloud.publicUrl}/local-s3/${cloud.bucket}`, { method: "POST", body: form });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("<Code>EntityTooLarge</Code>");
  });

  it("comes back after a crash, with its own environment", async () => {
    await fetch(`${cloud.publicUrl}/crash`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const answer = await (async () => {
      for (;;) {
        try {
          return await fetch(`${cloud.publicUrl}/environment`);
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    })();
    expect(await answer.json()).toMatchObject({
      PUBLIC_URL: cloud.publicUrl,
      UPLOAD_URL: `${cloud.publicUrl}/local-s3/${cloud.bucket}`,
      PRIVATE_WEBHOOKS: "allow",
    });
  });
});

describe("the services", () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === "IPv4" && !address.internal)?.address;

  it.skipIf(outside === undefined)("are out of the network's reach", async () => {
    const urls = [cloud.publicUrl, cloud.endpoints.s3, cloud.endpoints.dynamodb];
    for (const url of urls) expect(await accepts(outside ?? "", Number(new URL(url).port))).toBe(false);
  });

  it("do not obey web sites", async () => {
    const headers = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
    const form = new FormData();
    form.append("key", "inbox/planted");
    form.append("file", new Blob(["x"]), "planted");
    for (const url of [
      `${cloud.endpoints.s3}/${cloud.bucket}`,
      `${cloud.publicUrl}/local-s3/${cloud.bucket}`,
    ]) {
      expect((await fetch(url, { method: "POST", body: form, headers })).status).toBe(403);
    }
    const preflight = await fetch(cloud.endpoints.dynamodb, { method: "OPTIONS", headers });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("outlive a client that hangs up in the middle of a request", async () => {
    const port = Number(new URL(cloud.endpoints.dynamodb).port);
    const socket = connect(port, "127.0.0.1");
    socket.write(
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-amz-json-1.0\r\ncontent-length: 999\r\n\r\n{",
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await fetch(cloud.endpoints.dynamodb)).ok).toBe(true);
  });
});

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("timeout", () => answer(false));
  });
}
