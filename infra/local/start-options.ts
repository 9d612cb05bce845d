import { parseArgs } from "node:util";

export const usage = `Runs Pledge Ledger on this machine: pages, API and the whole pipeline, no account needed.

Usage: npm start [-- <options>]

  --port <n>    Where the pages and the API listen. Without it: 3000, or the next free port.
  --reset       Forget everything kept from earlier runs.
  --no-seeds    Start without the sample manifestos.
  --data <dir>  Where to keep everything. Default: .local
  --redrive     Try again what was set aside after it failed too often.
  --quiet       Print the address of the pages only.
  --help        Show this.

Environment:

  TEXT_RECOGNITION=off  Let scans fail as scans, with the reason, instead of reading them slowly.

Example: npm start -- --port 8080 --reset
`;

export type StartOptions = {
  /** Null: the usual one, or the next that is free. */
  readonly port: number | null;
  readonly reset: boolean;
  readonly seeds: boolean;
  readonly redrive: boolean;
  readonly quiet: boolean;
  /** Null: the usual folder. */
  readonly data: string | null;
};

export type Asked =
  | { readonly kind: "start"; readonly options: StartOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string };

/** A port in decimal digits, 1 to 65535; null for anything else. */
export function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

/** Reads the command line, without the program's name. */
export function readOptions(argv: readonly string[]): Asked {
  try {
    const { values } = parseArgs({
      args: [...argv],
      allowNegative: true,
      options: {
        port: { type: "string" },
        reset: { type: "boolean", default: false },
        seeds: { type: "boolean", default: true },
        redrive: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        data: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const port = values.port === undefined ? null : parsePort(values.port);
    if (port === null && values.port !== undefined) {
      return { kind: "wrong", message: `--port ${values.port}: a port is a number from 1 to 65535.` };
    }
    const { reset, seeds, redrive, quiet, data = null } = values;
    if (data === "") return { kind: "wrong", message: "--data: name a folder." };
    return { kind: "start", options: { port, reset, seeds, redrive, quiet, data } };
  } catch (error) {
    return { kind: "wrong", message: error instanceof Error ? error.message : String(error) };
  }
}
