import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createApi } from "../../../functions/api/app.ts";
import { memoryWorld } from "../../fakes/memory-world.ts";
import { all, at } from "../synthesized.ts";

const routes = () => all("AWS::ApiGatewayV2::Route").map(({ properties }) => properties);

const api = createApi(memoryWorld().world);
const described = z
  .object({
    paths: z.record(
      z.string(),
      z.record(
        z.string(),
        z.object({ security: z.array(z.object({ token: z.array(z.string()) })).default([]) }),
      ),
    ),
  })
  .parse(await (await api.request("/openapi.json")).json());

/** Each operation with the scopes that its description asks for. */
const operations = Object.entries(described.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { security }]) => ({
    method: method.toUpperCase(),
    path,
    scopes: security.flatMap(({ token }) => token),
  })),
);

describe("the public address", () => {
  it("hands everything to the application, which judges tokens itself", () => {
    expect(routes().map(({ RouteKey }) => RouteKey)).toEqual(["ANY /{path+}", "ANY /"]);
    for (const route of routes()) expect(route.AuthorizationType).toBe("NONE");
  });

  it("is throttled and logged, without readers' addresses", () => {
    const [stage] = all("AWS::ApiGatewayV2::Stage");
    expect(at(stage?.properties, "DefaultRouteSettings", "ThrottlingRateLimit")).toBeTypeOf("number");
    expect(at(stage?.properties, "AccessLogSettings", "DestinationArn")).toBeDefined();
    expect(at(stage?.properties, "AccessLogSettings", "Format")).not.toMatch(/sourceIp|userAgent/);
  });
});

describe("the application's operations", () => {
  it("ask for a scope where they write, and where they show subscriptions", () => {
    expect(operations.length).toBeGreaterThan(10);
    const open = operations.filter(({ scopes }) => scopes.length === 0);
    expect(open.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(open.filter(({ path }) => path.startsWith("/v1/subscriptions"))).toEqual([]);
  });

  it("refuse a request without a token, and one whose token has another scope, wherever they ask for one", async () => {
    const guarded = operations.filter(({ scopes }) => scopes.length > 0);
    expect(guarded.length).toBeGreaterThan(5);
    for (const { method, path, scopes } of guarded) {
      const address = path.replaceAll(/\{\w+\}/g, "x-1");
      expect(scopes, path).toHaveLength(1);
      expect((await api.request(address, { method })).status, `${method} ${path}`).toBe(401);
      const other = { authorization: "Bearer for-tests:other" };
      expect((await api.request(address, { method, headers: other })).status, `${method} ${path}`).toBe(403);
    }
  });

  it("are all the writing ones there are", () => {
    const names = new Set(operations.map(({ method, path }) => `${method} ${path}`));
    const written = api.routes
      .filter(({ method, path }) => !["ALL", "GET"].includes(method) && !path.includes("*"))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, "{$1}")}`);
    expect(written.filter((name) => !names.has(name))).toEqual([]);
  });
});
