import { serve } from "../../infra/local/start.ts";

/** `ledger serve`: the local cloud, as `npm start` starts it. */
export async function serveCommand(options: {
  readonly port?: number;
  readonly reset?: boolean;
  readonly seeds: boolean;
  readonly data?: string;
  readonly redrive?: boolean;
  readonly quiet?: boolean;
}): Promise<void> {
  const { port = null, reset = false, seeds, data = null, redrive = false, quiet = false } = options;
  await serve({ port, reset, seeds, data, redrive, quiet });
}
