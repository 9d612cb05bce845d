import { describe, expect, it } from "vitest";
import { ndjsonOf } from "../../functions/api/exports.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { problemKind } from "./reading.ts";

const { world, store } = memoryWorld();
await seedSample(store);
const api = apiClient(world);
const version = `/v1/manifestos/${netherby}/versions/2`;
const linesOf = async (path: string) => (await (await api.request(path)).text()).trimEnd().split(/\r?\n/);

it("ndjsonOf writes an item on each line, whatever it holds", () => {
  expect(ndjsonOf([{ a: "one\ntwo" }, { a: "ü" }])).toBe('{"a":"one\\ntwo"}\n{"a":"ü"}\n');
});

const lists = {
  "/v1/changes": "entry,position,at,manifesto,version,follows,relation,primary,facets,account,before,after",
  "/v1/pledges": "id,manifesto,position,stem,text,headings,page,pageLabel,firmness,testable,topic,topicLabel",
  "/v1/manifestos": "id,party,area,election,manifesto,version,follows,publishedAt,fileName,format,sha256",
  [`/v1/manifestos/${netherby}/versions`]: "manifesto,version,follows,publishedAt,fileName,format,sha256",
  [`${version}/pledges`]: "id,position,stem,text,headings,page,pageLabel,firmness,testable,topic,topicLabel",
  "/v1/events": "entry,kind,at,manifesto,version,upload,headline,reason,fallsBackTo",
} as const;

describe.each(Object.entries(lists))("%s", (path, header) => {
  it("comes as a table with a header row, of the same items", async () => {
    const response = await api.request(`${path}?format=csv`);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    const lines = await linesOf(`${path}?format=csv`);
    expect(lines[0]?.startsWith(header)).toBe(true);
    const items: unknown = JSON.parse(await (await api.request(path)).text()).items;
    expect(lines).toHaveLength((items as unknown[]).length + 1);
  });

  it("comes as an item on each line, as JSON has it", async () => {
    const lines = await linesOf(`${path}?format=ndjson`);
    const { items } = JSON.parse(await (await api.request(path)).text());
    expect(lines.map((line) => JSON.parse(line))).toEqual(items);
  });

  it("goes on by Link, and all parts hold all items", async () => {
    const whole = await linesOf(`${path}?format=ndjson`);
    const parts: string[] = [];
    for (let next: string | undefined = `${path}?format=ndjson&limit=2`; next !== undefined; ) {
      const response: Response = await api.request(next);
      parts.push(...(await response.text()).trimEnd().split("\n").filter(Boolean));
      const link = /^<([^>]+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
      next = link?.replace(world.publicUrl, "");
    }
    expect(parts).toEqual(whole);
  });
});

it("longer parts are for tables only", async () => {
  expect((await api.request("/v1/pledges?format=csv&limit=1000")).status).toBe(200);
  expect(await problemKind(api.request("/v1/pledges?limit=101"))).toBe("invalid-request");
  expect(await problemKind(api.request("/v1/pledges?format=csv&limit=1001"))).toBe("invalid-request");
});
