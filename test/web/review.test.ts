import { beforeEach, describe, expect, it } from "vitest";
import { uploadIdOf } from "../../functions/core/ids.ts";
import { withdrawVersion } from "../../functions/pipeline/withdraw-version.ts";
import { apiClient } from "../api/client.ts";
import { anyToken, fakeToken } from "../fakes/fake-tokens.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import {
  manifesto,
  netherby,
  publish,
  sampleChanges,
  samplePledges,
  seedSample,
} from "../fakes/sample-ledger.ts";
import { openPage } from "./open-page.ts";

let { world, store } = memoryWorld();
let api = apiClient(world);
const upload = uploadIdOf("inbox/held", "1");
beforeEach(async () => {
  ({ world, store } = memoryWorld());
  api = apiClient(world);
  await seedSample(store);
});

const open = (path: string, status = 200, authorization = "") =>
  openPage(api, path, { status, authorization });
const asReviewer = `Bearer ${anyToken}`;

const withdraw = (number: number) =>
  withdrawVersion(
    { ...store, alertQueue: memoryQueue(), clock: world.clock, log: world.log },
    { manifesto: netherby, number, reason: "A <draft>.", by: "staff", at: "2026-11-20T12:00:00.000Z" },
  );

async function hold() {
  const latest = await store.versions.head(netherby);
  if (latest === null) throw new Error("the sample has versions");
  const [, pledges = []] = samplePledges;
  const [, changes = []] = sampleChanges;
  const { summary = null } = (await store.versions.get(netherby, 2)) ?? {};
  const plan = { ...latest, number: 4, follows: 3, previousUpload: latest.upload, upload, summary };
  await store.versions.saveSnapshot({ ...plan, pledges, changes });
  await store.uploads.keepPlan(plan);
  const reasons = [{ code: "on-request" as const, message: "Somebody asked.", remedy: "Look at it." }];
  const state = { name: "held", reasons, artefact: "classified/held/1.json" } as const;
  await store.uploads.advance({
    id: upload,
    at: world.clock(),
    state,
    facts: { manifesto: netherby, fileName: "held.pdf" },
  });
}

describe("the preview of a held upload", () => {
  const page = `/uploads/${upload}/preview`;

  it("says on its page why it is held, and nothing of what is in it", async () => {
    await hold();
    const { document, textOf, textsOf } = await open(page);
    expect(textOf("h1")).toBe("A version of Riverside, Netherby, 6 May 2027, not published");
    expect(textsOf(".warnings li")).toEqual(["Somebody asked. Look at it."]);
    expect(document.querySelector("[data-part]")?.getAttribute("data-part")).toBe(`${page}/part`);
    expect(document.querySelectorAll(".change")).toHaveLength(0);
  });

  it("shows reviewers the changes, the alerts and the button", async () => {
    await hold();
    const { textOf, document } = await open(`${page}/part`, 200, asReviewer);
    expect(textOf(".headline")).toBe("1 dropped, 1 weakened, 2 new, 2 unchanged");
    expect(document.querySelectorAll(".change")).toHaveLength(5);
    expect(textOf("button")).toBe("Publish as version 4");
    expect(textOf("form .meta")).toBe("No subscriber would be alerted.");
    expect(textOf(".notice")).toBeUndefined();
    await withdraw(3);
    expect((await open(`${page}/part`, 200, asReviewer)).textOf(".notice")).toContain(
      "Another version stands",
    );
  });

  it("shows it to nobody else", async () => {
    await hold();
    await open(`${page}/part`, 401);
    await open(`${page}/part`, 403, `Bearer ${fakeToken("upload")}`);
  });

  it("leads on where the upload is not held, and is missing where there is none", async () => {
    await store.uploads.advance({
      id: upload,
      at: world.clock(),
      state: { name: "published", version: 1 },
      facts: { manifesto: netherby },
    });
    expect((await open(page)).textOf(".empty")).toContain("Only a held upload has a preview.");
    await open(`${page}/part`, 404, asReviewer);
    await open("/uploads/t-unknown/preview", 404);
  });
});

describe("/uploads/held", () => {
  it("lists all that wait, in pages", async () => {
    const state = { name: "held", reasons: [], artefact: "classified/held/1.json" } as const;
    for (let n = 0; n < 30; n++) {
      const facts = { fileName: `plan-${n}.pdf`, manifesto: netherby };
      await store.uploads.advance({ id: uploadIdOf(`${n}`, "1"), at: world.clock(), state, facts });
    }
    const first = await open("/uploads/held");
    expect(first.textsOf(".recent")).toHaveLength(25);
    const next = first.document.querySelector("a[rel=next]")?.getAttribute("href") ?? "";
    expect((await open(next)).textsOf(".recent")).toHaveLength(5);
    expect((await open("/upload")).document.querySelector('a[href="/uploads/held"]')).not.toBeNull();
  });

  it("says so where nothing waits", async () => {
    expect((await open("/uploads/held")).textOf(".empty")).toBe("Nothing waits for review.");
  });
});

