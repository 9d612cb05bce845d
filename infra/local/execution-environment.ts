import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import type { FromEnvironment, Job, ToEnvironment } from "./lambda-messages.ts";

/** Lambda gives a function ten seconds to import its code; a busy laptop gets more. */
const initSeconds = 60;

/** How one invocation ended. A failure's `reason` is for people. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly reason: string };

export type EnvironmentSpec = ToEnvironment & {
  readonly variables: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  /** One line the function wrote to its standard output or error. */
  readonly onLine: (line: string) => void;
};

/** One worker thread that runs one handler, one event at a time. */
export type ExecutionEnvironment = {
  /** Never throws. Afterwards, after a timeout or a crash, `alive` is false. */
  run(event: unknown): Promise<Outcome>;
  readonly alive: boolean;
  stop(): Promise<void>;
};

/** Starts a thread that holds a function, and loads it. */
export function startEnvironment(spec: EnvironmentSpec): ExecutionEnvironment {
  const { entry, name, arn, memoryMb } = spec;
  const worker = new Worker(new URL("./lambda-worker.ts", import.meta.url), {
    workerData: { entry, name, arn, memoryMb } satisfies ToEnvironment,
    env: { ...spec.variables },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  for (const stream of [worker.stdout, worker.stderr]) createInterface(stream).on("line", spec.onLine);

  let alive = true;
  let crash = "the worker thread ended";
  let listener: ((message: FromEnvironment | { readonly kind: "gone" }) => void) | null = null;
  worker.on("message", (message: FromEnvironment) => listener?.(message));
  worker.on("error", (error) => {
    crash = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  });
  worker.on("exit", () => {
    alive = false;
    listener?.({ kind: "gone" });
  });

  /** The worker's next word, or null when `seconds` pass without one: then the thread is ended. */
  const next = (seconds: number) =>
    new Promise<FromEnvironment | { readonly kind: "gone" } | null>((resolve) => {
      if (!alive) return resolve({ kind: "gone" });
      const timer = setTimeout(() => {
        alive = false;
        listener = null;
        void worker.terminate().then(() => resolve(null));
      }, seconds * 1000);
      listener = (message) => {
        clearTimeout(timer);
        listener = null;
        resolve(message);
      };
    });

  const ready = next(initSeconds);
  return {
    async run(event) {
      const started = await ready;
      if (started === null) return failed(`${name} did not start within ${initSeconds} s`);
      if (!alive) return failed(`${name} crashed: ${crash}`);
      const answer = next(spec.timeoutSeconds);
      const deadline = Date.now() + spec.timeoutSeconds * 1000;
      worker.postMessage({ event, requestId: randomUUID(), deadline } satisfies Job);
      const message = await answer;
      if (message === null) return failed(`${name} timed out after ${spec.timeoutSeconds} s`);
      switch (message.kind) {
        case "result":
          return { ok: true, result: JSON.parse(message.json) };
        case "thrown":
          return failed(message.error);
        case "gone":
          return failed(`${name} crashed: ${crash}`);
        case "ready":
          throw new Error("A worker thread is ready once.");
      }
    },
    get alive() {
      return alive;
    },
    async stop() {
      crash = "the local cloud stopped";
      await worker.terminate();
    },
  };
}

const failed = (reason: string): Outcome => ({ ok: false, reason });
