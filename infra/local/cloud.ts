import type { Cloud, CloudOptions } from "./cloud-interface.ts";
import { openDataFolder } from "./data-folder.ts";
import { freePort } from "./free-port.ts";
import { runCloud } from "./run-cloud.ts";

export type { Cloud, CloudOptions } from "./cloud-interface.ts";
export { DataFolderError } from "./data-folder.ts";
export { PortTakenError } from "./free-port.ts";

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
    return await runCloud(folder, port, options);
  } catch (error) {
    folder?.release();
    throw error;
  }
}
