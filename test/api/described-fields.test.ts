import { describe, expect, it } from "vitest";
import { z } from "zod";
import { memoryWorld } from "../fakes/memory-world.ts";
import { apiClient } from "./client.ts";
import { bodyOf } from "./reading.ts";

const schema = z.record(z.string(), z.unknown());
type Schema = z.infer<typeof schema>;
const parameters = z.array(z.looseObject({ name: z.string(), schema, description: z.string().optional() }));
const operation = z.looseObject({ parameters: parameters.default([]) });
const described = await bodyOf(
  apiClient(memoryWorld().world).request("/openapi.json"),
  z.looseObject({
    components: z.looseObject({ schemas: z.record(z.string(), schema) }),
    paths: z.record(z.string(), z.record(z.string(), operation)),
    webhooks: z.record(z.string(), z.record(z.string(), operation)),
  }),
);
const { schemas } = described.components;
const addresses = Object.entries({ ...described.paths, ...described.webhooks });

const schemasIn = (...values: unknown[]): Schema[] =>
  values.flat().flatMap((value) => {
    const { data } = schema.safeParse(value);
    return data === undefined ? [] : [data];
  });

/** A schema and those it is composed of. */
const partsOf = (own: Schema): Schema[] => [
  own,
  ...schemasIn(own.allOf, own.anyOf, own.oneOf).flatMap(partsOf),
];

/** Every field within a schema, at any depth, but not those of the named schemas that it refers to. */
function fieldsOf(own: Schema, at: string): [string, Schema][] {
  return partsOf(own).flatMap((part) => {
    const named = Object.entries(schema.safeParse(part.properties).data ?? {}).flatMap(([name, value]) =>
      schemasIn(value).map((field): [string, Schema] => [`${at}.${name}`, field]),
    );
    return [
      ...named.flatMap(([name, field]): [string, Schema][] => [[name, field], ...fieldsOf(field, name)]),
      ...schemasIn(part.items, part.additionalProperties).flatMap((items) => fieldsOf(items, `${at}[]`)),
    ];
  });
}

/** A named schema says itself what it means, and shows a value composed of those of its fields. */
const refers = (field: Schema) => partsOf(field).some(({ $ref }) => $ref !== undefined);

/** Whether any value of it is as good as another, or it tells which there are. */
const tellsValues = (part: Schema): boolean =>
  ["example", "default", "enum", "const"].some((name) => name in part) ||
  [part.type].flat().some((type) => ["boolean", "object", "array"].includes(String(type)));

const fields = [
  ...Object.entries(schemas).flatMap(([name, own]) => fieldsOf(own, name)),
  ...addresses.flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { parameters, ...rest }]) => [
      ...parameters.map(({ name, schema, description }): [string, Schema] => [
        `${method} ${path} ${name}`,
        { description, ...schema },
      ]),
      ...inlineIn(rest).flatMap((inline) => fieldsOf(inline, `${method} ${path}`)),
    ]),
  ),
];

/** The schemas that stand in an operation itself. */
function inlineIn(value: unknown): Schema[] {
  return schemasIn(value).flatMap((own) => [
    ...schemasIn(own.schema),
    ...Object.values(own).flatMap((inner) => inlineIn(inner)),
  ]);
}

describe("every field and parameter", () => {
  it("is found", () => {
    expect(fields.length).toBeGreaterThan(400);
    expect(fields.map(([name]) => name)).toContain("Version.withdrawn.reason");
  });

  it("says what it means", () => {
    const mute = fields.filter(([, field]) => !refers(field) && !/\S.*[.`]$/.test(String(field.description)));
    expect(mute.map(([name]) => name)).toEqual([]);
  });

  it("shows a value, or which there are", () => {
    const bare = fields.filter(([, field]) => !refers(field) && !partsOf(field).some(tellsValues));
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it("may be null only where it stands, not wherever its schema is named", () => {
    const nullable = Object.entries(schemas).filter(([, { type }]) => [type].flat().includes("null"));
    expect(nullable.map(([name]) => name)).toEqual([]);
  });
});
