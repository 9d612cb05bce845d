import type { OpenAPIHono } from "@hono/zod-openapi";
import { titlesOf } from "./problem-kinds.ts";

/**
 * What the conventions add to every operation, said once here and not by every route: the headers that all answers
 * carry, and the answers that any request can get.
 */

export type ApiDescription = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

type Operation = NonNullable<NonNullable<ApiDescription["paths"]>[string]["get"]>;

const text = (description: string, example: string) => ({ description, schema: { type: "string", example } });

const headers = {
  ETag: text(
    "Names this very answer; send it back in `If-None-Match` to be told only of news.",
    '"5f1d7a84db00d2fce00b31a7fc73224f"',
  ),
  "Cache-Control": text("How long the answer may be kept.", "public, no-cache"),
  Link: text('Where a list continues, as `rel="next"`.', '<https://example.org/v1/events>; rel="next"'),
  RateLimit: text("What is left to this client, and when all of it will be again.", '"client";r=599;t=1'),
  "RateLimit-Policy": text(
    "What one client may ask for: `q` requests in `w` seconds.",
    '"client";q=600;w=60',
  ),
  "Retry-After": text("In how many seconds to go on.", "3"),
  "WWW-Authenticate": text("What token is needed.", 'Bearer realm="ledger", scope="ledger/upload"'),
  Location: text(
    "The address of what was made.",
    "https://example.org/v1/uploads/t-mk3vq8w2h7xd5nr9bycf4tje",
  ),
} as const;
type HeaderName = keyof typeof headers;

const always: readonly HeaderName[] = ["RateLimit", "RateLimit-Policy"];

/** The headers of an answer, by its status and method. */
function headersOf(method: string, status: number): readonly HeaderName[] {
  if (method === "get" && status === 200) return [...always, "ETag", "Cache-Control", "Link"];
  if (status === 304) return [...always, "ETag", "Cache-Control"];
  if (status === 201) return [...always, "Location"];
  if (status === 401 || status === 403) return [...always, "WWW-Authenticate"];
  return [409, 429, 503].includes(status) ? [...always, "Retry-After"] : always;
}

/** Statuses that an operation can answer with beyond those its route names. */
function commonStatuses(method: string, operation: Operation): readonly number[] {
  const guarded = (operation.security ?? []).length > 0;
  return [
    ...(method === "get" ? [304, 401, 406] : [403, 413]),
    ...(guarded ? [401, 403, 503] : []),
    429,
    500,
  ];
}

/** The same description with these said of every operation. */
export function withCommonAnswers(description: ApiDescription): ApiDescription {
  for (const item of Object.values(description.paths ?? {})) {
    for (const method of ["get", "post", "put", "patch", "delete"] as const) {
      const operation = item[method];
      if (operation) completeAnswers(method, operation);
    }
  }
  return Object.assign(description, { components: { ...description.components, headers } });
}

function completeAnswers(method: string, operation: Operation): void {
  const responses = operation.responses ?? {};
  operation.responses = responses;
  if (method === "post") operation.parameters = [...(operation.parameters ?? []), idempotencyKey];
  for (const status of commonStatuses(method, operation)) responses[status] ??= answer(status);
  for (const [status, response] of Object.entries(responses)) {
    if ("$ref" in response) continue;
    const named = headersOf(method, Number(status)).map((name) => [
      name,
      { $ref: `#/components/headers/${name}` },
    ]);
    response.headers = { ...Object.fromEntries(named), ...response.headers };
  }
}

const idempotencyKey: NonNullable<Operation["parameters"]>[number] = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "A string of your choice, in quotes, that names this request: repeated under it within a day, it gets the first answer and is not done again.",
  schema: { type: "string", example: '"8e03978e-40d5-43dd-bc93-6894a57f9324"', maxLength: 102 },
};

const problemContent = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };

function answer(status: number) {
  if (status === 304) return { description: "Nothing changed since the answer that `If-None-Match` names" };
  return { description: titlesOf(status), content: problemContent };
}
