import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import { apiFunction } from "../../functions/contracts.ts";
import type { IssuerSecrets } from "./issuer-secrets.ts";

/** Milliseconds before a crashed API is started again. */
const restartDelay = 500;

/** What the API's thread is given; `wiring` is the URL of the module that exports `wireApi`. */
export type ApiSpec = {
  readonly wiring: string;
  readonly port: number;
  readonly s3: string;
  readonly publicUrl: string;
  readonly issuer: IssuerSecrets;
};

export type ApiServer = { stop(): Promise<void> };

/**
 * Serves the API from a worker thread, and again after a crash.
 * Resolves when it listens; rejects if it does not come up the first time.
 */
export async function startApi(
  spec: ApiSpec,
  variables: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Promise<ApiServer> {
  let stopped = false;
  let worker = start();
  await new Promise<void>((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The API ended before it listened.")));
  });
  guard();
  return {
    async stop() {
      stopped = true;
      await worker.terminate();
    },
  };

  function start(): Worker {
    const thread = new Worker(new URL("./api-worker.ts", import.meta.url), {
      workerData: spec,
      env: { ...variables },
      resourceLimits: { maxOldGenerationSizeMb: apiFunction.memoryMb },
      stdout: true,
      stderr: true,
    });
    for (const stream of [thread.stdout, thread.stderr]) createInterface(stream).on("line", onLine);
    return thread;
  }
  function guard() {
    worker.on("error", (error) => onLine(`The API crashed: ${String(error)}`));
    worker.once("exit", () => {
      if (stopped) return;
      setTimeout(() => {
        if (stopped) return;
        worker = start();
        guard();
      }, restartDelay);
    });
  }
}
