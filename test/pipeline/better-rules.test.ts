import { afterAll, describe, expect, it } from "vitest";
import { classifierVersion } from "../../functions/core/classify/index.ts";
import { extractorVersion } from "../../functions/core/extract/version.ts";
import type { ClassifiedDocument } from "../../functions/core/model.ts";
import { dynamoTables } from "../contract/dynamo-tables.ts";
import { manifesto, subscriptionNamed } from "../contract/samples.ts";
import { makeScan, pageOfBars, recognisedLines } from "../core/extract/make-scan.ts";
import { type PipelineRun, pipelineRun } from "./pipeline-run.ts";

/** Better rules are silent: what they find differently in old files is no news. Against a table on the wire. */

const tables = dynamoTables();
afterAll(() => tables.stop());

const folder = "inbox/riverside/netherby/2027-05-06";
const old = { extract: "0", classify: "0" };
const today = { extract: extractorVersion, classify: classifierVersion };
const draft = (...pledges: string[]) =>
  ["A plan for Netherby", "", "Our promises", "", "We will:", "", ...pledges.map((p) => `- ${p}`), ""].join(
    "\n",
  );
const kept = ["Plant 4,000 trees", "Freeze parking charges", "Open a night shelter", "Repair every bus stop"];
const first = draft("Build 200 council homes by 2029", ...kept);
const second = draft("Build 150 council homes by 2029", ...kept);
const third = draft("Build 150 council homes by 2029", "Publish every contract", ...kept);
const subscription = { ...subscriptionNamed("s"), filter: {} };

/** The rules of before missed the shelter, took a heading for a pledge, and cut the bus stops short. */
const onceFound = (document: ClassifiedDocument): ClassifiedDocument => {
  const model = document.units.find((unit) => unit.kind === "pledge");
  return {
    ...document,
    units: document.units.map((unit) => {
      if (unit.text.includes("shelter")) {
        return { ...unit, kind: "belief", firmness: null, testable: null, terms: null };
      }
      if (unit.text.includes("bus stop")) return { ...unit, text: "Repair every bus" };
      if (model && unit.text === "Our promises") return { ...model, index: unit.index, text: unit.text };
      return unit;
    }),
  };
};

/** A manifesto whose first version was found by the rules of before. */
async function archive(text = first): Promise<PipelineRun> {
  const run = pipelineRun(await tables.freshClient());
  await run.store.subscriptions.add(subscription);
  await run.dropAsOnceRead(`${folder}/first.txt`, text, old, onceFound);
  await run.drain();
  return run;
}

const states = async (run: PipelineRun) =>
  new Map((await run.uploads()).map((upload) => [upload.fileName, upload.state]));

