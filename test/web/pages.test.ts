import { parseHTML } from "linkedom";
import { beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { uploadIdOf } from "../../functions/core/ids.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, publish, quoteOf, samplePledge, seedSample } from "../fakes/sample-ledger.ts";

let { world, store } = memoryWorld();
let api = createApi(world);
beforeEach(async () => {
  ({ world, store } = memoryWorld());
  api = createApi(world);
  await seedSample(store);
});

async function open(path: string, status = 200) {
  const response = await api.request(path, { headers: { accept: "text/html" } });
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  const text = await response.text();
  const { document } = parseHTML(text);
  const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim();
  const textsOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent?.trim());
  return { text, document, textOf, textsOf };
}

const changes = `/manifestos/${netherby}/changes`;

describe("every page", () => {
  it.each(["/", `/manifestos/${netherby}`, changes, "/upload", "/docs", "/problems/not-found"])(
    "%s has its landmarks, one first heading, and no inline script or style",
    async (path) => {
      const { document, text } = await open(path);
      for (const landmark of ["header", "nav", "main", "footer"]) {
        expect(document.querySelectorAll(landmark)).toHaveLength(landmark === "nav" ? 1 : 1);
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
    },
  );
});

describe("/", () => {
  it("lists manifestos with their latest headline", async () => {
    const { textOf, document } = await open("/");
    expect(textOf(".card h2")).toBe("Riverside, Netherby");
    expect(textOf(".card .headline")).toBe("1 dropped, 4 unchanged");
    expect(document.querySelector(".card .headline a")?.getAttribute("href")).toBe(`${changes}?from=2&to=3`);
  });

  it("invites to upload while it is empty", async () => {
    api = createApi(memoryWorld().world);
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

describe("/manifestos/{id}/changes", () => {
  it("tells each change in words, with both quotes, marks and places", async () => {
    const { textsOf, document } = await open(`${changes}?from=1&to=2`);
    expect(textsOf(".change .kind")).toEqual(["Dropped", "Changed", "New", "New", "Tidied"]);
    expect(textsOf(".change:nth-of-type(2) .badge")).toEqual(["Changed", "Weakened", "Amount", "Deadline"]);
    const edited = document.querySelectorAll(".change")[1];
    const [before, after] = [...(edited?.querySelectorAll("blockquote") ?? [])];
    expect(before?.textContent).toBe("We will build 500 council homes by 2029.");
    expect(after?.textContent).toBe("We will aim to build 300 council homes by 2031.");
    expect([...(before?.querySelectorAll("del") ?? [])].map((del) => del.textContent)).toContain("500");
    expect([...(after?.querySelectorAll("ins") ?? [])].map((ins) => ins.textContent)).toContain("300");
    expect(before?.querySelector("ins") ?? after?.querySelector("del")).toBeNull();
    expect(edited?.querySelector("figcaption")?.textContent).toBe("Version 1 · page 1 · Our town › Homes");
  });

  it("folds cosmetic differences at the end", async () => {
    const { document, textOf } = await open(`${changes}?from=1&to=2`);
    expect(document.querySelectorAll("details.fold .change")).toHaveLength(1);
    expect(document.querySelector("details.fold")?.hasAttribute("open")).toBe(false);
    expect(textOf("details.fold summary")).toContain("1 cosmetic difference");
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

  it("takes nonsense in the form for the usual versions", async () => {
    expect((await open(`${changes}?from=x&to=`)).textOf("h1")).toBe(
      "What changed from version 2 to version 3",
    );
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
      fileName: `"><script>.pdf`,
      title: "<script>",
    };
    const summary = {
      headline: "<script>1 added",
      counts: { same: 0, cosmetic: 0, modified: 1, moved: 0, split: 0, merged: 0, added: 0, removed: 0 },
    };
    const quote = quoteOf(pledge);
    const before = { ...quote, text: evil.replace("alert", "prompt") };
    await publish(store, version, [], []);
    await publish(
      store,
      { ...latest, summary },
      [pledge],
      [
        {
          relation: "modified",
          primary: "substantive",
          facets: [],
          before: [before],
          after: [quote],
          account: `<script>${evil}`,
        },
        {
          relation: "split",
          primary: null,
          facets: [],
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
