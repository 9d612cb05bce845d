import { createServer } from "node:net";

/** How many ports above the wanted one are tried. */
const attempts = 20;

/** The wanted port, and all that were allowed after it, belong to other programs. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken by another program.`);
    this.port = port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/**
 * A port of 127.0.0.1 that nobody listens on: `wanted`, or with `fallback` the next free one of the
 * twenty above it, passing over `reserved`. 0 asks the system for any.
 * @throws PortTakenError
 */
export async function freePort(
  wanted: number,
  { fallback, reserved = [] }: { readonly fallback: boolean; readonly reserved?: readonly number[] },
): Promise<number> {
  if (wanted === 0) return anyPort();
  const last = fallback ? Math.min(wanted + attempts, 65_535) : wanted;
  for (let port = wanted; port <= last; port += 1) {
    if (!reserved.includes(port) && (await isFree(port))) return port;
  }
  throw new PortTakenError(wanted);
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
