import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { changeSetSchema } from "../../functions/api/schemas/changes.ts";
import { eventList } from "../../functions/api/schemas/events.ts";
import {
  manifestoPage,
  manifestoSchema,
  versionPage,
  versionSchema,
} from "../../functions/api/schemas/manifestos.ts";
import { pledgePage } from "../../functions/api/schemas/pledges.ts";
import { problemSchema } from "../../functions/api/schemas/problem.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import {
  manifesto,
  netherby,
  sampleChanges,
  samplePledges,
  seedSample,
  spoken,
} from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf } from "./reading.ts";

const { world, store } = memoryWorld();
const api = apiClient(world);
await seedSample(store);
await seedSample(store, manifesto("green.netherby.2027-05-06"));
await seedSample(store, manifesto("riverside.aston.2027-05-06"));

const get = <T extends z.ZodType>(path: string, schema: T) => bodyOf(api.request(path), schema);

async function refused(path: string) {
  const response = await api.request(path);
  const problem = await bodyOf(response, problemSchema);
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("GET /v1/manifestos", () => {
  it("lists manifestos by id with their latest version", async () => {
    const { items, next } = await get("/v1/manifestos", manifestoPage);
    expect(items.map(({ id }) => id)).toEqual([
      "green.netherby.2027-05-06",
      "riverside.aston.2027-05-06",
      "riverside.netherby.2027-05-06",
    ]);
    expect(items[2]).toMatchObject({ party: "riverside", area: "netherby", latest: { number: 3 } });
    expect(next).toBeNull();
  });

  it("pages with a cursor and a Link header until the end", async () => {
    const first = await api.request("/v1/manifestos?limit=2");
    expect((await bodyOf(first, manifestoPage)).items).toHaveLength(2);
    const link = /^<https:\/\/ledger\.example(.+)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1];
    expect(link).toContain("limit=2");
    const second = await api.request(link ?? "");
    expect(await bodyOf(second, manifestoPage)).toMatchObject({ items: [{ id: netherby }], next: null });
    expect(second.headers.has("link")).toBe(false);
  });
});

describe("GET /v1/manifestos/{id}", () => {
  it("gives one manifesto", async () => {
    const found = await get(`/v1/manifestos/${netherby}`, manifestoSchema);
    expect(found).toMatchObject({ id: netherby, election: "2027-05-06", latest: { number: 3 } });
  });

  it("knows no other", async () => {
    const { status, detail } = await refused("/v1/manifestos/a.b.c");
    expect(status).toBe(404);
    expect(detail).toContain("a.b.c");
  });

  it("says what an id looks like", async () => {
    const { status, errors } = await refused("/v1/manifestos/Netherby");
    expect(status).toBe(400);
    expect(errors).toEqual([{ where: "path id", message: expect.stringContaining("<party>.<area>") }]);
  });
});

