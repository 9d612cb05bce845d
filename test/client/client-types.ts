/** `npm run client`: writes the types of the API's client, made from the description that the API itself gives. */
import { writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { createApi } from "../../functions/api/app.ts";
import { memoryWorld } from "../fakes/memory-world.ts";

export const clientTypesFile: URL = new URL("../../functions/client/schema.ts", import.meta.url);

const preface = "// Made by `npm run client` from the API's description; edit the API's schemas instead.\n\n";

/** The client's types as they should be now. */
export async function clientTypes(): Promise<string> {
  const description = await createApi(memoryWorld().world).request("/openapi.json");
  const nodes = await openapiTS(await description.text());
  return preface + astToString(nodes);
}

if (import.meta.main) writeFileSync(clientTypesFile, await clientTypes());
