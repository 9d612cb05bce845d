import { beforeAll, describe, expect, it } from "vitest";
import { withdrawVersion } from "../../functions/pipeline/withdraw-version.ts";
import { apiClient } from "../api/client.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, seedSample } from "../fakes/sample-ledger.ts";
import { openPage } from "./open-page.ts";

const { world, store } = memoryWorld();
const api = apiClient(world);
const greens = manifesto("greens.netherby.2027-05-06");
const both = `/compare?from=${netherby}%402&to=${greens}&toVersion=1`;

beforeAll(async () => {
  await seedSample(store);
  await seedSample(store, greens);
});

const open = (path: string, status = 200) => openPage(api, path, { status });

describe("/compare", () => {
  it("lets two manifestos and their versions be chosen, without a script", async () => {
    const { document, textsOf } = await open("/compare");
    expect(document.querySelector("form")?.getAttribute("method")).toBe("get");
    expect(document.querySelector("script")).toBeNull();
    expect(textsOf("select[name=to] option")).toEqual([
      "Choose one",
      "Greens, Netherby, 6 May 2027",
      "Riverside, Netherby, 6 May 2027",
    ]);
    for (const field of document.querySelectorAll("select, input"))
      expect(field.closest("label")).not.toBeNull();
  });

  it("is reached from the start page and from a manifesto, which is chosen then", async () => {
    expect((await open("/")).document.querySelector(".lead a[href='/compare']")).not.toBeNull();
    const { document } = await open(`/manifestos/${netherby}`);
    const link = document.querySelector("main a[href^='/compare']")?.getAttribute("href") ?? "";
    const picked = (await open(link)).document.querySelector("select[name=from] option[selected]");
    expect(picked?.getAttribute("value")).toBe(netherby);
  });

  it("tells what both have first, then what is alike, and folds what only one has", async () => {
    const { document, textsOf, textOf } = await open(both);
    expect(textsOf(".compared dd")).toEqual([
      "Riverside, Netherby, 6 May 2027, version 2 of 11 November 2026",
      "Greens, Netherby, 6 May 2027, version 1 of 10 November 2026",
    ]);
    expect(textOf(".headline")).toBe("2 in both, 1 alike (1 stronger in B), 2 only in A, 1 only in B");
    expect(textsOf("h2").slice(1)).toEqual([
      "In both 1",
      "Stronger in B 1",
      "In both, spelt or set otherwise 1",
      "Only in A 2",
      "Only in B 1",
    ]);
    expect(textsOf(".kept-list blockquote")).toEqual(["We will keep the number 9 bus running every day."]);
    expect(document.querySelectorAll("details:not([open]) .tone-dropped")).toHaveLength(2);
    const [older] = [...document.querySelectorAll(".tone-strengthened .meta a")];
    expect(older?.getAttribute("href")).toBe(`/manifestos/${greens}/pledge?version=1&position=0`);
  });

  it("keeps the choice, swaps the sides, and has the same as JSON", async () => {
    const { document } = await open(both);
    const fields = [...document.querySelectorAll("option[selected], input")].map((each) =>
      each.getAttribute("value"),
    );
    expect(fields).toEqual([netherby, "2", greens, "1"]);
    expect(document.querySelector(".swap")?.getAttribute("href")).toBe(
      `/compare?from=${greens}@1&to=${netherby}@2`,
    );
    const data = document.querySelector(".data a")?.getAttribute("href") ?? "";
    const { summary }: { summary: { headline: string } } = JSON.parse(await (await api.request(data)).text());
    expect(document.querySelector(".headline")?.textContent).toBe(summary.headline);
  });

  it("says so of a version that was withdrawn", async () => {
    await withdrawVersion(
      { ...store, alertQueue: memoryQueue(), clock: world.clock, log: world.log },
      { manifesto: greens, number: 1, reason: "A draft.", by: null, at: "2026-11-20T12:00:00.000Z" },
    );
    expect((await open(both)).textOf(".compared .notice")).toContain("was withdrawn on 20 November 2026");
  });

  it("leads to the changes where both are one manifesto", async () => {
    const response = await api.request(`/compare?from=${netherby}&to=${netherby}%401`);
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(`/manifestos/${netherby}/changes?from=3&to=1`);
  });

  it("says what does not exist above the form, and refuses what names nothing", async () => {
    const noVersion = await open(`/compare?from=${netherby}&fromVersion=9&to=${greens}`, 404);
    expect(noVersion.textOf("[role=alert]")).toContain("There is no version 9");
    expect(noVersion.document.querySelector("select[name=to] option[selected]")).not.toBeNull();
    expect((await open(`/compare?from=a.b.c&to=${greens}`, 404)).textOf("[role=alert]")).toContain("a.b.c");
    await open("/compare?from=nonsense", 400);
    await open(`/compare?from=${netherby}&fromVersion=0`, 400);
  });

  it("invites to upload while there is nothing to compare", async () => {
    const empty = apiClient(memoryWorld().world);
    const text = await (await empty.request("/compare", { headers: { accept: "text/html" } })).text();
    expect(text).toContain("Upload the first one");
    expect(text).not.toContain("<form");
  });
});
