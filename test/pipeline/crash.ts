import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** A process that dies at one of its writes: just before it, or just after it, having told nobody. */
export class Crash {
  #countdown = 0;
  #when: "before" | "after" = "before";
  /** Writes seen so far. */
  writes = 0;

  /** Dies at the n-th write from now on; 0 never. */
  arm(n: number, when: "before" | "after"): void {
    this.#countdown = n;
    this.#when = when;
  }

  /** Whether the armed crash is still to come. */
  get pending(): boolean {
    return this.#countdown > 0;
  }

  async around<T>(write: () => Promise<T>): Promise<T> {
    this.writes++;
    const dies = this.#countdown > 0 && --this.#countdown === 0;
    if (dies && this.#when === "before") throw new CrashError();
    const result = await write();
    if (dies) throw new CrashError();
    return result;
  }

  /** Makes every write of a DynamoDB client one that may crash. */
  watch(client: DynamoDBClient): void {
    client.middlewareStack.add(
      (next, context) => (args) =>
        /^(Put|Update|Delete|BatchWrite)/.test(context.commandName ?? "")
          ? this.around(() => next(args))
          : next(args),
      { step: "initialize", name: "crash" },
    );
  }
}

export class CrashError extends Error {
  override readonly name = "CrashError";
}
