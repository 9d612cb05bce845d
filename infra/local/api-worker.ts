/**
 * The API's worker thread: the app that the API Lambda serves, on Node's HTTP server, with an environment
 * of its own. Form posts under `/local-s3/` go on to the bucket.
 */
import { parentPort, workerData } from "node:worker_threads";
import { serve } from "@hono/node-server";
import { environmentNames } from "../../functions/contracts.ts";
import type { ApiSpec } from "./api-server.ts";
import { uploadPath } from "./environment.ts";
import { forwardFormPost } from "./form-posts.ts";

type App = { fetch(request: Request, env?: unknown): Response | Promise<Response> };

const { wiring, port, s3 }: ApiSpec = workerData;
const { wireApi } = (await import(wiring)) as { wireApi: (env: NodeJS.ProcessEnv) => App };
const app = wireApi(process.env);
const bucket = process.env[environmentNames.bucket] ?? "";

const server = serve({
  hostname: "127.0.0.1",
  port,
  fetch: (request, env) =>
    new URL(request.url).pathname === uploadPath
      ? forwardFormPost(request, s3, bucket)
      : app.fetch(request, env),
});
server.once("listening", () => parentPort?.postMessage("listening"));
