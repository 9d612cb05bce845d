import { describe, expect, it } from "vitest";
import { manifestoPage, versionPage } from "../../functions/api/schemas/manifestos.ts";
import { problemSchema } from "../../functions/api/schemas/problem.ts";
import { withdrawVersion } from "../../functions/pipeline/withdraw-version.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { netherby, seedSample } from "../fakes/sample-ledger.ts";
import { apiClient } from "./client.ts";
import { bodyOf, problemKind } from "./reading.ts";

const { world, store } = memoryWorld();
await seedSample(store);
const api = apiClient(world);

describe("point in time", () => {
  const ids = async (query: string) =>
    (await bodyOf(api.request(`/v1/manifestos${query}`), manifestoPage)).items.map(
      ({ id, latest }) => `${id}@${latest.number}`,
    );

  it("lists manifestos as they stood", async () => {
    expect(await ids("?at=2026-11-09")).toEqual([]);
    expect(await ids("?at=2026-11-10")).toEqual([`${netherby}@1`]);
    expect(await ids("?at=2026-11-11T08:00:00Z")).toEqual([`${netherby}@2`]);
    expect(await ids("")).toEqual([`${netherby}@3`]);
  });

  it.each([
    ["", "latest.number"],
    ["/versions", "items.length"],
    ["/changes", "to"],
  ])("%s stood at version 2 on the 11th", async (path, field) => {
    const body: unknown = await (await api.request(`/v1/manifestos/${netherby}${path}?at=2026-11-11`)).json();
    const value = field.split(".").reduce<unknown>((at, name) => Object(at)[name], body);
    expect(value).toBe(2);
    expect(await problemKind(api.request(`/v1/manifestos/${netherby}${path}?at=2026-11-09`))).toBe(
      "unknown-manifesto",
    );
  });

  it("knows no later version", async () => {
    const later = `/v1/manifestos/${netherby}/changes?at=2026-11-11&from=1&to=3`;
    expect(await problemKind(api.request(later))).toBe("unknown-version");
  });

  it("ends the events there", async () => {
    const events = (query: string) => api.request(`/v1/events?${query}`).then((response) => response.json());
    expect(await events("at=2026-11-11")).toMatchObject({ items: [{ entry: 1 }, { entry: 2 }], last: 2 });
    expect(await events("at=2026-11-11&after=2")).toEqual({ items: [], last: 2 });
  });

  it("knows of no withdrawal before it came", async () => {
    const other = memoryWorld();
    await seedSample(other.store);
    const { clock, log } = other.world;
    const withdrawal = { reason: "A draft.", by: null, at: "2026-11-20T08:00:00.000Z" };
    await withdrawVersion(
      { ...other.store, alertQueue: memoryQueue(), clock, log },
      { manifesto: netherby, number: 3, ...withdrawal },
    );
    const its = apiClient(other.world);
    const withdrawn = async (query: string) =>
      (await bodyOf(its.request(`/v1/manifestos/${netherby}/versions${query}`), versionPage)).items.map(
        (version) => version.withdrawn?.reason,
      );
    expect(await withdrawn("?at=2026-11-19")).toEqual([undefined, undefined, undefined]);
    expect(await withdrawn("?at=2026-11-20T08:00:00Z")).toEqual([undefined, undefined, "A draft."]);
    expect(await withdrawn("")).toEqual([undefined, undefined, "A draft."]);
  });

  it.each([
    "/v1/pledges",
    "/v1/topics",
    "/v1/stats",
    "/v1/parties",
    "/v1/areas",
    "/v1/elections",
    "/v1/comparisons",
    `/v1/manifestos/${netherby}/versions/2`,
  ])("is refused by name where only what stands now is told: %s", async (path) => {
    const response = api.request(`${path}?at=2026-11-11`);
    expect(await bodyOf(response, problemSchema)).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ where: "query at" })]),
    });
  });
});
