import { closeSync, existsSync, openSync, readFileSync, writeSync } from "node:fs";

/** Remembers, for every key, the last write whose event is safely in its queue. */
export type NotifiedJournal = {
  /** Whether the event of this very write was sent. */
  has(key: string, sequencer: string): boolean;
  add(key: string, sequencer: string): void;
  close(): void;
};

/**
 * A journal that only grows: one line a write, handed to the system before `add` returns, so it survives
 * the end of the process. A line cut short by that end is ignored: its event is sent once more.
 *
 * @param path null keeps the journal in memory
 */
export function openJournal(path: string | null): NotifiedJournal {
  const last = new Map<string, string>();
  if (path === null) {
    return {
      has: (key, sequencer) => last.get(key) === sequencer,
      add: (key, sequencer) => void last.set(key, sequencer),
      close: () => {},
    };
  }
  if (existsSync(path)) for (const [key, sequencer] of readLines(path)) last.set(key, sequencer);
  const file = openSync(path, "a");
  return {
    has: (key, sequencer) => last.get(key) === sequencer,
    add(key, sequencer) {
      // The line break comes first, so that a line cut short cannot swallow its successor.
      writeSync(file, `\n${JSON.stringify([key, sequencer])}`);
      last.set(key, sequencer);
    },
    close: () => closeSync(file),
  };
}

function* readLines(path: string): Generator<[string, string]> {
  for (const line of readFileSync(path, "utf8").split("\n")) {
    try {
      const [key, sequencer] = JSON.parse(line);
      if (typeof key === "string" && typeof sequencer === "string") yield [key, sequencer];
    } catch {
      // An empty line, or the one a crash cut short.
    }
  }
}
