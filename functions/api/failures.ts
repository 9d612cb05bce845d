import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";
import { BadCursorError } from "../ports.ts";
import { problemPage } from "../web/problem-page.ts";
import { issueMessage } from "./issue-message.ts";
import { type ProblemKind, problemKinds } from "./problem-kinds.ts";
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

/** Answers for a request its route's schemas refused: every wrong place, named, with what belongs there. */
export function refuseInvalid(
  result: { readonly target: keyof typeof places } & (
    | { readonly success: true }
    | { readonly success: false; readonly error: ZodError }
  ),
  c: Context<ApiEnv>,
) {
  if (result.success) return undefined;
  const place = places[result.target];
  const errors = result.error.issues.flatMap((issue) => {
    const where = [place, issue.path.join(".")].filter(Boolean).join(" ");
    if (issue.code !== "unrecognized_keys") return [{ where, message: issueMessage(issue) }];
    return issue.keys.map((key) => ({
      where: `${where} ${key.slice(0, 100)}`,
      message: "is not known here",
    }));
  });
  const said = errors.map(({ where, message }) => `${where}: ${message.replace(/\.$/, "")}`).join("; ");
  return problem(c, "invalid-request", { detail: `Correct this and repeat the request: ${said}.`, errors });
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
  if (error instanceof HTTPException && error.status === 415) {
    return {
      kind: "unsupported-media-type",
      detail: "Send the body as JSON with the header Content-Type: application/json.",
    };
  }
  if (error instanceof HTTPException && error.status === 400) {
    return { kind: "malformed-json", detail: "The body could not be parsed. Send one JSON object." };
  }
  c.var.world.log("request failed", {
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
