/**
 * What the API adds to its query: `node test/bench/api.ts [--seconds 1] [--rounds 10]`. A page of 25 pledges through the
 * API's Lambda handler, and through a bare Hono handler that makes the same DynamoDB query: first as fast as each goes,
 * then each at half its load. They take turns of a second, so that both meet the machine as it is, and what the
 * bare handler's tail has is not the API's. The table is a process of its own.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { type Env, Hono } from "hono";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import { dynamoClient } from "../../functions/adapters/dynamodb/client.ts";
import { snapshotPartition } from "../../functions/adapters/dynamodb/keys.ts";
import { dynamoStore } from "../../functions/adapters/dynamodb/store.ts";
import { createApi } from "../../functions/api/app.ts";
import { rememberVersions } from "../../functions/api/remembered-versions.ts";
import { credentials, region, tableName } from "../../infra/local/names.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, samplePledges, seedSample } from "../fakes/sample-ledger.ts";
import { gatewayEvent } from "../infra/lambda-process.ts";
import { quantile } from "./quantile.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "1" }, rounds: { type: "string", default: "10" } },
});
const milliseconds = Number(values.seconds) * 1000;
const items = 25;

const table = fork(new URL("./table-process.ts", import.meta.url));
const [endpoint] = (await once(table, "message")) as [string];
const client = new DynamoDBClient({ endpoint, region, credentials });
// As the API makes its own; the bare handler has the SDK's as it is.
const store = dynamoStore(tableName, dynamoClient({ endpoint, region, credentials }));
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
const event = gatewayEvent(path) as unknown as LambdaEvent;
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

/** Requests a second, one after the other, and the milliseconds of processor time that each took. */
async function rate(handler: Handler): Promise<{ readonly perSecond: number; readonly processor: number }> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  let count = 0;
  for (; performance.now() - start < milliseconds; count++) await handler();
  const { user, system } = process.cpuUsage(used);
  return {
    perSecond: (count * 1000) / (performance.now() - start),
    processor: (user + system) / 1000 / count,
  };
}

/** Milliseconds of each request, when so many begin a second, evenly, whether those before are answered or not. */
async function latencies(handler: Handler, perSecond: number): Promise<number[]> {
  const times: Promise<number>[] = [];
  const start = performance.now();
  while (performance.now() - start < milliseconds) {
    const due = start + (times.length * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));
    const began = performance.now();
    times.push(handler().then(() => performance.now() - began));
  }
  return await Promise.all(times);
}

const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

/** Measures the two in turns. */
async function inTurns<T>(measure: (handler: Handler, which: "bare" | "api") => Promise<T>) {
  const rounds: { readonly bare: T; readonly api: T }[] = [];
  for (let i = 0; i < Number(values.rounds); i++)
    rounds.push({ bare: await measure(plain, "bare"), api: await measure(api, "api") });
  return rounds;
}

const say = (text: string) => process.stdout.write(`${text}\n`);

await rate(api);
await rate(plain);
const rounds = await inTurns(rate);
const ratios = rounds.map(({ api, bare }) => api.perSecond / bare.perSecond);
const middle = (of: "perSecond" | "processor") => ({
  bare: median(rounds.map(({ bare }) => bare[of])),
  api: median(rounds.map(({ api }) => api[of])),
});
const [rates, processor] = [middle("perSecond"), middle("processor")];
say(`bare handler ${rates.bare.toFixed(0)} requests/s, API ${rates.api.toFixed(0)}`);
say(
  `processor time of a request: bare handler ${processor.bare.toFixed(2)} ms, API ${processor.api.toFixed(2)} ms`,
);
say(`ratio ${median(ratios).toFixed(2)} (rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")})`);

const paced = await inTurns((handler, which) => latencies(handler, rates[which] / 2));
for (const which of ["bare", "api"] as const) {
  const times = paced.flatMap((round) => round[which]);
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const tail = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${(p99 / p50).toFixed(1)} times`;
  say(`${which} at half its load: ${tail} (${times.length} requests)`);
}
table.kill();
process.exit();
