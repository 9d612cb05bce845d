import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { deprecated } from "../../../functions/api/conventions/deprecation.ts";
import type { ApiEnv } from "../../../functions/api/world.ts";

const since = new Date("2027-01-01T00:00:00Z");
const link = "https://ledger.example/docs#successor";

describe("a deprecated route", () => {
  it("says since when, until when, and where to read on", async () => {
    const { middleware, deprecated: marked } = deprecated({
      since,
      until: new Date("2028-01-01T00:00:00Z"),
      link,
    });
    expect(marked).toBe(true);
    const app = new Hono<ApiEnv>().use(...middleware).get("/old", (c) => c.text("still here"));
    const { headers } = await app.request("/old");
    expect(headers.get("deprecation")).toBe("@1798761600");
    expect(headers.get("sunset")).toBe("Sat, 01 Jan 2028 00:00:00 GMT");
    expect(headers.get("link")).toBe(`<${link}>; rel="deprecation"; type="text/html"`);
  });

  it("does not end within a year", () => {
    expect(() => deprecated({ since, until: new Date("2027-06-01T00:00:00Z"), link })).toThrow();
  });
});
