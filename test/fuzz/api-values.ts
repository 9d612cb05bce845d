import type { Chance } from "./random.ts";

export type Schema = Readonly<Record<string, unknown>>;
export type Schemas = Readonly<Record<string, Schema>>;

/** What nobody should send. */
export const nonsense = [
  "",
  "0",
  "-1",
  "1e9",
  "999999999999999999999",
  "null",
  "undefined",
  "NaN",
  "true",
  "[]",
  "{}",
  "..",
  "%00",
  "%2e%2e%2f",
  "a".repeat(300),
  "ü",
  "\u{1F5F3}",
  "'; --",
  "<b>",
  "1.0",
  "1 ",
  "*",
  "?",
  "#",
  "&",
  "=",
  "__proto__",
  "constructor",
];

/** A value of a schema, or now and then of none. */
export function sampleOf(schema: Schema, schemas: Schemas, chance: Chance, depth = 0): unknown {
  const { pick, often, below } = chance;
  const inner = (next: unknown) => sampleOf((next ?? {}) as Schema, schemas, chance, depth + 1);
  if (depth > 6 || often(0.04)) return pick<unknown>([null, 1, "x", [], {}, true, -1.5]);
  if (typeof schema.$ref === "string") {
    return inner(schemas[schema.$ref.replace("#/components/schemas/", "")]);
  }
  if (Array.isArray(schema.enum)) return pick(schema.enum);
  const choices = [schema.anyOf, schema.oneOf].find(Array.isArray);
  if (choices) return inner(pick(choices));
  const type = Array.isArray(schema.type) ? pick(schema.type) : schema.type;
  switch (type) {
    case "object": {
      const entries = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
      const required = (schema.required ?? []) as readonly string[];
      const kept = entries.filter(([name]) => (required.includes(name) ? often(0.97) : often(0.5)));
      const extra = often(0.03) ? [["unknown", {}] as const] : [];
      return Object.fromEntries([...kept, ...extra].map(([name, property]) => [name, inner(property)]));
    }
    case "array":
      return Array.from({ length: below(4) }, () => inner(schema.items));
    case "integer":
    case "number": {
      const { minimum = 0, maximum = 1_000 } = schema as { minimum?: number; maximum?: number };
      return often(0.1) ? minimum - 1 : minimum + below(Math.min(maximum - minimum, 1_000) + 1);
    }
    case "boolean":
      return often(0.5);
    default:
      if (schema.example !== undefined && often(0.8)) return schema.example;
      return pick(nonsense);
  }
}
