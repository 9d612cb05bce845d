import { parseHTML } from "linkedom";
import { beforeEach, describe, expect, it } from "vitest";
import { uploadIdOf } from "../../functions/core/ids.ts";
import { changeCard } from "../../functions/web/change-card.ts";
import { apiClient } from "../api/client.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, publish, quoteOf, samplePledge, seedSample } from "../fakes/sample-ledger.ts";
import { openPage } from "./open-page.ts";

let { world, store } = memoryWorld();
let api = apiClient(world);
beforeEach(async () => {
  ({ world, store } = memoryWorld());
  api = apiClient(world);
  await seedSample(store);
});

async function open(path: string, status = 200) {
  const page = await openPage(api, path, { status });
  expect(page.type).toMatch(/^text\/html/);
  return page;
}

const changes = `/manifestos/${netherby}/changes`;

describe("every page", () => {
  it.each([
    "/",
    `/manifestos/${netherby}`,
    changes,
    "/compare",
    "/search",
    "/upload",
    "/docs",
    "/problems/not-found",
  ])("%s has its landmarks, one first heading, and no inline script or style", async (path) => {
    const { document, text } = await open(path);
    for (const landmark of ["header", "header nav", "main", "footer"]) {
      expect(document.querySelectorAll(landmark)).toHaveLength(1);
    }
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.documentElement.getAttribute("lang")).toBe("en-GB");
    expect(text).not.toMatch(/<script>|<style|\sstyle=|\son[a-z]+=/);
    const assets = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script")];
    for (const asset of assets) {
      const address = asset.getAttribute("href") ?? asset.getAttribute("src") ?? "";
      const served = await api.request(address);
      expect(served.status).toBe(200);
      expect(served.headers.get("cache-control")).toContain("immutable");
    }
  });
});

describe("/", () => {
  it("lists manifestos with their latest headline", async () => {
    const { textOf, document } = await open("/");
    expect(textOf(".card h2")).toBe("Riverside, Netherby");
    expect(textOf(".card .headline")).toBe("1 dropped, 4 unchanged");
    expect(document.querySelector(".card .headline a")?.getAttribute("href")).toBe(`${changes}?from=2&to=3`);
  });

  it("invites to upload while it is empty", async () => {
    api = apiClient(memoryWorld().world);
    expect((await open("/")).textOf(".empty")).toContain("Upload the first one");
  });

  it("continues on a next page", async () => {
    for (let i = 0; i < 50; i++) await seedSample(store, manifesto(`riverside.area-${i}.2027`));
    const { document } = await open("/");
    const next = document.querySelector("a[rel=next]")?.getAttribute("href") ?? "";
    expect((await open(next)).textsOf(".card h2")).toHaveLength(1);
    await open("/?cursor=nonsense", 400);
  });
});

describe("/manifestos/{id}", () => {
  it("shows the versions, newest first, and the pledges of the latest", async () => {
    const { textOf, textsOf } = await open(`/manifestos/${netherby}`);
    expect(textOf("h1")).toBe("Riverside, Netherby, 6 May 2027");
    expect(textsOf("ol .card h3")).toEqual(["Version 3", "Version 2", "Version 1"]);
    expect(textsOf("ol .card .headline")).toEqual([
      "1 dropped, 4 unchanged",
      "1 dropped, 1 weakened, 2 new, 2 unchanged",
    ]);
    expect(textsOf(".pledges blockquote")).toHaveLength(4);
    expect(textsOf(".pledges blockquote").at(-1)).toBe("We will create: safe cycle lanes on the High Street");
  });

  it("is a page too where there is no manifesto", async () => {
    expect((await open("/manifestos/a.b.c", 404)).textOf("main")).toContain("no manifesto a.b.c");
    await open("/manifestos/<script>", 404);
  });
});

