import type { LambdaEvent } from "hono/aws-lambda";
import { handle } from "hono/aws-lambda";
import { describe, expect, it } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { withCanonicalPath } from "../../functions/api/canonical-path.ts";
import { assetPath } from "../../functions/web/assets/index.ts";
import { memoryWorld } from "../fakes/memory-world.ts";

const lambda = handle(createApi(memoryWorld().world));

/** What API Gateway's HTTP API hands over; `rawPath` is what the caller wrote, decoded once or not. */
function eventOf(rawPath: string, method = "GET", body?: string): LambdaEvent {
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString: "",
    headers: { host: "ledger.example", "content-type": "application/json" },
    requestContext: { domainName: "ledger.example", http: { method, path: rawPath } },
    isBase64Encoded: false,
    ...(body !== undefined && { body }),
  } as unknown as LambdaEvent;
}
const statusOf = async (event: LambdaEvent) => {
  const answer = await lambda(withCanonicalPath(event));
  return "statusCode" in answer ? answer.statusCode : 0;
};

describe("paths that gateway and app could read differently", () => {
  it.each(["/", "/v1/manifestos", "/v1/subscriptions", assetPath("upload.js"), "/openapi.json", "/health"])(
    "leaves %s alone",
    async (path) => expect(await statusOf(eventOf(path))).toBe(200),
  );

  it.each([
    "/v1/%73ubscriptions",
    "/v1/%2573ubscriptions",
    "/v1/subscriptions#x",
    "/x/../v1/subscriptions",
    "/x/%2e%2e/v1/subscriptions",
    "/v1\\subscriptions",
    "/v1/./subscriptions",
    "//v1/subscriptions",
    "/v1/sub\tscriptions",
    "/v1/subscriptions;x",
  ])("leads %s nowhere", async (path) => expect(await statusOf(eventOf(path))).toBe(404));

  it("lets nobody write through another route's guard", async () => {
    const body = JSON.stringify({ manifesto: "a.b.c", fileName: "f.txt" });
    expect(await statusOf(eventOf("/v1/subscriptions/%2e%2e/uploads", "POST", body))).toBe(404);
    expect(await statusOf(eventOf("/v1/uploads", "POST", body))).toBe(201);
  });
});
