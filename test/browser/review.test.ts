import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { uploadIdOf } from "../../functions/core/ids.ts";
import { withdrawalAsked, withdrawVersion } from "../../functions/pipeline/withdraw-version.ts";
import { anyToken } from "../fakes/fake-tokens.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, publish, sampleChanges, samplePledges, seedSample } from "../fakes/sample-ledger.ts";
import { hasChromium, launch, needsChromium, serveApp } from "./chromium.ts";

const upload = uploadIdOf("inbox/held", "1");

describe.skipIf(!hasChromium)(`review in a browser${needsChromium}`, () => {
  const { world, store } = memoryWorld({ storeQueue: { send: stage } });
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveApp>>;

  /** What the store stage does: withdraws, or publishes the one upload that is held. */
  async function stage(body: unknown) {
    const asked = withdrawalAsked(JSON.stringify(body));
    if (asked !== null) {
      const settling = { ...store, alertQueue: memoryQueue(), clock: world.clock, log: world.log };
      return withdrawVersion(settling, asked);
    }
    const plan = await store.uploads.plan(upload);
    if (plan === null) throw new Error("only a held upload is published by hand");
    await publish(store, plan, samplePledges[1] ?? [], sampleChanges[1] ?? []);
    const state = { name: "published", version: plan.number } as const;
    await store.uploads.advance({ id: upload, at: world.clock(), state });
  }

  beforeAll(async () => {
    const [, second, third] = await seedSample(store);
    if (second === undefined || third === undefined) throw new Error("the sample has three versions");
    const facts = { number: 4, follows: 3, previousUpload: third.upload, upload, summary: second.summary };
    const plan = { ...third, ...facts };
    await store.versions.saveSnapshot({
      ...plan,
      pledges: samplePledges[1] ?? [],
      changes: sampleChanges[1] ?? [],
    });
    await store.uploads.keepPlan(plan);
    const reasons = [{ code: "on-request" as const, message: "Somebody asked.", remedy: "Look at it." }];
    const state = { name: "held", reasons, artefact: "classified/held/1.json" } as const;
    const known = { manifesto: netherby, fileName: "held.pdf" };
    await store.uploads.advance({ id: upload, at: world.clock(), state, facts: known });
    browser = await launch();
    served = await serveApp((origin) => createApi({ ...world, publicUrl: origin }));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function visit(path: string, look: (page: Page) => Promise<void>) {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${served.origin}${path}`);
    await look(page);
    expect(complaints).toEqual([]);
    await page.close();
  }

  const fits = async (page: Page) => {
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  };

  const enterToken = async (page: Page, token = anyToken) => {
    await page.getByLabel("Access token").fill(token);
    await page.getByLabel("Access token").press("Enter");
  };

  it("shows a preview to who has a token, and publishes it", async () => {
    await visit("/upload", async (page) => {
      await page.getByRole("link", { name: "See what it would change" }).click();
      await page.getByText("This ledger asks for an access token.").waitFor();
      await enterToken(page, "nonsense");
      await page.getByText("The access token is not valid for this").waitFor();
      await enterToken(page);
      await page.getByRole("heading", { name: "What it would change since version 3" }).waitFor();
      expect(await page.locator(".change").count()).toBe(5);
      await fits(page);
      await page.getByRole("button", { name: "Publish as version 4" }).click();
      await page.getByText("Published as version 4.").waitFor();
      await page.getByRole("link", { name: "See what changed" }).click();
      await page.getByRole("heading", { name: "What changed from version 3 to version 4" }).waitFor();
    });
  });

  it("withdraws a version with a reason, and strikes it", async () => {
    await visit(`/manifestos/${netherby}`, async (page) => {
      await page.getByRole("link", { name: "For reviewers" }).click();
      await page.getByText("This ledger asks for an access token.").waitFor();
      await enterToken(page);
      await page.locator(".acts").waitFor();
      await fits(page);
      await page.getByLabel("Version", { exact: true }).selectOption("4");
      await page.getByLabel("Reason").fill("The wrong file.");
      await page.getByRole("button", { name: "Withdraw" }).click();
      await page.getByText("Version 4 was withdrawn on 21 November 2026: The wrong file.").waitFor();
      expect(await page.locator(".withdrawn s").allInnerTexts()).toEqual(["Version 4"]);
      await page.getByRole("heading", { name: "4 pledges in version 3" }).waitFor();
      await fits(page);
    });
    const { items } = await store.audits.ofManifesto(netherby, { limit: 9 });
    expect(items.map(({ act, by }) => [act, by])).toContainEqual(["withdrawn", "staff"]);
  });
});
