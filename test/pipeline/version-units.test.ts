import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { ClassifiedDocument, ClassifiedUnit } from "../../functions/core/model.ts";
import { classifiedKeyOf, writeArtefact } from "../../functions/pipeline/artefacts.ts";
import { unitsOfVersion } from "../../functions/pipeline/version-units.ts";
import { pledgeNumbered, rules, versionOf } from "../contract/samples.ts";
import { memoryWorld } from "../fakes/memory-world.ts";

const pledges = [0, 1].map(pledgeNumbered);
const heading: ClassifiedUnit = {
  ...pledgeNumbered(9),
  form: "heading",
  text: "Homes",
  kind: "heading",
  firmness: null,
  testable: null,
  terms: null,
};
const document: ClassifiedDocument = {
  format: "pdf",
  language: "en",
  title: null,
  pages: 1,
  coverage: 1,
  pageReports: [],
  warnings: [],
  units: [heading, ...pledges],
};
const version = { ...versionOf(1), units: 3 };

async function unitsWhere(artefact: object | Uint8Array | null, of = version) {
  const { objects } = memoryWorld();
  const key = classifiedKeyOf(version.upload, rules.extract, rules.classify);
  const bytes = artefact === null || artefact instanceof Uint8Array ? artefact : writeArtefact(artefact);
  if (bytes !== null) await objects.put(key, bytes, "application/json");
  return unitsOfVersion(objects, of, rules, pledges);
}
const texts = (units: readonly ClassifiedUnit[]) => units.map((unit) => unit.text);

it("are all that the bucket keeps of the version", async () => {
  expect(texts(await unitsWhere(document))).toEqual(texts(document.units));
});

it("are the pledges alone where nothing fitting is kept", async () => {
  expect(await unitsWhere(null)).toBe(pledges);
  expect(await unitsWhere({ written: "by another release" })).toBe(pledges);
  expect(await unitsWhere(gzipSync("{}"))).toBe(pledges);
  expect(await unitsWhere({ ...document, units: [heading, ...pledges.toReversed()] })).toBe(pledges);
  expect(await unitsWhere({ ...document, units: [heading] })).toBe(pledges);
});

it("are the pledges alone of a version too long to be compared whole", async () => {
  expect(await unitsWhere(document, { ...version, units: 1_000_000 })).toBe(pledges);
});
