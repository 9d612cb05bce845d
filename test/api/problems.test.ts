import { describe, expect, it } from "vitest";
import { problemKinds } from "../../functions/api/problem-kinds.ts";
import { problemSchema } from "../../functions/api/schemas/problem.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";

const { world, store } = memoryWorld();
const api = apiClient(world);
await seedSample(store);

const json = { "content-type": "application/json" };

async function problemOf(path: string, init?: RequestInit) {
  const response = await api.request(path, init);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = problemSchema.strict().parse(await response.json());
  expect(body.status).toBe(response.status);
  return {
    ...body,
    kind: body.type.replace("https://ledger.example/problems/", ""),
    headers: response.headers,
  };
}

describe("problems", () => {
  it.each([
    ["/v1/manifestos?limit=0", "query limit"],
    ["/v1/manifestos?limit=101", "query limit"],
    ["/v1/manifestos?limit=ten", "query limit"],
    ["/v1/manifestos?limit=1&limit=2", "query limit"],
    ["/v1/events?after=-1", "query after"],
    ["/v1/uploads/a%20b", "path id"],
  ])("%s is not valid: %s", async (path, where) => {
    const { kind, errors, detail } = await problemOf(path);
    expect(kind).toBe("invalid-request");
    expect(errors).toContainEqual({ where, message: expect.any(String) });
    expect(detail).toContain(where);
  });

  it.each([
    ["/v1/manifestos?page=2", "query page"],
    [`/v1/manifestos/${netherby}?verbose=1`, "query verbose"],
    [`/v1/manifestos/${netherby}/changes?form=1`, "query form"],
  ])("%s names a parameter that is not known: %s", async (path, where) => {
    const { kind, errors } = await problemOf(path);
    expect(kind).toBe("unknown-parameter");
    expect(errors).toEqual([{ where, message: "is not known here" }]);
  });

  it.each([
    ["/v1/manifestos?limit=0", "Correct this and repeat the request: query limit: must be at least 1."],
    ["/v1/manifestos?limit=101", "Correct this and repeat the request: query limit: must be at most 100."],
    ["/v1/manifestos?limit=1&limit=2", "query limit: must be one value, a string."],
    ["/v1/manifestos?cursor=", "query cursor: must have at least 1 character."],
    ["/v1/manifestos/Netherby", "for example riverside.netherby.2027-05-06."],
  ])("%s is explained in a plain sentence", async (path, sentence) => {
    const { detail } = await problemOf(path);
    expect(detail).toContain(sentence);
    expect(detail).not.toMatch(/\.\.$|undefined|Invalid input|Too (small|big)/);
  });

  it.each([
    ["/v1/uploads", {}, "body manifesto: is missing; body fileName: is missing"],
    ["/v1/uploads", [], "body: must be an object"],
    ["/v1/uploads", { manifesto: netherby, fileName: "a".repeat(300) }, "must have at most 200 characters"],
    ["/v1/subscriptions", { url: 3 }, "body url: must be a string"],
    [
      "/v1/subscriptions",
      { url: "https://e.org", filter: { facets: ["x"] } },
      "must be one of strengthened,",
    ],
    ["/v1/subscriptions", { url: "https://e.org", filter: { topics: [1.5] } }, "must be a whole number"],
    [
      "/v1/subscriptions",
      { url: "https://e.org", filter: { topics: Array(101).fill(1) } },
      "must list at most 100 values",
    ],
  ])("%s with %j is explained in plain words", async (path, body, sentence) => {
    const { detail } = await problemOf(path, { method: "POST", headers: json, body: JSON.stringify(body) });
    expect(detail).toContain(sentence);
    expect(detail).not.toMatch(/\.\.$|undefined|nvalid|Too (small|big)/);
  });

  it("a cursor of another list", async () => {
    expect((await problemOf("/v1/manifestos?cursor=nonsense")).kind).toBe("bad-cursor");
  });

  it("an unknown address, whatever is asked for", async () => {
    const missing = await problemOf("/v1/manifestoes");
    expect(missing.kind).toBe("not-found");
    expect(missing.detail).toContain("https://ledger.example/docs describes the API");
    expect((await problemOf("/v1/x", { headers: { accept: "text/html" } })).kind).toBe("not-found");
    expect((await problemOf("/nowhere")).kind).toBe("not-found");
    expect((await problemOf("/v1/x", { method: "POST" })).kind).toBe("not-found");
  });

  it("a method that does not work there", async () => {
    const { kind, headers, detail } = await problemOf("/v1/uploads", { method: "PUT" });
    expect(kind).toBe("method-not-allowed");
    expect(headers.get("allow")?.split(", ").sort()).toEqual(["GET", "HEAD", "OPTIONS", "POST"]);
    expect(detail).toContain("PUT");
    expect((await problemOf(`/v1/manifestos/${netherby}`, { method: "DELETE" })).kind).toBe(
      "method-not-allowed",
    );
  });

  it("a body that is not JSON, not declared as JSON, or too large", async () => {
    const send = (body: string, headers: Record<string, string> = json) =>
      problemOf("/v1/uploads", { method: "POST", body, headers });
    expect((await send("{")).kind).toBe("malformed-json");
    expect((await send("[]")).kind).toBe("invalid-request");
    expect((await send("null")).kind).toBe("invalid-request");
    expect((await send("{}", { "content-type": "text/plain" })).kind).toBe("unsupported-media-type");
    expect((await send(JSON.stringify("x".repeat(65 * 1024)))).kind).toBe("too-large");
    expect((await problemOf("/v1/uploads", { method: "POST" })).kind).toBe("invalid-request");
  });

  it("a write on behalf of another site", async () => {
    const headers = { ...json, "sec-fetch-site": "cross-site" };
    expect((await problemOf("/v1/uploads", { method: "POST", body: "{}", headers })).kind).toBe("cross-site");
  });

  it("a failure inside, of which only the log knows more", async () => {
    const { world, lines } = memoryWorld();
    const manifestos = {
      ...world.store.manifestos,
      list: async () => {
        throw new Error("table sesame is on fire");
      },
    };
    const broken = apiClient({ ...world, store: { ...world.store, manifestos } });
    const response = await broken.request("/v1/manifestos");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/sesame|\.ts|stack/);
    expect(lines).toMatchObject([{ event: "request-failed", facts: { path: "/v1/manifestos" } }]);
    const page = await broken.request("/", { headers: { accept: "text/html" } });
    expect(page.status).toBe(500);
    expect(await page.text()).toContain("</html>");
  });

  it.each(Object.entries(problemKinds))("%s is explained where its type points", async (kind, { title }) => {
    const response = await api.request(`/problems/${kind}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`<h1>${title.replaceAll("'", "&#39;")}</h1>`);
  });

  it("an unknown kind is explained nowhere", async () => {
    expect((await problemOf("/problems/constructor")).kind).toBe("not-found");
  });
});
