import type { Context } from "hono";
import { problemPage } from "../web/problem-page.ts";
import { problemKinds } from "./problem-kinds.ts";
import { problem, wantsPage } from "./problems.ts";
import type { ApiEnv } from "./world.ts";

/** Answers for an address that does not exist: a page for people, a problem document for programs. */
export function notFound(c: Context<ApiEnv>) {
  const detail = `There is nothing at ${c.req.path.slice(0, 200)}. GET /v1/manifestos lists all manifestos; ${c.var.world.publicUrl}/docs describes the API.`;
  const onPage = `There is nothing at ${c.req.path.slice(0, 200)}.`;
  return wantsPage(c) ? missingPage(c, onPage) : problem(c, "not-found", { detail });
}

/** The page for a thing that does not exist. */
export function missingPage(c: Context<ApiEnv>, detail: string) {
  return failurePage(c, "not-found", detail);
}

/** The page for an address whose parameters say nothing that can be shown. */
export function invalidPage(c: Context<ApiEnv>, detail: string) {
  return failurePage(c, "invalid-request", detail);
}

function failurePage(c: Context<ApiEnv>, kind: "not-found" | "invalid-request", detail: string) {
  const { title, status } = problemKinds[kind];
  return c.html(problemPage({ title, status, detail }), status);
}
