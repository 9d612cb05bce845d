import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { z } from "zod";

/** What is read of the API's description. */
export const describedApi = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ responses: z.record(z.string(), z.looseObject({})) })),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});
export type DescribedApi = z.infer<typeof describedApi>;

const responseOf = z.looseObject({
  headers: z.record(z.string(), z.unknown()).default({}),
  content: z.record(z.string(), z.object({ schema: z.looseObject({}) })).default({}),
});

/** Headers that every answer has and no description needs to name, beside those on safety and CORS. */
const usual =
  /^(?:content-|vary$|allow$|access-control-|x-|cross-origin-|origin-agent-|referrer-policy|strict-transport|cache-control|deprecation$|sunset$)/;

/**
 * Judges answers by the API's description: an operation that is not described, a status it does not name, a type it
 * does not announce, a header it keeps quiet about, or a body that its schema refuses or does not know every field of.
 */
export function conformance(description: DescribedApi) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(description, "api");
  const compiled = new Map<string, ValidateFunction>();
  const validate = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
  const templates = Object.keys(description.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`),
  }));

  /** The faults of one answer, in words; none where it conforms. */
  return async (method: string, address: string, response: Response): Promise<string[]> => {
    const { pathname } = new URL(address, "https://any.example");
    const path = templates.find(({ pattern }) => pattern.test(pathname))?.path;
    const verb = method === "HEAD" ? "get" : method.toLowerCase();
    const operation = path === undefined ? undefined : description.paths[path]?.[verb];
    if (path === undefined || operation === undefined) return outside(response, validate);
    const described = operation.responses[response.status];
    if (described === undefined) return [`${verb} ${path} does not name the status ${response.status}`];
    const { headers, content } = responseOf.parse(described);
    const known = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
    const quiet = [...response.headers.keys()].filter((name) => !known.has(name) && !usual.test(name));
    const faults = quiet.map(
      (name) => `${verb} ${path} ${response.status} has the undescribed header ${name}`,
    );
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const body = await textOf(response);
    if (method === "HEAD" || body === "") return faults;
    if (!(type in content))
      return [...faults, `${verb} ${path} ${response.status} is of the unannounced type ${type}`];
    if (!/[/+]json$/.test(type)) return faults;
    const pointer = ["paths", path, verb, "responses", response.status, "content", type, "schema"];
    const schema = content[type]?.schema ?? {};
    const parsed: unknown = JSON.parse(body);
    const check = validate(pointerOf(pointer));
    const refused = check(parsed) ? [] : [ajv.errorsText(check.errors, { dataVar: "body" })];
    const unknown = undescribed(parsed, schema, description, "body");
    return [
      ...faults,
      ...[...refused, ...unknown].map((fault) => `${verb} ${path} ${response.status}: ${fault}`),
    ];
  };
}

/** The body as text, decoded as a client on the wire would have it. */
async function textOf(response: Response): Promise<string> {
  const coding = response.headers.get("content-encoding");
  if (coding === null) return await response.text();
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.byteLength === 0) return "";
  return (coding === "br" ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString();
}

const pointerOf = (steps: readonly unknown[]): string =>
  steps
    .map((step) => `/${encodeURIComponent(String(step).replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("");

/** Whatever the description does not know is a page, or a problem. */
async function outside(
  response: Response,
  validate: (pointer: string) => ValidateFunction,
): Promise<string[]> {
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (type !== "application/problem+json") {
    return type === "application/json" && !response.url.endsWith("/openapi.json") && response.status >= 400
      ? [`an error of the type ${type}`]
      : [];
  }
  const check = validate("/components/schemas/Problem");
  const body = await textOf(response);
  return body === "" || check(JSON.parse(body))
    ? []
    : [`no problem document: ${JSON.stringify(check.errors)}`];
}

/** Fields of a body that its schema does not name: JSON Schema lets them pass, an API's description should not. */
function undescribed(value: unknown, schema: unknown, description: DescribedApi, at: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) =>
      undescribed(item, itemsOf(schema, description), description, `${at}[${i}]`),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  const known = propertiesOf(schema, description);
  if (known === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = known.get(name);
    if (property === undefined) return [`${at}.${name} is not described`];
    return undescribed(inner, { anyOf: property }, description, `${at}.${name}`);
  });
}

const record = z.record(z.string(), z.unknown());

/** A schema and all it refers to or is composed of. */
function* partsOf(schema: unknown, description: DescribedApi): Generator<Record<string, unknown>> {
  const own = record.safeParse(schema).data;
  if (own === undefined) return;
  yield own;
  const name = typeof own.$ref === "string" ? own.$ref.replace("#/components/schemas/", "") : null;
  if (name !== null) yield* partsOf(description.components.schemas[name], description);
  for (const composed of [own.allOf, own.anyOf, own.oneOf]) {
    if (Array.isArray(composed)) for (const part of composed) yield* partsOf(part, description);
  }
}

function itemsOf(schema: unknown, description: DescribedApi): unknown {
  return {
    anyOf: [...partsOf(schema, description)].flatMap(({ items }) => (items === undefined ? [] : [items])),
  };
}

/** The schemas of each named field; null where any name is allowed. */
function propertiesOf(schema: unknown, description: DescribedApi): Map<string, unknown[]> | null {
  const found = new Map<string, unknown[]>();
  for (const part of partsOf(schema, description)) {
    if (record.safeParse(part.additionalProperties).success || part.additionalProperties === true)
      return null;
    for (const [name, property] of Object.entries(record.safeParse(part.properties).data ?? {})) {
      found.set(name, [...(found.get(name) ?? []), property]);
    }
  }
  return found;
}
