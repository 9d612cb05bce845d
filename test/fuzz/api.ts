/**
 * Sends requests made from the API's description and tells what became of them:
 * `node test/fuzz/api.ts [--requests 5000] [--seed 1]`. The exit code is 1 if an answer blames the server, or is not as
 * described.
 */
import { parseArgs } from "node:util";
import { createApi } from "../../functions/api/app.ts";
import { conformance, describedApi } from "../api/conformance.ts";
import { anyToken, fakeToken } from "../fakes/fake-tokens.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, seedSample } from "../fakes/sample-ledger.ts";
import { type Described, makeRequest } from "./api-requests.ts";
import { chanceOf } from "./random.ts";

/** How many answers had each status, and the requests whose answers were wrong, with why. */
export type FuzzResult = {
  readonly statuses: Readonly<Record<number, number>>;
  readonly faults: readonly string[];
};

export async function fuzzApi(requests: number, seed: number): Promise<FuzzResult> {
  const { world, store } = memoryWorld();
  await seedSample(store);
  await seedSample(store, manifesto("green.netherby.2027-05-06"));
  const api = createApi(world);
  const description: unknown = await (await api.request("/openapi.json")).json();
  const faultsOf = conformance(describedApi.parse(description));
  const chance = chanceOf(seed);
  const tokens = [anyToken, anyToken, anyToken, fakeToken("upload"), "nonsense", ""];
  const cursors: string[] = ["x"];
  const known = {
    id: [netherby, "a.b.c"],
    n: ["1", "2", "3", "9"],
    from: ["1", "3"],
    to: ["2", "3"],
    cursor: cursors,
  };
  const statuses: Record<number, number> = {};
  const faults: string[] = [];
  for (let i = 0; i < requests; i++) {
    const { method, path, init } = makeRequest(description as Described, known, tokens, chance);
    const answer = await api.request(path, init);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    const wrong = await faultsOf(method, path, answer.clone());
    if (answer.status >= 500) wrong.push(`answered ${answer.status}`);
    faults.push(...wrong.map((why) => `${i}: ${method} ${path}: ${why}`));
    remember(cursors, answer.headers.get("link"));
  }
  return { statuses, faults };
}

/** Keeps cursors that were given, for the requests to come. */
function remember(cursors: string[], link: string | null): void {
  const next = /<([^>]+)>; rel="next"/.exec(link ?? "")?.[1];
  if (next !== undefined) cursors.unshift(new URL(next).searchParams.get("cursor") ?? "x");
  cursors.length = Math.min(cursors.length, 8);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { requests: { type: "string", default: "5000" }, seed: { type: "string", default: "1" } },
  });
  const { statuses, faults } = await fuzzApi(Number(values.requests), Number(values.seed));
  const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
  process.stdout.write(`${values.requests} requests: ${counts.join(", ")}\n${faults.length} faults\n`);
  for (const fault of faults.slice(0, 50)) process.stdout.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
