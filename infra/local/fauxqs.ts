import diagnostics from "node:diagnostics_channel";
import type { IncomingHttpHeaders } from "node:http";
import { startFauxqs } from "fauxqs";
import { type QueueFunction, uploadLimits, visibilityTimeoutSeconds } from "../../functions/contracts.ts";
import { bucketName, deadLetterName, queueArn, queueName, region } from "./names.ts";

/** S3 itself takes 5 GB in one put; this takes what a laptop can buffer, well above our own upload limit. */
const largestPutBytes = 8 * uploadLimits.maxBytes;

/** S3 and SQS in this process. */
export type ObjectsAndQueues = {
  readonly endpoint: string;
  /** Enqueues one message, durably if the cloud is durable. */
  send(queue: string, body: string): void;
  /** Receipt handles of the messages that somebody has received and neither deleted nor given back. */
  inFlight(queue: string): readonly string[];
  /** Messages waiting in a queue. */
  waiting(queue: string): number;
  /** From now on tells of every object written and every message given up. At most one listener each. */
  listen(listeners: Listeners): void;
  stop(): Promise<void>;
};
export type Listeners = {
  readonly objectWritten: (key: string) => void;
  readonly messageDied: (queue: string, message: { readonly id: string; readonly body: string }) => void;
};

/**
 * Starts fauxqs on 127.0.0.1 with the bucket, and for every function a queue and its dead-letter queue.
 * @param dataDir where to keep objects and messages; null keeps them in memory
 */
export async function startObjectsAndQueues(
  functions: readonly QueueFunction[],
  { dataDir, port }: { readonly dataDir: string | null; readonly port: number },
): Promise<ObjectsAndQueues> {
  const server = await tamed(() =>
    startFauxqs({
      port,
      logger: false,
      host: "localhost",
      defaultRegion: region,
      messageSpies: true,
      init: { buckets: [bucketName], queues: functions.flatMap(queuesOf) },
      ...(dataDir === null ? {} : { dataDir }),
    }),
  );
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    send: (queue, body) => void server.sendMessage(queue, body),
    inFlight: (queue) => server.inspectQueue(queue)?.messages.inflight.map((m) => m.receiptHandle) ?? [],
    waiting: (queue) => server.inspectQueue(queue)?.messages.ready.length ?? 0,
    listen(listeners) {
      // The spy shows each event once to the filter of whoever waits; one that never matches sees all.
      const never = server.spy.waitForMessage((event) => {
        if (!("service" in event)) return false;
        if (event.service === "s3" && event.status === "uploaded") listeners.objectWritten(event.key);
        if (event.service === "sqs" && event.status === "dlq") {
          listeners.messageDied(event.queueName, { id: event.messageId, body: event.body });
        }
        return false;
      });
      never.catch(() => {});
    },
    stop: () => server.stop(),
  };
}

function queuesOf(fn: QueueFunction) {
  const dead = deadLetterName(fn.name);
  return [
    { name: dead },
    {
      name: queueName(fn.name),
      attributes: {
        VisibilityTimeout: String(visibilityTimeoutSeconds(fn)),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: queueArn(dead),
          maxReceiveCount: fn.maxReceives,
        }),
      },
    },
  ];
}

/** The part of Fastify that `tamed` needs. */
type Fastify = {
  listen(options: { port: number; host: string }): Promise<string>;
  addHook(name: "onRoute", hook: (route: { bodyLimit?: number }) => void): void;
  addHook(
    name: "onRequest",
    hook: (
      request: { headers: IncomingHttpHeaders },
      reply: { code(status: number): { send(): void } },
      done: () => void,
    ) => void,
  ): void;
};

/**
 * fauxqs listens on every network interface, obeys web sites open in a browser, and refuses bodies above
 * 11 MiB; it has options for none of that. It is built on Fastify, which announces each of its servers on a
 * diagnostics channel: there all three are put right. An unguarded S3 must not face a café's network.
 */
async function tamed<T>(start: () => Promise<T>): Promise<T> {
  let seen = false;
  const tame = (message: unknown) => {
    const { fastify } = message as { fastify: Fastify };
    const listen = fastify.listen.bind(fastify);
    fastify.listen = (options) => listen({ ...options, host: "127.0.0.1" });
    fastify.addHook("onRoute", (route) => {
      route.bodyLimit = largestPutBytes;
    });
    fastify.addHook("onRequest", (request, reply, done) => {
      if (request.headers.origin === undefined) done();
      else reply.code(403).send();
    });
    seen = true;
  };
  diagnostics.subscribe("fastify.initialization", tame);
  // Fastify is built before the first await inside, so the subscription sees this server and no other.
  const starting = start();
  diagnostics.unsubscribe("fastify.initialization", tame);
  const server = await starting;
  if (!seen) throw new Error("fauxqs no longer announces its Fastify server: it would face the network.");
  return server;
}
