import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everyItem, ledgerClient } from "../../functions/client/index.ts";
import { apiClient } from "../api/client.ts";
import { anyToken } from "../fakes/fake-tokens.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, samplePledges, seedSample } from "../fakes/sample-ledger.ts";
import { clientTypes, clientTypesFile } from "./client-types.ts";

describe("the client's types", () => {
  it("are those of the API as it is: else run `npm run client`", async () => {
    expect(readFileSync(clientTypesFile, "utf8")).toBe(await clientTypes());
  }, 30_000);
});

describe("the client", async () => {
  const { world, store } = memoryWorld();
  await seedSample(store);
  await seedSample(store, manifesto("green.netherby.2027-05-06"));
  const api = apiClient(world);
  const asked: string[] = [];
  const client = ledgerClient({
    address: world.publicUrl,
    token: async () => anyToken,
    async fetch(request) {
      asked.push(`${request.method} ${request.headers.has("authorization") ? "with" : "without"} token`);
      const body = request.body === null ? null : await request.text();
      return await api.request(request.url, { method: request.method, headers: request.headers, body });
    },
  });

  it("reads, with everything typed", async () => {
    const { data } = await client.GET("/v1/manifestos/{id}", { params: { path: { id: netherby } } });
    const latest: number | undefined = data?.latest.number;
    expect(latest).toBe(3);
    expect(asked.at(-1)).toBe("GET without token");
  });

  it("gives problems as they are documented", async () => {
    const { error } = await client.GET("/v1/manifestos/{id}", { params: { path: { id: "a.b.c" } } });
    expect(error?.type).toBe("https://ledger.example/problems/unknown-manifesto");
  });

  it("writes with a token", async () => {
    const { data } = await client.POST("/v1/uploads", {
      body: { manifesto: netherby, fileName: "plan.pdf" },
    });
    expect(data?.send.fields.key).toContain("inbox/");
    expect(asked.at(-1)).toBe("POST with token");
  });

  it("walks a list to its end", async () => {
    const path = { id: netherby, n: 2 };
    const pledges = everyItem(async (cursor) => {
      const query = { limit: 2, ...(cursor !== undefined && { cursor }) };
      const { data } = await client.GET("/v1/manifestos/{id}/versions/{n}/pledges", {
        params: { path, query },
      });
      return data ?? null;
    });
    const texts: string[] = [];
    for await (const { text } of pledges) texts.push(text);
    expect(texts).toEqual(samplePledges[1]?.map(({ text }) => text));
  });
});
