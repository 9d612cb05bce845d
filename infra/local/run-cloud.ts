import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { queueFunctions } from "../../functions/contracts.ts";
import { addressesOf } from "./addresses.ts";
import { type ApiServer, startApi } from "./api-server.ts";
import type { Cloud, CloudOptions } from "./cloud-interface.ts";
import type { DataFolder } from "./data-folder.ts";
import { environmentFor } from "./environment.ts";
import { openFunctionLogs } from "./function-logs.ts";
import { issuerSecrets } from "./issuer-secrets.ts";
import { deadLetterName } from "./names.ts";
import { openJournal } from "./notified-journal.ts";
import { notifyFunctions } from "./object-notifications.ts";
import { runQueueFunctions } from "./queue-functions.ts";
import { redrive } from "./redrive.ts";
import { startStores } from "./stores.ts";

const functionsFolder = new URL("../../functions/", import.meta.url);

/** As `startCloud`, in a folder that is open already, or in memory, and on a port that is free. */
export async function runCloud(
  folder: DataFolder | null,
  port: number,
  options: CloudOptions,
): Promise<Cloud> {
  const { functions = queueFunctions, concurrency = 2, retrySeconds = 1, on = {} } = options;
  const { handlersDir, wiring = new URL("wiring/api.ts", functionsFolder).href } = options;
  const inFolder = (name: string) => (folder === null ? null : join(folder.path, name));
  const stores = await startStores(functions, folder?.path ?? null, options.port === 0 ? 0 : port);
  const { endpoints, objectsAndQueues, sqs } = stores;
  const publicUrl = `http://localhost:${port}`;
  const logs = openFunctionLogs(inFolder("logs"));
  const line = (name: string, text: string) => {
    logs.write(name, text);
    on.line?.(name, text);
  };
  const secrets = issuerSecrets(inFolder("issuer"));
  const journal = openJournal(inFolder("notified"));
  const notifier = notifyFunctions(functions, stores, journal, on);
  const running = runQueueFunctions({
    functions,
    sqs,
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

  const addresses = addressesOf(publicUrl, endpoints, secrets.clients);
  folder?.announce({ pid: process.pid, ...addresses });
  const deadMessages = () =>
    functions
      .map((fn) => ({ fn, count: objectsAndQueues.waiting(deadLetterName(fn.name)) }))
      .filter(({ count }) => count > 0);
  return {
    ...addresses,
    deadMessages,
    redrive: () => redrive(sqs, endpoints.sqs, deadMessages()),
    stop,
  };
}

const folderUrl = (path: string): URL => pathToFileURL(`${resolve(path)}/`);