describe("a withdrawn version", () => {
  it("is struck on its manifesto's page, with the reason, and the one that stands is shown", async () => {
    await withdraw(3);
    const { textsOf, textOf } = await open(`/manifestos/${netherby}`);
    expect(textsOf(".withdrawn h3")).toEqual(["Version 3 Withdrawn"]);
    expect(textsOf(".withdrawn s")).toEqual(["Version 3"]);
    expect(textOf(".withdrawn .notice")).toBe("Version 3 was withdrawn on 20 November 2026: A <draft>.");
    expect(textOf("#versions")).toBe("3 versions");
    expect(textOf("#pledges")).toBe("5 pledges in version 2");
    expect(textsOf("option").filter((text) => text?.includes("withdrawn"))).toHaveLength(2);
    expect((await open(`/manifestos/${netherby}?version=3`)).textsOf(".notice")).toHaveLength(2);
  });

  it("is told of beside its changes, and later changes start from what stood", async () => {
    await withdraw(2);
    await withdraw(3);
    const latest = await store.versions.get(netherby, 1);
    if (latest === null) throw new Error("the sample has versions");
    const facts = { number: 4, follows: 1, previousUpload: latest.upload, upload };
    const summary = (await store.versions.get(netherby, 2))?.summary ?? null;
    await publish(store, { ...latest, ...facts, summary }, samplePledges[1] ?? [], sampleChanges[1] ?? []);
    const old = await open(`/manifestos/${netherby}/changes?from=2&to=3`);
    expect(old.textsOf(".notice")).toEqual([
      "Version 2 was withdrawn on 20 November 2026: A <draft>.",
      "Version 3 was withdrawn on 20 November 2026: A <draft>.",
    ]);
    const usual = await open(`/manifestos/${netherby}/changes`);
    expect(usual.textOf("h1")).toBe("What changed from version 1 to version 4");
    expect(usual.textsOf(".notice")).toEqual([]);
  });

  it("leaves a page where all are withdrawn, which says so", async () => {
    for (const number of [1, 2, 3]) await withdraw(number);
    const { textOf } = await open(`/manifestos/${netherby}`);
    expect(textOf(".notice")).toBe("Every version is withdrawn: nothing of this manifesto stands.");
    expect((await open(`/manifestos/${netherby}/review`)).textOf(".empty")).toBe(
      "Every version is withdrawn.",
    );
  });
});

describe("/manifestos/{id}/review", () => {
  it("offers the versions that stand, newest first, and shows reviewers who did what", async () => {
    await withdraw(2);
    const { textsOf } = await open(`/manifestos/${netherby}/review`);
    expect(textsOf("option").map((text) => text?.slice(0, 9))).toEqual(["Version 3", "Version 1"]);
    const part = `/manifestos/${netherby}/review/part`;
    expect((await open(part, 200, asReviewer)).textsOf(".acts li")).toEqual([
      "Withdrew version 2: A <draft>. staff · 20 November 2026 at 12:00 UTC",
    ]);
    await open(part, 401);
    expect((await open("/uploads/acts/part", 200, asReviewer)).textsOf(".acts li")).toEqual([
      "Withdrew version 2: A <draft>. staff · 20 November 2026 at 12:00 UTC · Riverside, Netherby, 6 May 2027",
    ]);
  });

  it("names a manifesto without a version, which has no page to lead to", async () => {
    const unknown = manifesto("greens.elsewhere.2027");
    const act = { act: "hold-requested", by: null, version: null, note: "" } as const;
    await store.audits.record({
      ...act,
      at: world.clock(),
      manifesto: unknown,
      upload: uploadIdOf("new", "1"),
    });
    const { document, textsOf } = await open("/uploads/acts/part", 200, asReviewer);
    expect(textsOf(".acts li").join()).toContain("Greens, Elsewhere, 2027");
    expect(document.querySelectorAll(`.acts a[href*="${unknown}"]`)).toHaveLength(0);
  });

  it("is missing where there is no manifesto", async () => {
    await open(`/manifestos/${manifesto("a.b.c")}/review`, 404);
  });
});
