import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Field, Operation } from "../web/reference-page.ts";
import type { ApiEnv } from "./world.ts";

export type ApiDescription = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;
type Schemas = NonNullable<NonNullable<ApiDescription["components"]>["schemas"]>;
type Schema = Schemas[string];

/** The API's OpenAPI 3.1 document, made from the schemas that check the requests. */
export function describeApi(api: OpenAPIHono<ApiEnv>, publicUrl: string): ApiDescription {
  return api.getOpenAPI31Document({
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
}

/** The document's operations in order, as the reference page shows them. */
export function operationsOf(description: ApiDescription): Operation[] {
  const schemas = description.components?.schemas ?? {};
  return Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    (["get", "post", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = (operation.parameters ?? []).flatMap((parameter) =>
        "$ref" in parameter
          ? []
          : [fieldOf(parameter.name, parameter.in, parameter.required === true, parameter.schema, schemas)],
      );
      const body = operation.requestBody;
      const bodySchema = body && !("$ref" in body) ? body.content["application/json"]?.schema : undefined;
      return [
        {
          method: method.toUpperCase(),
          path,
          group: operation.tags?.[0] ?? "Other",
          summary: operation.summary ?? "",
          fields: [...parameters, ...fieldsOf(bodySchema, "body", schemas)],
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

function fieldsOf(schema: Schema | undefined, place: string, schemas: Schemas): Field[] {
  const { properties = {}, required = [] } = resolve(schema, schemas);
  return Object.entries(properties).map(([name, property]) =>
    fieldOf(name, place, required.includes(name), property, schemas),
  );
}

function fieldOf(
  name: string,
  place: string,
  required: boolean,
  schema: Schema | undefined,
  schemas: Schemas,
): Field {
  const { type, description, example, default: fallback } = resolve(schema, schemas);
  const text = [description, fallback !== undefined && `Default ${JSON.stringify(fallback)}.`];
  return {
    name,
    place,
    required,
    type: Array.isArray(type) ? type.join(" or ") : (type ?? "object"),
    description: text.filter(Boolean).join(" "),
    example: example === undefined ? null : String(example),
  };
}

function resolve(schema: Schema | undefined, schemas: Schemas): Exclude<Schema, { $ref: string }> {
  if (!schema) return {};
  if (!("$ref" in schema)) return schema;
  const named = schemas[schema.$ref.replace("#/components/schemas/", "")];
  return named && !("$ref" in named) ? named : {};
}
