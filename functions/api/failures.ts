import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ZodError, z } from "zod";
import { BadCursorError } from "../ports.ts";
import { problemPage } from "../web/problem-page.ts";
import { RefusedCursor } from "./conventions/cursors.ts";
import { issueMessage } from "./issue-message.ts";
import { isProblemKind, type ProblemKind, problemKinds } from "./problem-kinds.ts";
import { problem, wantsPage } from "./problems.ts";
import type { ApiEnv } from "./world.ts";

/** The part of a request that a schema refused, as hono names it. */
const places = {
  query: "query",
  param: "path",
  json: "body",
  header: "header",
  form: "body",
  cookie: "cookie",
};

/**
 * Answers for a request its route's schemas refused: every wrong place, named, with what belongs there. A schema's own
 * issue may name another kind of problem than "invalid-request", by `params: { problem: … }`.
 */
export function refuseInvalid(
  result: { readonly target: keyof typeof places } & (
    | { readonly success: true }
    | { readonly success: false; readonly error: ZodError }
  ),
  c: Context<ApiEnv>,
) {
  if (result.success) return undefined;
  const place = places[result.target];
  const { issues } = result.error;
  const errors = issues.flatMap((issue) => {
    const where = [place, issue.path.join(".")].filter(Boolean).join(" ");
    if (issue.code !== "unrecognized_keys") return [{ where, message: issueMessage(issue) }];
    return issue.keys.map((key) => ({
      where: `${where} ${key.slice(0, 100)}`,
      message: "is not known here",
    }));
  });
  const said = errors.map(({ where, message }) => `${where}: ${message.replace(/\.$/, "")}`).join("; ");
  return problem(c, kindOf(issues, place), {
    detail: `Correct this and repeat the request: ${said}.`,
    errors,
  });
}

function kindOf(issues: readonly z.core.$ZodIssue[], place: string): ProblemKind {
  const named = issues.flatMap((issue) => (issue.code === "custom" ? [issue.params?.problem] : []));
  const kind = named.find((name) => typeof name === "string" && isProblemKind(name));
  if (typeof kind === "string" && isProblemKind(kind)) return kind;
  const unknown = place === "query" && issues.every(({ code }) => code === "unrecognized_keys");
  return unknown ? "unknown-parameter" : "invalid-request";
}

/** Answers for whatever a handler threw: a page for people, a problem document for programs. */
export function answerFailure(error: Error, c: Context<ApiEnv>) {
  const { kind, detail } = meaningOf(error, c);
  if (!wantsPage(c)) return problem(c, kind, { detail });
  const { title, status } = problemKinds[kind];
  return c.html(problemPage({ title, status, detail }), status, { "cache-control": "no-store" });
}

/** What an exception means to the caller. What nobody expected is logged, and not told. */
function meaningOf(error: Error, c: Context<ApiEnv>): { kind: ProblemKind; detail: string } {
  if (error instanceof BadCursorError) {
    return {
      kind: "bad-cursor",
      detail: "This list did not give that cursor. Start again without a cursor.",
    };
  }
  if (error instanceof RefusedCursor) {
    return { kind: error.kind, detail: problemKinds[error.kind].explanation };
  }
  if (error instanceof HTTPException && error.status === 415) {
    return {
      kind: "unsupported-media-type",
      detail: "Send the body as JSON with the header Content-Type: application/json.",
    };
  }
  if (error instanceof HTTPException && error.status === 400) {
    return { kind: "malformed-json", detail: "The body could not be parsed. Send one JSON object." };
  }
  c.var.world.log("request-failed", {
    method: c.req.method,
    path: c.req.path,
    error: error.name,
    message: error.message,
    stack: error.stack,
  });
  return {
    kind: "internal",
    detail: "The request could not be answered. Repeat it later; if it fails again, tell the operator.",
  };
}
