import type { ApiDescription } from "./common-answers.ts";

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, unknown>>;

/** How deep examples go: deeper than any schema, so only one that holds itself is cut. */
const deepest = 12;

/** Gives every named schema an example, composed of those of its fields, so that one sentence cannot go stale alone. */
export function withExamples(description: ApiDescription): ApiDescription {
  const schemas: Schemas = description.components?.schemas ?? {};
  for (const schema of Object.values(schemas)) {
    if (isSchema(schema)) Object.assign(schema, { example: exampleOf(schema, schemas) });
  }
  return description;
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

/** One value that the schema allows. */
function exampleOf(schema: Schema, schemas: Schemas, depth = 0): unknown {
  if (schema.example !== undefined) return schema.example;
  if (depth > deepest) return null;
  const inner = (next: unknown) => exampleOf(isSchema(next) ? next : {}, schemas, depth + 1);
  if (typeof schema.$ref === "string")
    return inner(schemas[schema.$ref.replace("#/components/schemas/", "")]);
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  // Beside what it says of its fields, a part may only say what they mean.
  const parts = Array.isArray(schema.allOf) ? schema.allOf.map(inner).filter(isSchema) : [];
  if (parts.length > 0)
    return Object.assign({}, ...parts, isSchema(schema.properties) ? fields(schema, inner) : {});
  const choices = [schema.oneOf, schema.anyOf].find(Array.isArray);
  if (choices) return inner(choices[0]);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case "object":
      return fields(schema, inner);
    case "array":
      return [inner(schema.items)];
    case "integer":
    case "number":
      return typeof schema.minimum === "number" ? schema.minimum : 1;
    case "boolean":
      return true;
    default:
      return "…";
  }
}

function fields({ properties }: Schema, inner: (next: unknown) => unknown): Record<string, unknown> {
  const named = isSchema(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(named.map(([name, property]) => [name, inner(property)]));
}
