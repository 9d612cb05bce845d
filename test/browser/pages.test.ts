import { mkdirSync } from "node:fs";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { uploadIdOf } from "../../functions/core/ids.ts";
import { err, type UploadState } from "../../functions/core/model.ts";
import { anyToken, fakeTokens } from "../fakes/fake-tokens.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { manifesto, netherby, seedSample } from "../fakes/sample-ledger.ts";
import { hasChromium, launch, needsChromium, serveApp } from "./chromium.ts";
import { enoughContrast, leastContrast } from "./contrast.ts";

/** Set to a folder to keep what the pages look like. */
const pictures = process.env.SCREENSHOTS;
const greens = manifesto("greens.netherby.2027-05-06");
/** A blank page of the smallest viewport compresses to about 4 kB. */
const blankPicture = 8_000;

/** Runs in the page: words of pictures that go more than the overhang of a letter beyond the picture's left or right edge. */
const cutTexts = `[...document.querySelectorAll("svg[viewBox] text")].filter((text) => {
  const { x, width } = text.getBBox();
  const picture = text.ownerSVGElement.viewBox.baseVal;
  return x < picture.x - 2 || x + width > picture.x + picture.width + 2;
}).map((text) => text.textContent)`;

describe.skipIf(!hasChromium)(`pages in a browser${needsChromium}`, () => {
  const fake = memoryWorld();
  const received: { key: string; ticket: string; size: number }[] = [];
  /** What the pipeline would make of the next file. */
  let outcomes: UploadState[] = [];
  /** The one token that counts, which a person enters; null where the page gets its own, as on a local cloud. */
  let enteredToken: string | null = null;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveApp>>;

  beforeAll(async () => {
    await seedSample(fake.store);
    await seedSample(fake.store, greens);
    browser = await launch();
    served = await serveApp((origin) => {
      const objects = {
        ...fake.objects,
        presignPost: async ({
          key,
          metadata,
        }: {
          key: string;
          metadata: Readonly<Record<string, string>>;
        }) => ({
          url: `${origin}/bucket`,
          fields: { key, "x-amz-meta-ticket": metadata.ticket ?? "" },
        }),
      };
      const app = new Hono();
      app.post("/bucket", async (c) => {
        const form = await c.req.formData();
        const [key, ticket] = [String(form.get("key")), String(form.get("x-amz-meta-ticket"))];
        const file = form.get("file");
        received.push({ key, ticket, size: file instanceof File ? file.size : -1 });
        void runPipeline(key, ticket);
        return c.body(null, 204);
      });
      app.post("/page-token", (c) => c.json({ access_token: anyToken }));
      const world = {
        ...fake.world,
        objects: { ...fake.objects, ...objects },
        publicUrl: origin,
        tokens: async (token: string) =>
          enteredToken === null || token === enteredToken
            ? fakeTokens(enteredToken === null ? token : anyToken)
            : err("expired" as const),
        get pageTokenUrl() {
          return enteredToken === null ? "/page-token" : undefined;
        },
      };
      app.route("/", createApi(world));
      return app;
    });
  });
  afterEach(() => {
    enteredToken = null;
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function runPipeline(key: string, ticket: string) {
    const id = uploadIdOf(key, "1");
    const facts = { key, fileName: "plan.pdf", manifesto: netherby };
    for (const state of [{ name: "received" as const }, ...outcomes]) {
      await fake.store.uploads.advance({ id, at: "2026-11-21T09:00:00.000Z", state, facts });
      await fake.store.uploads.bindTicket(ticket, id);
    }
  }

  async function visit(path: string, look: (page: Page) => Promise<void>, options = {}) {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, ...options });
    const complaints: string[] = [];
    page.on("console", (message) => {
      // The browser itself reports a refused request, which the page then explains.
      if (message.text().match(/status of 40[14]/)) return;
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${served.origin}${path}`);
    await look(page);
    expect(complaints).toEqual([]);
    await page.close();
  }

  async function picture(page: Page, name: string) {
    if (pictures) mkdirSync(pictures, { recursive: true });
    const path = pictures ? { path: `${pictures}/${name}.png` } : {};
    expect((await page.screenshot({ fullPage: true, ...path })).length).toBeGreaterThan(blankPicture);
  }

  const sendFile = async (page: Page, buffer = Buffer.from("%PDF-")) => {
    await page.getByLabel("Party").fill("Riverside");
    await page.getByLabel("Area").fill("Netherby");
    await page.getByLabel("Election").fill("2027-05-06");
    await page
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "plan.pdf", mimeType: "application/pdf", buffer });
    await page.getByRole("button", { name: "Upload" }).click();
  };

  for (const [name, path] of [
    ["start", "/"],
    ["manifesto", `/manifestos/${netherby}`],
    ["changes", `/manifestos/${netherby}/changes?from=1&to=2`],
    ["compare", `/compare?from=${netherby}&fromVersion=1&to=${greens}`],
    ["search", "/search?q=council+homes"],
    ["docs", "/docs"],
    ["upload", "/upload"],
  ] as const) {
    it(`${name} fits wide, narrow and dark screens, and can be read on them`, async () => {
      await visit(path, async (page) => {
        for (const [look, colorScheme, width] of [
          ["wide", "light", 1100],
          ["dark", "dark", 1100],
          ["narrow", "light", 360],
        ] as const) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          if (pictures || look === "wide") await picture(page, `${name}-${look}`);
          const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
          expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
          expect(await page.evaluate(cutTexts)).toEqual([]);
          const { contrast, text } = await leastContrast(page);
          expect(contrast, text).toBeGreaterThanOrEqual(enoughContrast);
        }
      });
    });
  }

  it("compares other versions from the chooser", async () => {
    await visit(`/manifestos/${netherby}/changes`, async (page) => {
      await page.locator("select[name=from]").selectOption("1");
      await page.locator("select[name=to]").selectOption("2");
      await page.getByRole("button", { name: "Compare" }).click();
      await page.getByRole("heading", { name: "What changed from version 1 to version 2" }).waitFor();
    });
  });

  it("compares two manifestos without a script, by keyboard", async () => {
    await visit(
      "/compare",
      async (page) => {
        await page.locator("select[name=from]").focus();
        await page.keyboard.press("r");
        await page.locator("select[name=to]").focus();
        await page.keyboard.press("g");
        await page.keyboard.press("Tab");
        await page.keyboard.type("1");
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { name: "What two manifestos share" }).waitFor();
        expect(await page.getByText("Greens, Netherby, 6 May 2027, version 1").isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  it("asks for an access token where writing needs one", async () => {
    outcomes = [{ name: "published", version: 3 }];
    enteredToken = "secret";
    await visit("/upload", async (page) => {
      expect(await page.getByLabel("Access token").isVisible()).toBe(false);
      await sendFile(page);
      await page.getByText("This ledger asks for an access token.").waitFor();
      await page.getByLabel("Access token").fill("expired");
      await page.getByRole("button", { name: "Upload" }).click();
      await page.getByText("The access token is not valid").waitFor();
      await page.getByLabel("Access token").fill("secret");
      await page.getByRole("button", { name: "Upload" }).click();
      await page.getByText("Published as version 3.").waitFor();
    });
  });

  it("takes a file by keyboard and tells how it went", async () => {
    outcomes = [{ name: "extracted" }, { name: "classified" }, { name: "published", version: 3 }];
    await visit("/upload", async (page) => {
      await picture(page, "upload-form");
      await sendFile(page);
      await page.getByText("Published as version 3.").waitFor();
      await picture(page, "upload-published");
      expect(received.at(-1)).toMatchObject({ size: 5, ticket: page.url().split("#")[1] });
      expect(received.at(-1)?.key).toMatch(/^inbox\/riverside\/netherby\/2027-05-06\/t-\w+\/plan\.pdf$/);
      await page.getByRole("link", { name: "See what changed" }).click();
      await page.getByRole("heading", { name: "What changed from version 2 to version 3" }).waitFor();
    });
  });

  it("shows why a file is held, and publishes it on a click", async () => {
    const reasons = [
      {
        code: "most-pledges-gone" as const,
        message: "Most pledges of version 3 are gone.",
        remedy: "Check that this is the whole document.",
      },
    ];
    outcomes = [{ name: "held", reasons, artefact: "classified/x/1.json" }];
    await visit("/upload", async (page) => {
      await sendFile(page);
      await page.getByText("Most pledges of version 3 are gone.").waitFor();
      await picture(page, "upload-held");
      await page.getByRole("button", { name: "Publish it anyway" }).click();
      await page.getByText("Publishing…").waitFor();
      await expect.poll(() => fake.storeQueue.sent().length).toBe(1);
      const held = (await fake.store.uploads.recent({ limit: 100 })).items.find(
        ({ state }) => state.name === "held",
      );
      if (!held) throw new Error("the held upload is listed");
      await fake.store.uploads.advance({
        id: held.id,
        at: "2026-11-21T09:01:00.000Z",
        state: { name: "published", version: 4 },
      });
      await page.getByText("Published as version 4.").waitFor();
    });
  });

  it("shows what is wrong with a file, and takes up a known upload again", async () => {
    const failure = {
      code: "encrypted" as const,
      message: "The PDF is locked with a password.",
      remedy: "Save it without one and upload it again.",
    };
    outcomes = [{ name: "failed", failure }];
    let address = "";
    await visit("/upload", async (page) => {
      await sendFile(page);
      await page.locator("#outcome").getByText(failure.message).waitFor();
      await picture(page, "upload-failed");
      address = new URL(page.url()).pathname + new URL(page.url()).hash;
    });
    await visit(address, async (page) => {
      await page.locator("#outcome").getByText(failure.message).waitFor();
    });
  });

  it("refuses a file that is too large before it is sent, and shows where that stopped", async () => {
    const megabyte = 1_048_576;
    const before = received.length;
    await visit("/upload", async (page) => {
      await page.route("**/v1/uploads", async (route) => {
        const response = await route.fetch();
        const ticket: unknown = await response.json();
        await route.fulfill({ response, json: Object.assign({}, ticket, { maxBytes: megabyte }) });
      });
      await sendFile(page, Buffer.alloc(megabyte + 1));
      await page.getByText("The file is larger than 1 MB.").waitFor();
      expect(await page.locator("#steps .stopped").allInnerTexts()).toEqual(["File sent"]);
      expect(await page.locator("#steps .now").count()).toBe(0);
    });
    expect(received).toHaveLength(before);
  });

  it("says so where the address names no upload", async () => {
    await visit("/upload#t-unknown", async (page) => {
      await page.getByText("There is no upload t-unknown.").waitFor();
    });
    await visit("/upload#no%20upload", async (page) => {
      await page.getByText("There is no such upload.").waitFor();
    });
    await visit("/upload#recent", async (page) => {
      expect(await page.locator("#progress").isVisible()).toBe(false);
    });
  });
});