describe("a version found by rules of before", () => {
  it("is followed by exactly what the author changed, and stays as it was published", async () => {
    const run = await archive();
    const before = await run.published(manifesto);
    expect(before.versions.map((version) => version.rules)).toMatchObject([old]);
    expect(before.pledges[0]?.map((pledge) => pledge.text)).toContain("Our promises");

    run.drop(`${folder}/second.txt`, second);
    await run.drain();
    const seen = await run.published(manifesto);
    expect(seen.versions.map(({ rules, comparedAnew }) => ({ ...rules, comparedAnew }))).toMatchObject([
      old,
      { ...today, comparedAnew: true },
    ]);
    expect(seen.changes[1]).toMatchObject([
      {
        relation: "modified",
        before: [{ text: expect.stringContaining("200 council homes") }],
        after: [{ text: expect.stringContaining("150 council homes") }],
      },
    ]);
    expect(seen.versions[1]?.summary?.counts).toMatchObject({ same: 4, modified: 1, added: 0, removed: 0 });
    expect([seen.versions[0], seen.pledges[0], seen.ledger[0]]).toEqual([
      before.versions[0],
      before.pledges[0],
      before.ledger[0],
    ]);
    expect(seen.ledger.map(({ version }) => version)).toEqual([1, 2]);
    expect(run.webhooks.map((hook) => hook.id)).toEqual(["msg_s_2"]);
    expect((await states(run)).get("first.txt")).toEqual({ name: "published", version: 1 });
  });

  it("hands its pledges' identities on, and shares no id between different pledges", async () => {
    const run = await archive();
    run.drop(`${folder}/second.txt`, second);
    await run.drain();
    const { pledges } = await run.published(manifesto);
    const idOf = (version: number, word: string) =>
      pledges[version]?.find((pledge) => pledge.text.includes(word))?.id;
    for (const word of ["homes", "trees", "parking", "bus"]) expect(idOf(1, word)).toBe(idOf(0, word));
    const ids = pledges[1]?.map((pledge) => pledge.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(pledges[0]?.map((pledge) => pledge.id)).not.toContain(idOf(1, "shelter"));
  });

  it("is read again once, and no version after it", async () => {
    const run = await archive();
    for (const [name, text] of Object.entries({ second, third })) {
      run.drop(`${folder}/${name}.txt`, text);
      await run.drain();
    }
    const { versions, changes, ledger } = await run.published(manifesto);
    expect(versions.map((version) => version.comparedAnew)).toEqual([undefined, true, undefined]);
    expect(changes[2]).toMatchObject([{ relation: "added", after: [{ text: "Publish every contract" }] }]);
    expect(ledger).toHaveLength(3);
  });

  it("stays silent when every event and artefact comes again, one by one or at once", async () => {
    for (const drain of ["drain", "drainAtOnce"] as const) {
      const run = await archive();
      const event = run.drop(`${folder}/second.txt`, second);
      run.repeat(event);
      await run[drain]();
      const seen = await run.published(manifesto);
      expect(seen.ledger, drain).toHaveLength(2);
      const [{ upload = "" } = {}] = seen.versions;
      run.repeat(JSON.stringify({ reread: upload }));
      run.repeat(event);
      run.replayArtefacts();
      await run[drain]();
      expect(await run.published(manifesto), drain).toEqual(seen);
    }
  });

  it("lets uploads that race each follow the one directly before", async () => {
    const run = await archive();
    run.drop(`${folder}/second.txt`, second);
    run.drop(`${folder}/third.txt`, third);
    await run.drainAtOnce();
    const { versions, ledger, changes } = await run.published(manifesto);
    expect(versions.map((version) => version.number)).toEqual([1, 2, 3]);
    versions.forEach((version, i) => {
      expect(version.previousUpload).toBe(versions[i - 1]?.upload ?? null);
    });
    expect(ledger.map((entry) => entry.version)).toEqual([1, 2, 3]);
    for (const set of changes.slice(1)) {
      expect(set.length).toBeLessThanOrEqual(2);
      const texts = set.flatMap((change) => [...change.before, ...change.after]).map((quote) => quote.text);
      expect(texts.join()).not.toMatch(/shelter|Our promises|bus/);
    }
  });

  it("ends in the same ledger after a crash at any write and redelivery", async () => {
    const whole = async (arm: (run: PipelineRun) => void) => {
      const run = await archive();
      arm(run);
      run.drop(`${folder}/second.txt`, second);
      await run.drain();
      return { run, seen: await run.published(manifesto) };
    };
    let start = 0;
    const clean = await whole((run) => {
      start = run.crash.writes;
    });
    const writes = clean.run.crash.writes - start;
    expect(writes).toBeGreaterThan(25);
    // To die before a write is to die after the one before it, or to have done nothing yet.
    for (let n = 1; n <= writes; n++) {
      const { run, seen } = await whole((started) => started.crash.arm(n, "after"));
      expect(run.crash.pending, `the crash after write ${n} came`).toBe(false);
      expect(seen, `after a crash after write ${n}`).toEqual(clean.seen);
    }
  }, 180_000);
});

describe("a scan found by rules of before", () => {
  const pages = [
    ["Our promises", "We will build 200 council homes by 2029."],
    ["We will plant 4,000 trees.", "We will open a night shelter in Netherby."],
  ];
  const text = (homes: number) =>
    pages.flatMap((lines) => lines.map((line) => `${line.replace("200", String(homes))}\n`)).join("\n");

  it("is read again by text recognition, and not before it is needed", async () => {
    const run = pipelineRun(await tables.freshClient());
    let recognised = 0;
    run.recognises(async (picture) => {
      recognised++;
      return recognisedLines(pages[pageOfBars(picture) - 1] ?? []);
    });
    await run.dropAsOnceRead(`${folder}/first.pdf`, await makeScan(pages.length), old, onceFound);
    await run.drain();
    expect(recognised).toBe(pages.length);
    run.drop(`${folder}/second.txt`, text(150));
    await run.drain();
    expect(recognised).toBe(pages.length * 2);
    const { versions, changes } = await run.published(manifesto);
    expect(versions.map((version) => version.comparedAnew)).toEqual([undefined, true]);
    expect(changes[1]).toMatchObject([{ after: [{ text: expect.stringContaining("150 council homes") }] }]);
    expect((await states(run)).get("first.pdf")).toEqual({ name: "published", version: 1 });
  });
});

describe("a version that cannot be read again", () => {
  it("holds the next one, and says why", async () => {
    const run = await archive();
    run.forget(`${folder}/first.txt`);
    run.drop(`${folder}/second.txt`, second);
    await run.drain();
    const held = (await run.uploads()).find((upload) => upload.state.name === "held");
    expect(held?.state).toMatchObject({ reasons: [{ code: "rules-changed" }] });
    expect(JSON.stringify(held?.state)).toContain("could not be read again: The file was gone");
    expect((await run.published(manifesto)).ledger).toHaveLength(1);

    if (held !== undefined) await run.approve(held);
    await run.drain();
    const { versions, ledger } = await run.published(manifesto);
    expect(versions.map((version) => version.comparedAnew)).toEqual([undefined, undefined]);
    expect(ledger).toHaveLength(2);
  });

  it("is tried again for the next upload, for a cause may pass", async () => {
    const run = await archive();
    run.forget(`${folder}/first.txt`);
    run.drop(`${folder}/second.txt`, second);
    await run.drain();
    run.drop(`${folder}/first.txt`, first);
    run.drop(`${folder}/third.txt`, third);
    await run.drain();
    const { versions } = await run.published(manifesto);
    expect(versions.map(({ fileName, comparedAnew }) => ({ fileName, comparedAnew }))).toMatchObject([
      { fileName: "first.txt" },
      { fileName: "third.txt", comparedAnew: true },
    ]);
    expect((await states(run)).get("second.txt")?.name).toBe("held");
  });

  it("is not taken for another file that stands in its place", async () => {
    const run = await archive();
    run.replace(`${folder}/first.txt`, third);
    run.drop(`${folder}/second.txt`, second);
    await run.drain();
    expect(JSON.stringify(await run.uploads())).toContain("another file stands in its place");
  });
});

describe("an artefact from before the rules changed", () => {
  it("is read again itself when it comes after a version of today's rules", async () => {
    const run = pipelineRun(await tables.freshClient());
    run.drop(`${folder}/first.txt`, first);
    await run.drain();
    await run.dropAsOnceRead(`${folder}/second.txt`, second, old, onceFound);
    await run.drain();
    const { versions, changes } = await run.published(manifesto);
    expect(versions.map((version) => version.rules)).toMatchObject([today, today]);
    expect(changes[1]).toHaveLength(1);
  });

  it("ends in the same ledger after a crash at any write and redelivery", async () => {
    const whole = async (crashes: number) => {
      const run = pipelineRun(await tables.freshClient());
      run.drop(`${folder}/first.txt`, first);
      await run.drain();
      await run.dropAsOnceRead(`${folder}/second.txt`, second, old, onceFound);
      const start = run.crash.writes;
      run.crash.arm(crashes, "after");
      await run.drain();
      return { seen: await run.published(manifesto), writes: run.crash.writes - start };
    };
    const clean = await whole(0);
    expect(clean.seen.ledger).toHaveLength(2);
    for (let n = 1; n <= clean.writes; n++) {
      expect((await whole(n)).seen, `after a crash after write ${n}`).toEqual(clean.seen);
    }
  }, 60_000);

  it("is read again when a person publishes it after such a version", async () => {
    const run = pipelineRun(await tables.freshClient());
    const badly = (document: ClassifiedDocument) => ({ ...onceFound(document), coverage: 0.5 });
    await run.dropAsOnceRead(`${folder}/second.txt`, second, old, badly);
    await run.drain();
    run.drop(`${folder}/first.txt`, first);
    await run.drain();
    const held = (await run.uploads()).find((upload) => upload.state.name === "held");
    expect(held?.fileName).toBe("second.txt");
    if (held !== undefined) await run.approve(held);
    await run.drain();
    const { versions, changes } = await run.published(manifesto);
    expect(versions.map(({ fileName, rules }) => ({ fileName, rules }))).toMatchObject([
      { fileName: "first.txt", rules: today },
      { fileName: "second.txt", rules: today },
    ]);
    expect(changes[1]).toHaveLength(1);
  });

  it("is held where today's rules are the older ones", async () => {
    const run = pipelineRun(await tables.freshClient());
    const future = { extract: "99", classify: "99" };
    await run.dropAsOnceRead(`${folder}/first.txt`, first, future, onceFound);
    await run.drain();
    run.drop(`${folder}/second.txt`, second);
    await run.drain();
    expect((await states(run)).get("second.txt")).toMatchObject({
      name: "held",
      reasons: [{ code: "rules-changed" }],
    });
  });

  it("is read again itself when the release that found it was taken back before it was stored", async () => {
    const asToday = (document: ClassifiedDocument) => document;
    for (const [before, found] of [[old, onceFound] as const, [today, asToday] as const]) {
      const run = pipelineRun(await tables.freshClient());
      await run.dropAsOnceRead(`${folder}/first.txt`, first, before, found);
      await run.drain();
      const future = { extract: "99", classify: "99" };
      await run.dropAsOnceRead(`${folder}/second.txt`, second, future, onceFound);
      await run.drain();
      const { versions, changes } = await run.published(manifesto);
      expect(versions.map((version) => version.rules)).toMatchObject([before, today]);
      expect(changes[1]).toMatchObject([{ relation: "modified" }]);
    }
  });
});
