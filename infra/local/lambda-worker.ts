/**
 * The Lambda runtime inside one worker thread: imports a handler, then runs it once for every job it is
 * sent. Whatever the handler throws outside its own promise ends the thread, as on Lambda.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Context } from "aws-lambda";
import type { FromEnvironment, Job, ToEnvironment } from "./lambda-messages.ts";

const port = parentPort;
if (port === null) throw new Error("lambda-worker.ts runs as a worker thread only.");
const say = (message: FromEnvironment) => port.postMessage(message);
const { entry, name, arn, memoryMb }: ToEnvironment = workerData;

const { handler } = (await import(entry)) as { handler: (event: unknown, context: Context) => unknown };
if (typeof handler !== "function") throw new Error(`${entry} exports no function "handler".`);

port.on("message", async ({ event, requestId, deadline }: Job) => {
  try {
    const result = await handler(event, contextFor(requestId, deadline));
    say({ kind: "result", json: JSON.stringify(result) ?? "null" });
  } catch (error) {
    say({ kind: "thrown", error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
say({ kind: "ready" });

function contextFor(requestId: string, deadline: number): Context {
  const gone = () => {
    throw new Error("Callbacks left Lambda with Node 24: return a promise.");
  };
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: name,
    functionVersion: "$LATEST",
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: "local",
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: gone,
    fail: gone,
    succeed: gone,
  };
}
