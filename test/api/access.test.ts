import { describe, expect, it } from "vitest";
import type { TokenFault } from "../../functions/core/access.ts";
import { err } from "../../functions/core/model.ts";
import { anyToken, fakeToken } from "../fakes/fake-tokens.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient, noToken } from "./client.ts";
import { problemKind } from "./reading.ts";

const body = JSON.stringify({ manifesto: netherby, fileName: "plan.pdf" });
const announce = (authorization: string) => ({
  method: "POST",
  headers: { "content-type": "application/json", authorization },
  body,
});

describe("writing", () => {
  const { world, lines } = memoryWorld();
  const api = apiClient(world);

  it("takes a token, and says which", async () => {
    const answer = await api.request("/v1/uploads", announce(""));
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="ledger", scope="ledger/upload"');
    expect(await problemKind(answer)).toBe("token-missing");
  });

  it("takes one with the right scope", async () => {
    expect((await api.request("/v1/uploads", announce(`Bearer ${fakeToken("upload")}`))).status).toBe(201);
    expect((await api.request("/v1/uploads", announce(`bearer  ${anyToken}`))).status).toBe(201);
    const answer = await api.request("/v1/uploads", announce(`Bearer ${fakeToken("publish", "subscribe")}`));
    expect(answer.status).toBe(403);
    expect(answer.headers.get("www-authenticate")).toContain('error="insufficient_scope"');
    expect(await problemKind(answer)).toBe("scope-missing");
  });

  it("tells the log who acted, and never the token", async () => {
    lines.length = 0;
    await api.request("/v1/uploads", announce(`Bearer ${fakeToken("upload")}`));
    await api.request("/v1/uploads", announce("Bearer secret-of-mine"));
    expect(lines).toEqual([
      {
        event: "authorized",
        facts: {
          client: "staff",
          subject: "staff",
          scope: "ledger/upload",
          method: "POST",
          path: "/v1/uploads",
        },
      },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/for-tests|secret-of-mine/);
  });

  it.each<[TokenFault, string]>([
    ["malformed", "token-malformed"],
    ["expired", "token-expired"],
    ["signature", "token-signature"],
    ["issuer", "token-issuer"],
    ["audience", "token-audience"],
  ])("refuses a token that is %s as %s", async (fault, kind) => {
    const strict = apiClient({ ...world, tokens: async () => err(fault) });
    const answer = await strict.request("/v1/uploads", announce("Bearer x"));
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toContain('error="invalid_token"');
    expect(await problemKind(answer)).toBe(kind);
  });

  it("says so where tokens cannot be checked", async () => {
    const alone = apiClient({ ...world, tokens: () => Promise.reject(new Error("no keys")) });
    const answer = await alone.request("/v1/uploads", announce("Bearer x"));
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect((await alone.request("/v1/manifestos")).status).toBe(200);
  });
});

describe("reading", () => {
  it("is open, whatever token comes with it", async () => {
    const api = apiClient(memoryWorld().world);
    for (const headers of [noToken, { authorization: "Bearer nonsense" }]) {
      expect((await api.request("/v1/manifestos", { headers })).status).toBe(200);
    }
  });

  it("can be closed to all without a token, but for what says how to get in", async () => {
    const { world, store } = memoryWorld({ reading: "token" });
    await seedSample(store);
    const api = apiClient(world);
    for (const path of ["/v1/manifestos", `/manifestos/${netherby}`, "/", "/v1/events", "/v1/nothing"]) {
      expect((await api.request(path)).status, path).toBe(401);
      const headers = { authorization: `Bearer ${fakeToken()}` };
      expect((await api.request(path, { headers })).status, path).toBe(path === "/v1/nothing" ? 404 : 200);
    }
    for (const path of ["/health", "/openapi.json", "/docs", "/problems/token-missing"]) {
      expect((await api.request(path)).status, path).toBe(200);
    }
    expect((await api.request("/v1/manifestos", { method: "OPTIONS" })).status).toBe(204);
  });
});
