import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openCursor, queryOf, sealCursor } from "../../../functions/api/conventions/cursors.ts";
import { memoryWorld } from "../../fakes/memory-world.ts";
import { manifesto, netherby, seedSample } from "../../fakes/sample-ledger.ts";
import { apiClient } from "../client.ts";
import { bodyOf, problemKind } from "../reading.ts";

const week = 7 * 24 * 3600 * 1000;
const query = queryOf("https://x/v1/manifestos");

describe("cursors", () => {
  it("give the store's back, to the query that got them", () => {
    const moments = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        moments,
        fc.integer({ min: 0, max: week }),
        (cursor, at, age) => {
          expect(openCursor(sealCursor(cursor, query, at), query, at + age)).toBe(cursor);
        },
      ),
    );
  });

  it("are refused by name otherwise, whatever they are", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => openCursor(text, query, 0)).toThrow(/cursor/);
      }),
    );
  });

  it("belong to an address with its filters, in any order, but not to a limit", () => {
    const of = (rest: string) => queryOf(`https://any.example/v1/x${rest}`);
    expect(of("?a=1&b=2&limit=3&cursor=c")).toBe(of("?b=2&a=1"));
    expect(of("?a=1")).not.toBe(of("?a=2"));
    expect(of("")).not.toBe(of("/y"));
  });
});

describe("a list", () => {
  let now = "2026-11-21T09:30:00.000Z";
  const { world, store } = memoryWorld({ clock: () => now });
  const api = apiClient(world);
  const kindOf = (path: string) => problemKind(api.request(path));
  const nextOf = async (path: string) => {
    const { next } = await bodyOf(api.request(path), z.object({ next: z.string() }));
    return next;
  };

  it("has the same tag for a day, though its cursor says when it was given", async () => {
    await seedSample(store, manifesto("green.aston.2027-05-06"));
    await seedSample(store, manifesto("riverside.aston.2027-05-06"));
    const first = (await api.request("/v1/manifestos?limit=1")).headers.get("etag");
    now = "2026-11-21T18:00:00.000Z";
    expect((await api.request("/v1/manifestos?limit=1")).headers.get("etag")).toBe(first);
  });

  it("goes on by its own cursor only, for a week", async () => {
    await seedSample(store);
    await seedSample(store, manifesto("green.netherby.2027-05-06"));
    const next = await nextOf("/v1/manifestos?limit=1");
    expect(await kindOf(`/v1/manifestos?limit=2&cursor=${next}`)).toBeNull();
    expect(await kindOf(`/v1/manifestos/${netherby}/versions?cursor=${next}`)).toBe("foreign-cursor");
    expect(await kindOf(`/v1/manifestos?cursor=${next.slice(0, -6)}`)).toBe("bad-cursor");
    expect(await kindOf("/v1/manifestos?cursor=nonsense")).toBe("bad-cursor");
    const pledges = `/v1/manifestos/${netherby}/versions/2/pledges`;
    const firm = await nextOf(`${pledges}?limit=1&firmness=firm`);
    expect(await kindOf(`${pledges}?firmness=soft&cursor=${firm}`)).toBe("foreign-cursor");
    now = "2026-11-28T23:59:59.000Z";
    expect(await problemKind(api.request(`/v1/manifestos?limit=1&cursor=${next}`))).toBeNull();
    now = "2026-11-29T00:00:00.000Z";
    expect(await kindOf(`/v1/manifestos?limit=1&cursor=${next}`)).toBe("expired-cursor");
  });
});
