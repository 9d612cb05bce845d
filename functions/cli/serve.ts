import { main } from "../../infra/local/start.ts";

/** `ledger serve`: the local cloud, as `npm start` starts it. */
export async function serveCommand(options: {
  readonly port?: number;
  readonly reset?: boolean;
  readonly seeds: boolean;
}): Promise<void> {
  await main([
    ...(options.port === undefined ? [] : ["--port", String(options.port)]),
    ...(options.reset ? ["--reset"] : []),
    ...(options.seeds ? [] : ["--no-seeds"]),
  ]);
}
