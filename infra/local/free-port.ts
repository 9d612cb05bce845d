import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** How many ports above the wanted one are tried. */
const attempts = 20;

/**
 * Where "any" port is drawn from: below the ranges from which Linux (32768 on), macOS and Windows (49152 on)
 * give ports to outgoing connections. One of those could be taken again before anybody listens on it.
 */
const anyFrom = 10_000;
const anyBelow = 32_768;

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
 * twenty above it, passing over `reserved`. 0 asks for any.
 * @throws PortTakenError
 */
export async function freePort(
  wanted: number,
  { fallback, reserved = [] }: { readonly fallback: boolean; readonly reserved?: readonly number[] },
): Promise<number> {
  const first = wanted === 0 ? randomInt(anyFrom, anyBelow) : wanted;
  const last = wanted === 0 || fallback ? Math.min(first + attempts, 65_535) : first;
  for (let port = first; port <= last; port += 1) {
    if (!reserved.includes(port) && (await isFree(port))) return port;
  }
  throw new PortTakenError(first);
}
