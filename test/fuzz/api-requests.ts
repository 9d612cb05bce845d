/** Requests made from the API's own description: mostly right, often nearly right, sometimes nonsense. */
import { nonsense, type Schema, type Schemas, sampleOf } from "./api-values.ts";
import type { Chance } from "./random.ts";

export type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};
export type MadeRequest = { readonly method: string; readonly path: string; readonly init: RequestInit };

/** Names that lead to what the ledger under test holds. */
export type Known = Readonly<Record<string, readonly string[]>>;

const methods = ["PUT", "PATCH", "DELETE", "POST", "HEAD", "OPTIONS", "GET"];

/** Makes one request; the same chance makes the same. */
export function makeRequest(
  { paths, components: { schemas } }: Described,
  known: Known,
  tokens: readonly string[],
  chance: Chance,
): MadeRequest {
  const { pick, often } = chance;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const { path, method, operation } = pick(operations);
  const parameters = operation.parameters ?? [];
  const value = ({ name, schema }: Parameter): string => {
    if (often(0.12)) return pick(nonsense);
    const names = known[name] ?? [];
    if (names.length > 0 && often(0.85)) return pick(names);
    return String(sampleOf(schema, schemas, chance));
  };
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    return encodeURIComponent(parameter ? value(parameter) : "x");
  });
  const query = new URLSearchParams();
  for (const parameter of parameters.filter((each) => each.in === "query" && often(0.4))) {
    query.append(parameter.name, value(parameter));
    if (often(0.03)) query.append(parameter.name, value(parameter));
  }
  if (often(0.04)) query.append(pick(["page", "verbose", "__proto__", ""]), pick(nonsense));

  const headers: [string, string][] = [];
  const token = pick(tokens);
  if (often(0.9) && token !== "") headers.push(["authorization", `Bearer ${token}`]);
  if (often(0.2)) headers.push(["accept-encoding", pick(["br", "gzip", "br;q=0, *", "identity", ",;q=,"])]);
  if (often(0.1)) headers.push(["if-none-match", pick(["*", '"x"', 'W/"y", "z"', "no tag"])]);
  if (often(0.1)) headers.push(["accept", pick(["text/html", "application/json", "*/*"])]);
  const sent = often(0.95) ? method : pick(methods);
  const schema = operation.requestBody?.content["application/json"]?.schema;
  const hasBody = !["GET", "HEAD", "OPTIONS"].includes(sent) && (schema !== undefined || often(0.1));
  if (sent === "POST" && often(0.3))
    headers.push(["idempotency-key", pick(['"k1"', "k2", '"', "a b", `"${chance.below(1e6)}"`])]);
  if (hasBody && often(0.95))
    headers.push([
      "content-type",
      pick(["application/json", "application/json", "application/json; charset=utf-8", "text/plain"]),
    ]);
  const made = hasBody ? bodyOf(schema, schemas, chance) : undefined;
  const search = query.size > 0 ? `?${query}` : "";
  return {
    method: sent,
    path: address + search,
    init: { method: sent, headers, ...(made !== undefined && { body: made }) },
  };
}

const oddBodies = ["", "{", "[]", "null", '"x"', "x".repeat(70_000)];

function bodyOf(schema: Schema | undefined, schemas: Schemas, chance: Chance): string {
  if (chance.often(0.04)) return chance.pick(oddBodies);
  return JSON.stringify(sampleOf(schema ?? {}, schemas, chance)) ?? "null";
}
