import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Field, Operation } from "../web/reference-page.ts";
import { type ApiDescription, withCommonAnswers } from "./common-answers.ts";
import { withExamples } from "./examples.ts";
import type { ApiEnv } from "./world.ts";

type Schemas = NonNullable<NonNullable<ApiDescription["components"]>["schemas"]>;
type Schema = Schemas[string];
type Resolved = Exclude<Schema, { $ref: string }>;
type PathItem = NonNullable<ApiDescription["paths"]>[string];

/** The API's OpenAPI 3.1 document, made from the schemas that check the requests. */
export function describeApi(api: OpenAPIHono<ApiEnv>, publicUrl: string): ApiDescription {
  const described = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Pledge Ledger",
      version: "1",
      description:
        "Local election manifestos, their pledges, and what changed between any two versions. Lists continue with `next`; errors are problem documents (RFC 9457).",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: publicUrl }],
  });
  return withExamples(withCommonAnswers(described));
}

/** The document's operations in order, as the reference page shows them. */
export function operationsOf(description: ApiDescription): Operation[] {
  const schemas = description.components?.schemas ?? {};
  return operationsAt(description.paths ?? {}, schemas);
}

/** What the ledger posts to subscribers, as the reference page shows it. */
export function webhooksOf(description: ApiDescription): Operation[] {
  const items = Object.entries(description.webhooks ?? {}).filter(
    (entry): entry is [string, PathItem] => !("$ref" in entry[1]),
  );
  return operationsAt(Object.fromEntries(items), description.components?.schemas ?? {});
}

function operationsAt(items: Readonly<Record<string, PathItem>>, schemas: Schemas): Operation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    (["get", "post", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = (operation.parameters ?? []).flatMap((parameter) =>
        "$ref" in parameter
          ? []
          : fieldsAt(parameter.name, parameter.in, parameter.required === true, parameter.schema, schemas),
      );
      const body = operation.requestBody;
      const bodySchema = body && !("$ref" in body) ? body.content["application/json"]?.schema : undefined;
      return [
        {
          method: method.toUpperCase(),
          path,
          group: operation.tags?.[0] ?? "Other",
          summary: operation.summary ?? "",
          description: operation.description ?? "",
          fields: [...parameters, ...fieldsOf(bodySchema, "", "body", schemas)],
          answers: Object.entries(operation.responses ?? {}).map(([status, response]) => ({
            status,
            description: answerOf(response),
          })),
        },
      ];
    }),
  );
}

function answerOf(response: unknown): string {
  const described = typeof response === "object" && response !== null && "description" in response;
  return described && typeof response.description === "string" ? response.description : "";
}

function fieldsOf(schema: Schema | undefined, prefix: string, place: string, schemas: Schemas): Field[] {
  const { properties = {}, required = [] } = resolve(schema, schemas);
  return Object.entries(properties).flatMap(([name, property]) =>
    fieldsAt(prefix + name, place, required.includes(name), property, schemas),
  );
}

/** A field, then the fields inside it, named with dots as problems name them. */
function fieldsAt(
  name: string,
  place: string,
  required: boolean,
  schema: Schema | undefined,
  schemas: Schemas,
): Field[] {
  const own = resolve(schema, schemas);
  const { description, example, default: fallback } = own;
  const values = valuesOf(own, schemas);
  const text = [
    description,
    values !== null && `One of ${values.map((value) => `\`${value}\``).join(", ")}.`,
    fallback !== undefined && own.type !== "object" && `Default ${JSON.stringify(fallback)}.`,
  ];
  const field = {
    name,
    place,
    required,
    type: typeName(schema, schemas),
    description: text.filter(Boolean).join(" "),
    example: example === undefined ? null : String(example),
  };
  return [field, ...fieldsOf(schema, `${name}.`, place, schemas)];
}

/** The words that a field, or each item of a list, is chosen from. */
function valuesOf(schema: Resolved, schemas: Schemas): readonly unknown[] | null {
  const { enum: values, type } = schema.type === "array" ? resolve(schema.items, schemas) : schema;
  return type === "string" && values ? values : null;
}

/** "string", "list of integer", "list of Change", "string or null". */
function typeName(schema: Schema | undefined, schemas: Schemas): string {
  const { type, items } = resolve(schema, schemas);
  if (type === "array") {
    return `list of ${items && "$ref" in items ? nameIn(items.$ref) : typeName(items, schemas)}`;
  }
  return Array.isArray(type) ? type.join(" or ") : (type ?? "object");
}

function resolve(schema: Schema | undefined, schemas: Schemas): Resolved {
  if (!schema) return {};
  if (!("$ref" in schema)) return schema;
  const named = schemas[nameIn(schema.$ref)];
  return named && !("$ref" in named) ? named : {};
}

function nameIn(reference: string): string {
  return reference.replace("#/components/schemas/", "");
}
