import { describe, expect, it } from "vitest";
import { createApi } from "../../../functions/api/app.ts";
import { memoryWorld } from "../../fakes/memory-world.ts";
import { all, at } from "../synthesized.ts";

type Deployed = { readonly method: string; readonly path: string; readonly scopes: readonly string[] };

const deployed: readonly Deployed[] = all("AWS::ApiGatewayV2::Route").map(({ properties }) => {
  const [method = "", path = ""] = String(properties.RouteKey).split(" ");
  return { method, path, scopes: (properties.AuthorizationScopes ?? []) as string[] };
});

/** The route API Gateway chooses: the path itself before a greedy one, the longer greedy one before the shorter. */
function chosen(method: string, path: string): Deployed | undefined {
  const greedy = "{path+}";
  return deployed
    .filter((route) => route.method === method)
    .filter((route) => route.path === path || path.startsWith(route.path.split(greedy)[0] ?? path))
    .filter((route) => route.path === path || route.path.endsWith(greedy))
    .sort((a, b) => Number(b.path === path) - Number(a.path === path) || b.path.length - a.path.length)[0];
}

/** What the application answers, one row a method and path, parameters filled in. */
const answered = createApi(memoryWorld().world)
  .routes.filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
  .map(({ method, path }) => ({ method, path: path.replaceAll(/:\w+(\{[^}]*\})?/g, "x") }));

describe("the application's routes", () => {
  it("are all deployed", () => {
    expect(answered.length).toBeGreaterThan(10);
    expect(answered.filter(({ method, path }) => !chosen(method, path))).toEqual([]);
  });

  it("need a token where they write, and where they show subscriptions", () => {
    const guarded = answered
      .map(({ method, path }) => `${method} ${path}: ${chosen(method, path)?.scopes.join()}`)
      .filter((row) => !row.endsWith(": "));
    expect([...new Set(guarded)].sort()).toEqual([
      "DELETE /v1/subscriptions/x: ledger/subscribe",
      "GET /v1/subscriptions/x/deliveries: ledger/subscribe",
      "GET /v1/subscriptions/x: ledger/subscribe",
      "GET /v1/subscriptions: ledger/subscribe",
      "POST /v1/subscriptions: ledger/subscribe",
      "POST /v1/uploads/x/publish: ledger/publish",
      "POST /v1/uploads: ledger/upload",
    ]);
  });
});

describe("routes", () => {
  const routes = () => all("AWS::ApiGatewayV2::Route").map(({ properties }) => properties);

  it("ask for a token with a scope of everything that writes", () => {
    const writing = routes().filter((route) => !/^(GET|HEAD|OPTIONS) /.test(String(route.RouteKey)));
    expect(writing.length).toBeGreaterThan(0);
    for (const route of writing) {
      expect(route, String(route.RouteKey)).toMatchObject({ AuthorizationType: "JWT" });
      expect(route.AuthorizerId).toBeDefined();
      expect(route.AuthorizationScopes).toHaveLength(1);
    }
  });

  it("close every write that is not named to all but publishers", () => {
    for (const method of ["POST", "DELETE"]) {
      expect(chosen(method, "/v1/not/yet/there")?.scopes).toEqual(["ledger/publish"]);
    }
  });

  it("leave reading open", () => {
    const open = routes().filter((route) => route.AuthorizationType === "NONE");
    expect(open.map((route) => route.RouteKey).sort()).toEqual(
      ["GET", "HEAD", "OPTIONS"].flatMap((method) => [`${method} /`, `${method} /{path+}`]),
    );
  });

  it("are throttled and logged, without readers' addresses", () => {
    const [stage] = all("AWS::ApiGatewayV2::Stage");
    expect(at(stage?.properties, "DefaultRouteSettings", "ThrottlingRateLimit")).toBeTypeOf("number");
    expect(at(stage?.properties, "AccessLogSettings", "DestinationArn")).toBeDefined();
    expect(at(stage?.properties, "AccessLogSettings", "Format")).not.toMatch(/sourceIp|userAgent/);
  });
});