describe("versions", () => {
  const path = `/v1/manifestos/${netherby}/versions`;

  it("lists them, oldest first, in pages", async () => {
    const first = await get(`${path}?limit=2`, versionPage);
    expect(first.items.map(({ number }) => number)).toEqual([1, 2]);
    const second = await get(`${path}?limit=2&cursor=${first.next}`, versionPage);
    expect(second).toMatchObject({ items: [{ number: 3 }], next: null });
  });

  it("gives one, and its pledges in document order", async () => {
    expect((await get(`${path}/2`, versionSchema)).summary?.headline).toContain("1 weakened");
    const pledges = await get(`${path}/2/pledges?limit=3`, pledgePage);
    const rest = await get(`${path}/2/pledges?cursor=${pledges.next}`, pledgePage);
    const texts = [...pledges.items, ...rest.items].map(({ text }) => text);
    expect(texts).toEqual(samplePledges[1]?.map(({ text }) => text));
  });

  it("tells what spoke for a pledge's judgements, where that was kept", async () => {
    const { items } = await get(`${path}/2/pledges`, pledgePage);
    const { cycling, ...others } = Object.groupBy(items, ({ text }) =>
      text.includes("cycle") ? "cycling" : "others",
    );
    expect(cycling?.map(({ because }) => because)).toEqual([spoken]);
    expect(others.others?.every(({ because }) => because === undefined)).toBe(true);
  });

  it("filters pledges by what they are and say, in full pages", async () => {
    const every = samplePledges[1] ?? [];
    const major = every[0]?.topic.major;
    const same = every.filter(({ topic }) => topic.major === major).map(({ text }) => text);
    expect(same.length).toBeGreaterThan(1);
    expect(same.length).toBeLessThan(every.length);
    const first = await get(`${path}/2/pledges?topic=${major}&limit=1`, pledgePage);
    const rest = await get(`${path}/2/pledges?topic=${major}&cursor=${first.next}`, pledgePage);
    expect([...first.items, ...rest.items].map(({ text }) => text)).toEqual(same);
    const amounts = await get(`${path}/2/pledges?says=amounts&body=author`, pledgePage);
    expect(amounts.items.length).toBeGreaterThan(0);
    expect(amounts.items.every(({ terms }) => terms.amounts.length > 0)).toBe(true);
  });

  it("says so where a filter can never match", async () => {
    const { status, type, errors } = await refused(`${path}/2/pledges?topic=97`);
    expect(status).toBe(422);
    expect(type).toBe("https://ledger.example/problems/unmatchable-filter");
    expect(errors).toEqual([{ where: "query topic", message: expect.stringContaining("major topic") }]);
  });

  it.each(["firmness=hard", "says=measures", "topic=x", "testable=yes", "firmness=firm&cursor=nonsense"])(
    "refuses the filter %s",
    async (query) => {
      expect((await refused(`${path}/2/pledges?${query}`)).status).toBe(400);
    },
  );

  it.each([
    [`${path}/9`, "Its versions are 1 to 3"],
    [`${path}/9/pledges`, "Its versions are 1 to 3"],
    ["/v1/manifestos/a.b.c/versions", "no manifesto"],
    ["/v1/manifestos/a.b.c/versions/1", "no manifesto"],
  ])("%s is not found", async (missing, sentence) => {
    const { status, detail } = await refused(missing);
    expect(status).toBe(404);
    expect(detail).toContain(sentence);
  });

  it("knows no version 0", async () => {
    const { status, type } = await refused(`${path}/0`);
    expect(status).toBe(404);
    expect(type).toBe("https://ledger.example/problems/unknown-version");
  });

  it.each(["-1", "1e2", "0x1", "1.0", "latest"])("refuses version %s", async (n) => {
    expect((await refused(`${path}/${n}`)).status).toBe(400);
  });
});

describe("changes", () => {
  const path = `/v1/manifestos/${netherby}/changes`;
  const between = (query: string) => get(path + query, changeSetSchema);

  it("are the stored ones between neighbours, the latest two unless asked", async () => {
    const latest = await between("");
    expect(latest).toEqual({
      manifesto: netherby,
      from: 2,
      to: 3,
      summary: expect.objectContaining({ headline: "1 dropped, 4 unchanged" }),
      sameRules: true,
      changes: sampleChanges[2],
    });
    expect(await between("?from=2&to=3")).toEqual(latest);
    expect(await between("?to=2")).toMatchObject({ from: 1, to: 2, changes: sampleChanges[1] });
    expect(await between("?from=2")).toEqual(latest);
  });

  it("are compared anew between other versions", async () => {
    const { changes } = await between("?from=1&to=3");
    const dropped = changes
      .filter(({ relation }) => relation === "removed")
      .map(({ before }) => before[0]?.text);
    expect(dropped).toContain("We will reopen Mill Lane library.");
    expect(dropped).toContain("We will plant 1,000 trees in our parks & squares.");
  });

  it("run backwards", async () => {
    const { changes } = await between("?from=3&to=2");
    expect(changes).toMatchObject([{ relation: "added", before: [], after: [{ position: 2 }] }]);
  });

  it("are none between a version and itself", async () => {
    const itself = await between("?from=2&to=2");
    expect(itself).toMatchObject({ from: 2, to: 2, changes: [], summary: { counts: { same: 5 } } });
    expect(await between("?to=1")).toMatchObject({ from: 1, to: 1, changes: [] });
  });

  it("are not found for a version that is not there", async () => {
    expect((await refused(`${path}?from=7`)).detail).toContain("no version 7");
    expect((await refused(`${path}?to=8`)).detail).toMatch(/no version [78]/);
    expect((await refused("/v1/manifestos/a.b.c/changes")).status).toBe(404);
  });
});

describe("GET /v1/events", () => {
  it("reads the ledger on from any entry", async () => {
    const all = await get("/v1/events", eventList);
    expect(all.items.map(({ entry }) => entry)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(all.last).toBe(9);
    const some = await get("/v1/events?after=3&limit=2", eventList);
    expect(some).toMatchObject({ items: [{ entry: 4, version: 1 }, { entry: 5 }], last: 5 });
    expect((await get("/v1/events?after=99999", eventList)).last).toBe(all.last);
    expect(await get("/v1/events?after=9", eventList)).toEqual({ items: [], last: 9 });
  });
});
