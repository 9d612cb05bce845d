import { environmentNames, environmentOf } from "../../functions/contracts.ts";
import type { FunctionName } from "../../infra/permissions.ts";

/** What a Lambda's process has: the variables of the contracts, region and credentials, nothing of ours. */
export function lambdaEnvironment(name: FunctionName): NodeJS.ProcessEnv {
  const variables = environmentOf[name].map((variable) => [
    environmentNames[variable],
    "https://example.org",
  ]);
  return {
    ...Object.fromEntries(variables),
    [environmentNames.reading]: "open",
    AWS_REGION: "eu-west-2",
    AWS_ACCESS_KEY_ID: "none",
    AWS_SECRET_ACCESS_KEY: "none",
  };
}

/** A GET request as the gateway of an HTTP API hands it to a Lambda. */
export const gatewayEvent = (path: string, headers: Readonly<Record<string, string>> = {}) => ({
  version: "2.0",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "ledger.example", ...headers },
  requestContext: { domainName: "ledger.example", http: { method: "GET", path, sourceIp: "192.0.2.1" } },
  isBase64Encoded: false,
});
