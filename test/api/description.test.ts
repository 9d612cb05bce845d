import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { memoryWorld } from "../fakes/memory-world.ts";
import { apiClient } from "./client.ts";
import { bodyOf } from "./reading.ts";

const api = apiClient(memoryWorld().world);

const operation = z.object({
  summary: z.string().min(10),
  tags: z.array(z.string()).length(1),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(["query", "path", "header"]),
        required: z.boolean().optional(),
        schema: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
  requestBody: z
    .object({ required: z.literal(true), content: z.object({ "application/json": z.unknown() }) })
    .optional(),
  responses: z.record(z.string(), z.object({ description: z.string() })),
});
const document = z.object({
  openapi: z.literal("3.1.0"),
  info: z.object({ title: z.string(), version: z.string() }),
  servers: z.array(z.object({ url: z.url() })),
  webhooks: z.strictObject({
    "manifesto.changed": z.strictObject({ post: operation }),
    "version.withdrawn": z.strictObject({ post: operation }),
  }),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  paths: z.record(
    z.string(),
    z.object({ get: operation, post: operation, delete: operation }).partial().strict(),
  ),
});

const described = await bodyOf(api.request("/openapi.json"), document);

describe("GET /openapi.json", () => {
  const { paths, components } = described;

  it("describes every address of the API", () => {
    const methods = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(methods.sort()).toEqual([
      "DELETE /v1/subscriptions/{id}",
      "GET /health",
      "GET /v1/areas",
      "GET /v1/audit",
      "GET /v1/changes",
      "GET /v1/changes.atom",
      "GET /v1/changes.json",
      "GET /v1/comparisons",
      "GET /v1/elections",
      "GET /v1/events",
      "GET /v1/events/{n}",
      "GET /v1/manifestos",
      "GET /v1/manifestos/{id}",
      "GET /v1/manifestos/{id}/audit",
      "GET /v1/manifestos/{id}/changes",
      "GET /v1/manifestos/{id}/versions",
      "GET /v1/manifestos/{id}/versions/{n}",
      "GET /v1/manifestos/{id}/versions/{n}/document",
      "GET /v1/manifestos/{id}/versions/{n}/pledges",
      "GET /v1/parties",
      "GET /v1/pledges",
      "GET /v1/pledges/{id}",
      "GET /v1/stats",
      "GET /v1/subscriptions",
      "GET /v1/subscriptions/{id}",
      "GET /v1/subscriptions/{id}/deliveries",
      "GET /v1/topics",
      "GET /v1/uploads",
      "GET /v1/uploads/{id}",
      "GET /v1/uploads/{id}/preview",
      "POST /v1/manifestos/{id}/versions/{n}/withdraw",
      "POST /v1/subscriptions",
      "POST /v1/uploads",
      "POST /v1/uploads/{id}/publish",
    ]);
  });

  it("declares every part of a path, and every reference leads somewhere", () => {
    for (const [path, item] of Object.entries(paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      for (const each of Object.values(item)) {
        const declared = each?.parameters?.filter((parameter) => parameter.in === "path") ?? [];
        expect(declared.map(({ name }) => name)).toEqual(inPath);
        expect(declared.every(({ required }) => required)).toBe(true);
      }
    }
    const references = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, name] of references) expect(components.schemas).toHaveProperty(name ?? "");
  });

  it("describes what subscribers receive", () => {
    const bodies = Object.values(described.webhooks).map(({ post }) => {
      expect(post.parameters?.map(({ name }) => name)).toEqual([
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
      ]);
      expect(Object.keys(post.responses)).toEqual(["2XX", "default"]);
      return JSON.stringify(post.requestBody);
    });
    expect(bodies[0]).toContain("#/components/schemas/Alert");
    expect(bodies[1]).toContain("#/components/schemas/WithdrawalAlert");
  });

  it("says in which range limits are", () => {
    const limit = paths["/v1/uploads"]?.get?.parameters?.find(({ name }) => name === "limit");
    expect(limit).toMatchObject({ schema: { type: "integer", minimum: 1, maximum: 100, default: 25 } });
    expect(limit?.required ?? false).toBe(false);
  });
});

/** Every schema of the document, wherever it stands. */
function* schemasIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* schemasIn(inner);
}

describe("patterns", () => {
  const patterned = [...schemasIn(described)].filter(({ pattern }) => typeof pattern === "string");

  it("are regular expressions as JSON Schema writes them, without delimiters and flags", () => {
    expect(patterned.length).toBeGreaterThan(5);
    for (const { pattern } of patterned) {
      expect(() => new RegExp(String(pattern), "u")).not.toThrow();
      expect(pattern).not.toMatch(/\/[a-z]*$/);
    }
  });

  it("fit their own examples", () => {
    const shown = patterned.filter(({ example }) => example !== undefined);
    expect(shown.map(({ example }) => example)).toContain("Our plan for Netherby.pdf");
    for (const { pattern, example } of shown) {
      expect(String(example)).toMatch(new RegExp(String(pattern), "u"));
    }
  });
});

describe("GET /docs", () => {
  it("shows every operation with its parameters, and loads nothing from elsewhere", async () => {
    const page = await (await api.request("/docs")).text();
    for (const path of Object.keys(described.paths)) expect(page).toContain(`<code>${path}</code>`);
    expect(page).toContain("<code>fileName</code>");
    expect(page).not.toMatch(/<(?:link|script|img)[^>]+(?:src|href)="(?:https?:)?\/\//);
  });

  it("shows fields inside fields, with the words to choose from", async () => {
    const page = await (await api.request("/docs")).text();
    for (const name of ["filter.facets", "filter.relations", "data.links.page", "webhook-signature"]) {
      expect(page).toContain(`<code>${name}</code>`);
    }
    expect(page).toContain("<code>strengthened</code>");
    expect(page).toContain("<code>removed</code>");
    expect(page).toContain("14 Housing and community");
    expect(page).toContain("list of Change");
  });
});

describe("named schemas", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(described, "api");

  it.each(Object.entries(described.components.schemas))(
    "%s has a description and a valid example",
    (name, schema) => {
      const { description, example } = z
        .object({ description: z.string().min(10), example: z.unknown() })
        .parse(schema);
      expect(description).toMatch(/[.:]$/);
      const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
      expect(validate(example), ajv.errorsText(validate.errors)).toBe(true);
    },
  );
});