describe("/manifestos/{id}?version=n", () => {
  const path = `/manifestos/${netherby}`;

  it("shows the pledges of that version, and leads from each version to its own", async () => {
    const { document } = await open(path);
    const links = [...document.querySelectorAll("ol .card .meta a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([3, 2, 1].map((n) => `${path}?version=${n}#pledges`));
    const { textOf, textsOf } = await open(`${path}?version=1`);
    expect(textOf("#pledges")).toBe("4 pledges in version 1");
    expect(textsOf(".pledges blockquote").at(-1)).toBe("We will reopen Mill Lane library.");
    expect(textOf("section a[href$='#pledges']")).toBeDefined();
  });

  it("keeps to that version on further pages", async () => {
    const [, , third] = await seedSample(memoryWorld().store);
    if (!third) throw new Error("the sample has three versions");
    const many = Array.from({ length: 120 }, (_, i) => samplePledge(i, `We will plant tree ${i}.`));
    const [fourth, fifth] = [4, 5].map((number) => uploadIdOf(`inbox/${number}`, "1"));
    if (!fourth || !fifth) throw new Error("there are two");
    const fourthVersion = {
      ...third,
      number: 4,
      upload: fourth,
      previousUpload: third.upload,
      pledges: 120,
      warnings: [
        { code: "unread", message: "A table was skipped.", page: 7 },
        { code: "short", message: "Short." },
      ],
    };
    await publish(store, fourthVersion, many, []);
    await publish(
      store,
      { ...third, number: 5, upload: fifth, previousUpload: fourth },
      many.slice(0, 1),
      [],
    );
    const { document, textsOf } = await open(`${path}?version=4`);
    expect(textsOf(".warnings li")).toEqual(["Page 7: A table was skipped.", "Short."]);
    const next = document.querySelector("a[rel=next]")?.getAttribute("href") ?? "";
    const { textsOf: onNext } = await open(next);
    expect(onNext(".pledges blockquote")).toHaveLength(20);
  });

  it("says each count once: in the headline, by relation only in the bar's titles", async () => {
    for (const address of ["/", path]) {
      const { document, textsOf } = await open(address);
      expect(document.querySelectorAll(".legend")).toHaveLength(0);
      expect(textsOf(".card:first-child rect title")).toEqual(["1 dropped", "4 unchanged"]);
    }
  });

  it("says which versions there are", async () => {
    expect((await open(`${path}?version=9`, 404)).textOf("main")).toContain("Its versions are 1 to 3");
    expect((await open(`${path}?version=x`, 400)).textOf("main")).toContain("Versions are numbered");
  });

  it("offers a choice of two versions from three on", async () => {
    const { document } = await open(path);
    expect(document.querySelector("form")?.getAttribute("action")).toBe(`${path}/changes`);
    const chosen = [...document.querySelectorAll("option[selected]")].map((each) =>
      each.getAttribute("value"),
    );
    expect(chosen).toEqual(["1", "3"]);
  });

  it("lists the newest of very many versions", async () => {
    const [, , third] = await seedSample(memoryWorld().store);
    if (!third) throw new Error("the sample has three versions");
    for (let number = 4; number <= 520; number++) {
      const upload = uploadIdOf(`inbox/${number}`, "1");
      await store.versions.claim({ ...third, number, upload });
    }
    const { textsOf } = await open(path);
    expect(textsOf("ol .card h3").slice(0, 2)).toEqual(["Version 520", "Version 519"]);
    expect(textsOf("ol .card h3").at(-1)).toBe("Version 21");
  });
});

describe("/manifestos/{id}/changes", () => {
  it("tells each change in words, with both quotes, marks and places", async () => {
    const { textsOf, document } = await open(`${changes}?from=1&to=2`);
    expect(textsOf(".change .kind")).toEqual(["Dropped", "Changed", "New", "New", "Tidied"]);
    expect(textsOf("h2").slice(0, 4)).toEqual([
      "Dropped 1",
      "Weakened 1",
      "New 2",
      "Spelling, punctuation or layout only 1",
    ]);
    expect(textsOf("#kind-weakened ~ .change .badge")).toEqual(["Changed", "Weakened", "Amount", "Deadline"]);
    const edited = document.querySelectorAll(".change")[1];
    const [before, after] = [...(edited?.querySelectorAll("blockquote") ?? [])];
    expect(before?.textContent).toBe("We will build 500 council homes by 2029.");
    expect(after?.textContent).toBe("We will aim to build 300 council homes by 2031.");
    expect([...(before?.querySelectorAll("del") ?? [])].map((del) => del.textContent)).toContain("500");
    expect([...(after?.querySelectorAll("ins") ?? [])].map((ins) => ins.textContent)).toContain("300");
    expect(before?.querySelector("ins") ?? after?.querySelector("del")).toBeNull();
    expect(edited?.querySelector("figcaption")?.textContent).toBe("Version 1 · page 1 · Our town › Homes");
  });

  it("folds cosmetic differences, and leads to each kind of change", async () => {
    const { document, textsOf } = await open(`${changes}?from=1&to=2`);
    expect(document.querySelectorAll("details.fold .change")).toHaveLength(1);
    expect(document.querySelector("details.fold")?.hasAttribute("open")).toBe(false);
    expect(textsOf(".counts li")).toEqual([
      "Dropped 1",
      "Weakened 1",
      "New 2",
      "Spelling, punctuation or layout only 1",
      "Unchanged 1",
    ]);
    for (const link of document.querySelectorAll(".counts a")) {
      expect(document.querySelector(link.getAttribute("href") ?? "")?.tagName).toBe("H2");
    }
  });

  it("draws how the pledges flowed by topic, in either direction", async () => {
    const all = (await open(`${changes}?from=1&to=2`)).textsOf(".numbers tfoot td");
    expect(all).toEqual(["4", "2", "1", "1", "0", "2", "5"]);
    expect((await open(`${changes}?from=2&to=1`)).textsOf(".numbers tfoot td").at(-1)).toBe("4");
    expect((await open(`${changes}?from=2&to=2`)).document.querySelector(".flow")).toBeNull();
  });

  it("lets any two versions be chosen, without a script", async () => {
    const { document } = await open(`${changes}?from=3&to=1`);
    expect(document.querySelector("form")?.getAttribute("method")).toBe("get");
    const chosen = [...document.querySelectorAll("select")].map((select) => [
      select.getAttribute("name"),
      select.querySelector("option[selected]")?.getAttribute("value"),
    ]);
    expect(chosen).toEqual([
      ["from", "3"],
      ["to", "1"],
    ]);
    expect(document.querySelector(".swap")?.getAttribute("href")).toBe(`${changes}?from=1&to=3`);
  });

  it("says that a version does not differ from itself", async () => {
    expect((await open(`${changes}?from=2&to=2`)).textOf(".empty")).toContain("with itself");
  });

  it("is a page too where a version is missing", async () => {
    expect((await open(`${changes}?from=9`, 404)).textOf("main")).toContain("no version 9");
  });

  it("takes nothing chosen for the usual versions, and says what is nonsense", async () => {
    expect((await open(`${changes}?from=&to=`)).textOf("h1")).toBe(
      "What changed from version 2 to version 3",
    );
    for (const query of ["?from=abc", "?to=0", "?from=1&to=-1"]) {
      expect((await open(changes + query, 400)).textOf("main")).toContain("Versions are numbered 1, 2, 3…");
    }
  });

  it("compares nothing while there is only one version", async () => {
    const other = memoryWorld();
    const id = manifesto("riverside.once.2027");
    const [first] = await seedSample(memoryWorld().store, id);
    if (!first) throw new Error("the sample has versions");
    await publish(other.store, first, [samplePledge(0, "We will build homes.")], []);
    const allPledges = () => Promise.reject(new Error("compared"));
    const versions = { ...other.store.versions, allPledges };
    api = apiClient({ ...other.world, store: { ...other.store, versions } });
    expect((await open(`/manifestos/${id}/changes`)).textOf(".lead")).toContain("the only version so far");
    await open(`/manifestos/${id}/changes?from=1&to=1`);
    await open(`/manifestos/${id}/changes?from=2`, 404);
  });
});

describe("a pledge that became two", () => {
  const whole = quoteOf(samplePledge(0, "We will plant 500 trees and open two parks."));
  const parts = [
    samplePledge(0, "plant 900 trees", { stem: "We will:" }),
    samplePledge(1, "open two parks", { stem: "We will:" }),
  ].map(quoteOf);

  it.each([
    ["split", [whole], parts],
    ["merged", parts, [whole]],
  ] as const)("shows its words where they went: %s", (relation, before, after) => {
    const change = {
      relation,
      primary: "substantive" as const,
      facets: [],
      evidence: [],
      before,
      after,
      account: "Split.",
    };
    const { document } = parseHTML(String(changeCard(change, { before: "Version 1", after: "Version 2" })));
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.textContent);
    expect(texts("blockquote")).toEqual(
      [...before, ...after].map(({ stem, text }) => [stem, text].filter(Boolean).join(" ")),
    );
    const [gone, come] = [texts("del"), texts("ins")];
    expect(relation === "split" ? gone : come).toContain("500");
    expect(relation === "split" ? come : gone).toContain("900");
    expect([...gone, ...come].join(" ")).not.toMatch(/plant|trees|open|parks/);
  });
});

describe("words from documents", () => {
  const evil = `We will <script>alert("1")</script> & <img src=x onerror=alert(2)> 'end'.`;

  it("stay words", async () => {
    const id = manifesto("evil.netherby.2027");
    const [version] = await seedSample(memoryWorld().store, id);
    if (!version) throw new Error("the sample has versions");
    const pledge = samplePledge(0, evil, {
      stem: "<b>We:",
      headings: ["<h1>Homes"],
      topic: { major: 14, label: "<i>", confidence: 1 },
    });
    const upload = uploadIdOf("evil", "1");
    const latest = {
      ...version,
      number: 2,
      upload,
      previousUpload: version.upload,
      follows: 1,
      fileName: `"><script>.pdf`,
      title: "<script>",
    };
    const summary = {
      headline: "<script>1 added",
      counts: { same: 0, cosmetic: 0, modified: 1, moved: 0, split: 0, merged: 0, added: 0, removed: 0 },
    };
    const quote = quoteOf(pledge);
    const before = { ...quote, text: evil.replace("alert", "prompt") };
    await publish(store, version, [pledge], []);
    await publish(
      store,
      { ...latest, summary },
      [pledge],
      [
        {
          relation: "modified",
          primary: "substantive",
          facets: [],
          evidence: [],
          before: [before],
          after: [quote],
          account: `<script>${evil}`,
        },
        {
          relation: "split",
          primary: null,
          facets: [],
          evidence: [],
          before: [quote],
          after: [quote, quote],
          account: evil,
        },
      ],
    );
    await store.uploads.advance({
      id: upload,
      at: "2026-11-21T09:00:00.000Z",
      state: { name: "failed", failure: { code: "corrupt", message: "<script>", remedy: "<img>" } },
      facts: { fileName: `"><script>alert(1)</script>.pdf`, manifesto: id },
    });
    for (const path of ["/", `/manifestos/${id}`, `/manifestos/${id}/changes`, "/upload"]) {
      const { document, text } = await open(path);
      expect(document.querySelectorAll("script:not([src]), img, b, i, h1 h1")).toHaveLength(0);
      expect(text).not.toMatch(/<script>|<img|<b>|<i>/);
    }
    const { document } = await open(`/manifestos/${id}/changes`);
    expect(document.querySelectorAll("blockquote")[1]?.textContent).toBe(`<b>We: ${evil}`);
  });
});

describe("/upload", () => {
  it("labels every field, announces progress, and works from the command line", async () => {
    const { document, textsOf } = await open("/upload");
    for (const input of document.querySelectorAll("form input")) {
      expect(document.querySelector(`label[for=${input.id}]`)?.textContent).toBeTruthy();
      expect(document.getElementById(input.getAttribute("aria-describedby") ?? "")).not.toBeNull();
    }
    expect(document.querySelector("[aria-live=polite]")).not.toBeNull();
    expect(document.querySelector("noscript")?.textContent).toContain("command line");
    expect(textsOf("pre").join()).toContain("https://ledger.example/v1/uploads");
  });

  it("lists recent uploads with their reasons", async () => {
    const id = uploadIdOf("inbox/x", "1");
    const failure = {
      code: "encrypted" as const,
      message: "The PDF is locked.",
      remedy: "Save it unlocked.",
    };
    await store.uploads.advance({
      id,
      at: "2026-11-21T09:00:00.000Z",
      state: { name: "failed", failure },
      facts: { fileName: "locked.pdf", manifesto: netherby },
    });
    const { textOf, document } = await open("/upload");
    expect(textOf(".recent")).toContain("locked.pdf");
    expect(textOf(".recent")).toContain("The PDF is locked. Save it unlocked.");
    expect(document.querySelector(".recent a")?.getAttribute("href")).toBe(`/upload#${id}`);
  });

  it("leads from an upload to its manifesto once that has a page", async () => {
    const failure = { code: "encrypted" as const, message: "Locked.", remedy: "Unlock it." };
    for (const [key, of] of [
      ["known", netherby],
      ["unknown", manifesto("greens.elsewhere.2027")],
    ] as const) {
      await store.uploads.advance({
        id: uploadIdOf(`inbox/${key}`, "1"),
        at: "2026-11-21T09:00:00.000Z",
        state: { name: "failed", failure },
        facts: { fileName: `${key}.pdf`, manifesto: of },
      });
    }
    const { document, textsOf } = await open("/upload");
    expect(textsOf(".recent .meta").join()).toContain("Greens, Elsewhere, 2027 ·");
    const links = [...document.querySelectorAll(".recent .meta a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([`/manifestos/${netherby}`]);
  });

  describe("with a held upload and many after it", () => {
    const held = uploadIdOf("inbox/held", "1");
    beforeEach(async () => {
      const reason = {
        code: "low-coverage" as const,
        message: "Only 60% was read.",
        remedy: "Check the file.",
      };
      await store.uploads.advance({
        id: held,
        at: "2026-11-20T09:00:00.000Z",
        state: { name: "held", reasons: [reason], artefact: "classified/held/1.json" },
        facts: { fileName: "held.pdf", manifesto: netherby },
      });
      for (let i = 0; i < 15; i++) {
        await store.uploads.advance({
          id: uploadIdOf(`inbox/${i}`, "1"),
          at: `2026-11-21T09:${10 + i}:00.000Z`,
          state: { name: "published", version: 1 },
          facts: { fileName: `plan-${i}.pdf`, manifesto: netherby },
        });
      }
    });

    it("shows what waits for a person first, with its reasons, once", async () => {
      const { textsOf, document } = await open("/upload");
      expect(textsOf("main h2").filter((title) => title !== "Your file")).toEqual([
        "Held for review",
        "Recent uploads",
      ]);
      expect(textsOf("[aria-labelledby=held] .recent")).toHaveLength(1);
      expect(textsOf("[aria-labelledby=held] .recent").join()).toContain(
        "Only 60% was read. Check the file.",
      );
      expect(document.querySelectorAll(`[id="${held}"]`)).toHaveLength(1);
    });

    it("leads to older uploads", async () => {
      const { document } = await open("/upload");
      const older = document.querySelector("a[rel=next]");
      expect(older?.textContent).toBe("Older uploads");
      const { textsOf, document: second } = await open(older?.getAttribute("href") ?? "");
      expect(textsOf("[aria-labelledby=recent] .recent > a")).toEqual(
        [4, 3, 2, 1, 0].map((i) => `plan-${i}.pdf`),
      );
      expect(second.querySelector("a[rel=next]")).toBeNull();
      await open("/upload?cursor=nonsense", 400);
    });
  });

  it("has no list of held uploads without any", async () => {
    expect((await open("/upload")).text).not.toContain("Held for review");
  });
});
