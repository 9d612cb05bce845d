import { beforeAll, describe, expect, it } from "vitest";
import { apiClient } from "../api/client.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, seedSample } from "../fakes/sample-ledger.ts";
import { openPage } from "./open-page.ts";

const { world, store } = memoryWorld();
const api = apiClient(world);

beforeAll(async () => {
  await seedSample(store);
  await seedSample(store, manifesto("greens.netherby.2027-05-06"));
});

const open = (path: string, status = 200) => openPage(api, path, { status });

describe("/search", () => {
  it("finds pledges of all manifestos by words in any form, without a script", async () => {
    const { textsOf, document } = await open("/search?q=home+council&topic=&firmness=");
    expect(textsOf("h2")).toEqual(["Greens, Netherby, 6 May 2027", "Riverside, Netherby, 6 May 2027"]);
    expect(textsOf("blockquote")).toEqual(Array(2).fill("We will aim to build 300 council homes by 2031."));
    expect(textsOf(".pledges .meta")[0]).toBe(
      "Firm · testable · Housing and community · page 1 · History of this pledge",
    );
    expect(document.querySelector("input[name=q]")?.getAttribute("value")).toBe("home council");
    expect(document.querySelector(".pledges a")?.getAttribute("href")).toMatch(/^\/pledges\/pledge-/);
  });

  it("keeps to a topic and a firmness, and to them on the next page", async () => {
    for (let i = 0; i < 25; i++) await seedSample(store, manifesto(`riverside.area-${i}.2027`));
    const { document, textsOf } = await open("/search?q=&topic=10&firmness=firm");
    expect(textsOf("option[selected]")).toEqual(["Transport", "Firm"]);
    expect(textsOf("blockquote")).toHaveLength(50);
    const next = document.querySelector("a[rel=next]")?.getAttribute("href") ?? "";
    const rest = await open(next);
    expect(rest.textsOf(".pledges .meta").every((facts) => facts?.includes("Transport"))).toBe(true);
    expect(rest.textsOf("blockquote")).toHaveLength(4);
  });

  it("leads to the same as JSON and as a table", async () => {
    const { document } = await open("/search?q=tree");
    for (const link of document.querySelectorAll(".data a")) {
      expect((await api.request(link.getAttribute("href") ?? "")).status).toBe(200);
    }
  });

  it("asks before it looks, and says so where nothing is found or nothing can be looked for", async () => {
    expect((await open("/search")).document.querySelector(".data")).toBeNull();
    expect((await open("/search?q=monorail")).textOf(".empty")).toContain("Try fewer words");
    expect((await open("/search?q=the", 422)).textOf("[role=alert]")).toContain("a word that says something");
    expect((await open(`/search?q=${"home ".repeat(50)}`, 422)).textOf("[role=alert]")).toContain(
      "200 characters",
    );
    await open("/search?q=home&topic=99", 400);
    await open("/search?q=home&cursor=nonsense", 400);
  });

  it("is reached from the start page", async () => {
    const { document } = await open("/");
    expect(document.querySelector("form[role=search]")?.getAttribute("action")).toBe("/search");
    expect(document.querySelector(`a[href='/manifestos/${netherby}']`)).not.toBeNull();
  });
});
