import type { Queue } from "../../functions/ports.ts";

export type MemoryQueue = Queue & {
  /** Every message sent, in order, as it reads after the way through JSON. */
  sent(): readonly unknown[];
};

/** A queue that remembers what was sent; empty at first. */
export function memoryQueue(): MemoryQueue {
  const bodies: string[] = [];
  return {
    send: async (body) => {
      bodies.push(JSON.stringify(body));
    },
    sent: () => bodies.map((body): unknown => JSON.parse(body)),
  };
}
