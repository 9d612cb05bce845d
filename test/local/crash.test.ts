import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bucketName, credentials, region, tableName } from "../../infra/local/names.ts";
import { startStores } from "../../infra/local/stores.ts";
import { withLimits } from "./fixtures/functions.ts";
import { eventually } from "./fixtures/heard.ts";

const script = new URL("./fixtures/cloud-process.ts", import.meta.url).pathname;
let data: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "pledge-ledger-"));
});
afterEach(async () => {
  await kill();
  rmSync(data, { recursive: true, force: true });
});

async function start(): Promise<{ s3: S3Client; dynamo: DynamoDBClient }> {
  child = spawn(process.execPath, [script, data], { stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout === null) throw new Error("No output to read.");
  await once(child.stdout, "data");
  const { endpoints } = JSON.parse(readFileSync(join(data, "cloud.json"), "utf8"));
  return {
    s3: new S3Client({ endpoint: endpoints.s3, region, credentials, maxAttempts: 1 }),
    dynamo: new DynamoDBClient({ endpoint: endpoints.dynamodb, region, credentials }),
  };
}

async function kill(): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

const put = (s3: S3Client, key: string) =>
  s3.send(new PutObjectCommand({ Bucket: bucketName, Key: key, Body: key }));

/** What the extract fixture printed of a key, over all processes. */
function seen(key: string): { what: string; receives: string }[] {
  const log = join(data, "logs", "extract.log");
  if (!existsSync(log)) return [];
  return readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line.endsWith("}"))
    .map((line) => JSON.parse(line))
    .filter((entry) => entry.key === key);
}
const done = (key: string) => seen(key).some(({ what }) => what === "done");

describe("a cloud killed with SIGKILL", () => {
  it("takes up, after the next start, what it had begun and what it had just accepted", async () => {
    const first = await start();
    const row = { pk: { S: "a" }, sk: { S: "b" } };
    await first.dynamo.send(new PutItemCommand({ TableName: tableName, Item: row }));
    await put(first.s3, "inbox/finished");
    await eventually(() => done("inbox/finished"));
    await put(first.s3, "inbox/slow.1");
    await eventually(() => seen("inbox/slow.1")[0]);
    await put(first.s3, "inbox/just-accepted");
    await kill();
    expect(done("inbox/slow.1")).toBe(false);

    const second = await start();
    await eventually(() => done("inbox/slow.1") && done("inbox/just-accepted"));
    expect(seen("inbox/slow.1").at(-1)?.receives).toBe("2");
    expect(seen("inbox/finished").filter(({ what }) => what === "called")).toHaveLength(1);
    const { Item } = await second.dynamo.send(new GetItemCommand({ TableName: tableName, Key: row }));
    expect(Item).toEqual(row);
  });

  it("handles every put that it answered, however often it is killed", async () => {
    const accepted: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { s3 } = await start();
      const before = accepted.length;
      const puts = Array.from({ length: 8 }, (_, n) => {
        const key = `inbox/${round}-${n}`;
        return put(s3, key).then(
          () => void accepted.push(key),
          () => {}, // Not answered: the cloud promised nothing.
        );
      });
      // Killed when the third is answered: the others are anywhere on their way.
      await eventually(() => accepted.length >= before + 3);
      await kill();
      await Promise.all(puts);
    }
    await start();
    await eventually(() => accepted.every(done));
  });

  it("notifies of objects whose event was never sent", async () => {
    await start();
    await kill();
    const { s3, stop } = await startStores([withLimits("extract", {})], data, 0);
    await put(s3, "inbox/unsent");
    await stop();
    await start();
    await eventually(() => done("inbox/unsent"));
  });
});
