import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import { deprecated } from "../../../functions/api/conventions/deprecation.ts";
import { headers } from "../../../functions/api/conventions/protection.ts";
import type { ApiEnv } from "../../../functions/api/world.ts";

const since = new Date("2027-01-01T00:00:00Z");
const until = new Date("2028-01-01T00:00:00Z");
const link = "https://ledger.example/docs#successor";

describe("a deprecated route", () => {
  const old = createRoute({
    method: "get",
    path: "/v1/old",
    ...deprecated({ since, until, link }),
    responses: { 200: { description: "As ever", content: { "text/plain": { schema: z.string() } } } },
  });
  const api = new OpenAPIHono<ApiEnv>();
  api.use(headers);
  api.openapi(old, (c) => c.text("still here", 200, { link: '</v1/old?cursor=x>; rel="next"' }));

  it("answers as ever, and says since when, until when, and where to read on", async () => {
    const response = await api.request("/v1/old");
    expect(await response.text()).toBe("still here");
    expect(response.headers.get("deprecation")).toBe("@1798761600");
    expect(response.headers.get("sunset")).toBe("Sat, 01 Jan 2028 00:00:00 GMT");
    expect(response.headers.get("link")).toBe(
      `</v1/old?cursor=x>; rel="next", <${link}>; rel="deprecation"; type="text/html"`,
    );
  });

  it("is marked in the description", () => {
    const info = { title: "Old", version: "1" };
    const { paths } = api.getOpenAPI31Document({ openapi: "3.1.0", info });
    expect(paths?.["/v1/old"]?.get).toMatchObject({ deprecated: true });
  });

  it("does not end within a year", () => {
    expect(() => deprecated({ since, until: new Date("2027-06-01T00:00:00Z"), link })).toThrow();
  });
});
