import type { Context, TypedResponse } from "hono";
import { type ProblemKind, problemKinds, titlesOf } from "./problem-kinds.ts";
import { type Problem, problemSchema } from "./schemas/problem.ts";
import type { ApiEnv } from "./world.ts";

type StatusOf<K extends ProblemKind> = (typeof problemKinds)[K]["status"];

/** What goes into one problem beside its kind. */
export type ProblemFacts = {
  /** What happened here and what to do about it. */
  readonly detail: string;
  readonly errors?: Problem["errors"];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers with a problem document (RFC 9457) whose `type` is stable and leads to an explanation. */
export function problem<K extends ProblemKind>(
  c: Context<ApiEnv>,
  kind: K,
  { detail, errors, headers }: ProblemFacts,
): TypedResponse<Problem, StatusOf<K>, "json"> & Response {
  const { title, status } = problemKinds[kind];
  const type = `${c.var.world.publicUrl}/problems/${kind}`;
  const body: Problem = { type, title, status, detail, ...(errors && { errors }) };
  const response = c.json(body, status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...headers,
  });
  return response as TypedResponse<Problem, StatusOf<K>, "json"> & Response;
}

/** Whether the answer goes to a person with a browser: then it is a page, not a document. */
export function wantsPage(c: Context<ApiEnv>): boolean {
  return !c.req.path.startsWith("/v1/") && (c.req.header("accept") ?? "").includes("text/html");
}

/** The `responses` of a route for these statuses. */
export function problemResponses<S extends number>(
  ...statuses: readonly S[]
): {
  [K in S]: {
    description: string;
    content: { "application/problem+json": { schema: typeof problemSchema } };
  };
} {
  const content = { "application/problem+json": { schema: problemSchema } };
  return Object.fromEntries(
    statuses.map((status) => [status, { description: titlesOf(status), content }]),
  ) as ReturnType<typeof problemResponses<S>>;
}
