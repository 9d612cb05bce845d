/**
 * The API's worker thread: the app that the API Lambda serves, on Node's HTTP server, with an environment
 * of its own. Form posts under `/local-s3/` go on to the bucket; `/local-issuer/` gives tokens.
 */
import { parentPort, workerData } from "node:worker_threads";
import { serve } from "@hono/node-server";
import { environmentNames } from "../../functions/contracts.ts";
import type { ApiSpec } from "./api-server.ts";
import { uploadPath } from "./environment.ts";
import { forwardFormPost } from "./form-posts.ts";
import { issuerPath, localIssuer } from "./issuer.ts";

type App = { fetch(request: Request, env?: unknown): Response | Promise<Response> };

const { wiring, port, s3, publicUrl, issuer }: ApiSpec = workerData;
const { wireApi } = (await import(wiring)) as { wireApi: (env: NodeJS.ProcessEnv) => App };
const app = wireApi(process.env);
const tokens = await localIssuer(publicUrl, issuer);
const bucket = process.env[environmentNames.bucket] ?? "";

const server = serve({
  hostname: "127.0.0.1",
  port,
  fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === uploadPath) return forwardFormPost(request, s3, bucket);
    return pathname.startsWith(`${issuerPath}/`) ? tokens.fetch(request) : app.fetch(request, env);
  },
});
server.once("listening", () => parentPort?.postMessage("listening"));
