/**
 * What the API adds to its query: `node test/bench/api.ts [--seconds 4] [--rounds 5]`. A page of 25 pledges through the
 * API's Lambda handler, and through a bare Hono handler that makes the same DynamoDB query, in turns; then the API at
 * half its load. The table is a process of its own.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { type Env, Hono } from "hono";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import { snapshotPartition } from "../../functions/adapters/dynamodb/keys.ts";
import { dynamoStore } from "../../functions/adapters/dynamodb/store.ts";
import { createApi } from "../../functions/api/app.ts";
import { rememberVersions } from "../../functions/api/remembered-versions.ts";
import { credentials, region, tableName } from "../../infra/local/names.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, samplePledges, seedSample } from "../fakes/sample-ledger.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "4" }, rounds: { type: "string", default: "5" } },
});
const milliseconds = Number(values.seconds) * 1000;
const items = 25;

const table = fork(new URL("./table-process.ts", import.meta.url));
const [endpoint] = (await once(table, "message")) as [string];
const client = new DynamoDBClient({ endpoint, region, credentials });
const store = dynamoStore(tableName, client);
await seedSample(store);
const version = await store.versions.get(netherby, 2);
const [pledge] = samplePledges[1] ?? [];
if (version === null || pledge === undefined)
  throw new Error("The sample has a second version with pledges.");
const many = Array.from({ length: 4 * items }, (_, position) => ({ ...pledge, position }));
await store.versions.saveSnapshot({ ...version, pledges: many, changes: [] });

const documents = DynamoDBDocumentClient.from(client);
const bare = new Hono().get("/v1/manifestos/:id/versions/:n/pledges", async (c) => {
  const { Items } = await documents.send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: "pk = :pk AND begins_with(sk, :start)",
      ExpressionAttributeValues: { ":pk": snapshotPartition(version), ":start": "PLEDGE#" },
      Limit: items,
    }),
  );
  return c.json({ items: Items });
});

const path = `/v1/manifestos/${netherby}/versions/2/pledges`;
const event = {
  version: "2.0",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "ledger.example" },
  requestContext: { domainName: "ledger.example", http: { method: "GET", path, sourceIp: "192.0.2.1" } },
  isBase64Encoded: false,
} as unknown as LambdaEvent;
type Handler = () => Promise<unknown>;
const handlerOf = <E extends Env>(app: Hono<E>): Handler => {
  const lambda = handle(app);
  return async () => {
    const answer = await lambda(event);
    if (!("statusCode" in answer) || answer.statusCode !== 200) throw new Error(JSON.stringify(answer));
  };
};
const api = handlerOf(createApi(memoryWorld({ store: rememberVersions(store) }).world));
const plain = handlerOf(bare);

/** Requests a second, one after the other. */
async function rate(handler: Handler): Promise<number> {
  const start = performance.now();
  let count = 0;
  for (; performance.now() - start < milliseconds; count++) await handler();
  return (count * 1000) / (performance.now() - start);
}

/** Milliseconds of each request, when so many begin a second, evenly, whether those before are answered or not. */
async function latencies(handler: Handler, perSecond: number): Promise<number[]> {
  const times: Promise<number>[] = [];
  const start = performance.now();
  while (performance.now() - start < milliseconds * 2) {
    const due = start + (times.length * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));
    const began = performance.now();
    times.push(handler().then(() => performance.now() - began));
  }
  return (await Promise.all(times)).sort((a, b) => a - b);
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

await rate(api);
await rate(plain);
const rounds: { api: number; plain: number }[] = [];
for (let i = 0; i < Number(values.rounds); i++)
  rounds.push({ plain: await rate(plain), api: await rate(api) });
const ratios = rounds.map((round) => round.api / round.plain);
const own = median(rounds.map((round) => round.api));
const say = (text: string) => process.stdout.write(`${text}\n`);
const plainRate = median(rounds.map((round) => round.plain));
say(`bare handler ${plainRate.toFixed(0)} requests/s, API ${own.toFixed(0)}`);
say(`ratio ${median(ratios).toFixed(2)} (rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")})`);
for (const [name, handler, perSecond] of [
  ["API", api, own / 2] as const,
  ["bare", plain, plainRate / 2] as const,
]) {
  const times = await latencies(handler, perSecond);
  const [p50 = 0, p99 = 0] = [0.5, 0.99].map((share) => times[Math.floor(times.length * share)]);
  say(
    `${name} at half its load: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${(p99 / p50).toFixed(1)} times`,
  );
}
table.kill();
process.exit();
