import { expect } from "vitest";
import { type ApiWorld, createApi } from "../../functions/api/app.ts";
import { anyToken } from "../fakes/fake-tokens.ts";
import { memoryWorld } from "../fakes/memory-world.ts";
import { conformance, describedApi } from "./conformance.ts";

export type ApiClient = {
  /** Sends a request, with a token for everything where it writes and names none, and holds the answer to the description. */
  request(path: string, init?: RequestInit): Promise<Response>;
};

const description = await createApi(memoryWorld().world).request("/openapi.json");
const judge = conformance(describedApi.parse(await description.json()));

/** The API in this process, as a client that lets no answer pass that the API's description does not announce. */
export function apiClient(world: ApiWorld): ApiClient {
  const app = createApi(world);
  return {
    async request(path, init = {}) {
      const method = init.method ?? "GET";
      const headers = new Headers(init.headers);
      if (needsToken(method, path) && !headers.has("authorization")) {
        headers.set("authorization", `Bearer ${anyToken}`);
      }
      const response = await app.request(path, { ...init, headers });
      const faults = await judge(method, path, response.clone());
      expect(faults, `${method} ${path}`).toEqual([]);
      return response;
    },
  };
}

/** For a request that is to come without a token. */
export const noToken = { authorization: "" } as const;

function needsToken(method: string, path: string): boolean {
  const guarded = /^\/v1\/(?:subscriptions|audit)|\/(?:audit|preview)(?:\?|$)/;
  return !["GET", "HEAD", "OPTIONS"].includes(method) || guarded.test(path);
}
