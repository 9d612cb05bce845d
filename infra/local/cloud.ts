import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type QueueFunction, queueFunctions } from "../../functions/contracts.ts";
import { type ApiServer, startApi } from "./api-server.ts";
import type { CloudEvents } from "./cloud-events.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { type Choices, environmentFor } from "./environment.ts";
import type { ObjectsAndQueues } from "./fauxqs.ts";
import { freePort } from "./free-port.ts";
import { openFunctionLogs } from "./function-logs.ts";
import { issuerPath } from "./issuer.ts";
import { type IssuerSecrets, issuerSecrets } from "./issuer-secrets.ts";
import { bucketName, deadLetterName, type Endpoints, queueName, queueUrl, tableName } from "./names.ts";
import { openJournal } from "./notified-journal.ts";
import { type Route, startNotifier, unnotifiedKeys } from "./notifier.ts";
import { runQueueFunctions } from "./queue-functions.ts";
import { type MessageCount, redrive } from "./redrive.ts";
import { startStores } from "./stores.ts";

export { DataFolderError } from "./data-folder.ts";
export { PortTakenError } from "./free-port.ts";

const functionsFolder = new URL("../../functions/", import.meta.url);

export type CloudOptions = Choices & {
  /** Folder that keeps everything between runs; null keeps it in memory. */
  readonly dataDir: string | null;
  /** Port of the pages and the API; the services take the next free ones. 0 takes any free ports. */
  readonly port: number;
  /** Whether a taken port moves the cloud to the next free one, up to 20 above. */
  readonly portFallback: boolean;
  /** Empty the folder first. */
  readonly reset?: boolean;
  /** Folder of `<function>.ts` modules that export `handler`; the product's own by default. */
  readonly handlersDir?: string;
  /** Module that exports `wireApi`; the product's own by default, null serves no API. */
  readonly wiring?: string | null;
  readonly functions?: readonly QueueFunction[];
  /** Batches each function works on at once. */
  readonly concurrency?: number;
  /** Seconds until a failed message is tried again; AWS would wait for the visibility timeout. */
  readonly retrySeconds?: number;
  readonly on?: CloudEvents;
};

export type Cloud = {
  readonly publicUrl: string;
  readonly endpoints: Endpoints;
  readonly bucket: string;
  readonly table: string;
  readonly queues: Readonly<Record<QueueFunction["name"], string>>;
  /** Where programs get tokens, and the clients' secrets by their ids. */
  readonly issuer: { readonly tokenUrl: string; readonly clients: IssuerSecrets["clients"] };
  readonly startedAt: string;
  /** Messages that lie in dead-letter queues, by function; only those with any. */
  deadMessages(): readonly MessageCount[];
  /** Sends those messages back to their queues, to be tried again, and says how many. */
  redrive(): Promise<readonly MessageCount[]>;
  /** Ends everything in this process; what was under way goes on after the next start. */
  stop(): Promise<void>;
};

/**
 * Starts S3, SQS, DynamoDB, the functions behind their queues and the API, all in this process and on
 * 127.0.0.1.
 * @throws PortTakenError, DataFolderError
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  // The folder first: who holds it is often this same cloud, and can be named, where a port says nothing.
  const folder = options.dataDir === null ? null : openDataFolder(options.dataDir);
  try {
    const port = await freePort(options.port, { fallback: options.portFallback });
    if (options.reset) folder?.empty();
    options.on?.starting?.();
    return await startIn(folder, port, options);
  } catch (error) {
    folder?.release();
    throw error;
  }
}

async function startIn(folder: DataFolder | null, port: number, options: CloudOptions): Promise<Cloud> {
  const { functions = queueFunctions, concurrency = 2, retrySeconds = 1, on = {} } = options;
  const inFolder = (name: string) => (folder === null ? null : join(folder.path, name));
  const stores = await startStores(functions, folder?.path ?? null, options.port === 0 ? 0 : port);
  const { endpoints, objectsAndQueues } = stores;
  const publicUrl = `http://localhost:${port}`;
  const logs = openFunctionLogs(inFolder("logs"));
  const line = (name: string, text: string) => {
    logs.write(name, text);
    on.line?.(name, text);
  };

  const secrets = issuerSecrets(inFolder("issuer"));
  const journal = openJournal(inFolder("notified"));
  const notifier = startNotifier(stores.s3, journal, routesOf(functions, objectsAndQueues));
  objectsAndQueues.listen({
    objectWritten: notifier.written,
    messageDied(queue, message) {
      const fn = functions.find(({ name }) => queueName(name) === queue);
      if (fn !== undefined) on.dead?.(fn, message);
    },
  });
  if (stores.database !== null) unnotifiedKeys(stores.database, journal).forEach(notifier.written);

  const { handlersDir, wiring = new URL("wiring/api.ts", functionsFolder).href } = options;
  const running = runQueueFunctions({
    functions,
    sqs: stores.sqs,
    endpoints,
    publicUrl,
    choices: options,
    handlers: handlersDir === undefined ? new URL("handlers/", functionsFolder) : folderUrl(handlersDir),
    concurrency,
    retrySeconds,
    on: { ...on, line },
  });
  let api: ApiServer | null = null;
  const stop = async () => {
    notifier.stop();
    await Promise.all([running.stop(), api?.stop()]);
    await stores.stop();
    journal.close();
    logs.close();
    folder?.release();
  };
  try {
    if (wiring !== null) {
      const variables = environmentFor("api", endpoints, publicUrl, options);
      const spec = { wiring, port, s3: endpoints.s3, publicUrl, issuer: secrets };
      api = await startApi(spec, variables, (text) => line("api", text));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  running.warm();

  const addresses = {
    publicUrl,
    endpoints,
    bucket: bucketName,
    table: tableName,
    queues: queueUrls(endpoints.sqs),
    issuer: { tokenUrl: `${publicUrl}${issuerPath}/oauth2/token`, clients: secrets.clients },
    startedAt: new Date().toISOString(),
  };
  folder?.announce({ pid: process.pid, ...addresses });
  const deadMessages = () =>
    functions
      .map((fn) => ({ fn, count: objectsAndQueues.waiting(deadLetterName(fn.name)) }))
      .filter(({ count }) => count > 0);
  return {
    ...addresses,
    deadMessages,
    redrive: () => redrive(stores.sqs, endpoints.sqs, deadMessages()),
    stop,
  };
}

const folderUrl = (path: string): URL => pathToFileURL(`${resolve(path)}/`);

function routesOf(functions: readonly QueueFunction[], { send }: ObjectsAndQueues): Route[] {
  return functions.flatMap(({ name, objectPrefix }) =>
    objectPrefix === null
      ? []
      : [{ prefix: objectPrefix, send: (body: string) => send(queueName(name), body) }],
  );
}

function queueUrls(endpoint: string): Cloud["queues"] {
  const url = (name: QueueFunction["name"]) => queueUrl(endpoint, queueName(name));
  return {
    extract: url("extract"),
    recognise: url("recognise"),
    classify: url("classify"),
    store: url("store"),
    alert: url("alert"),
    deliver: url("deliver"),
  };
}
