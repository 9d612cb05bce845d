import type { ReadingProgress } from "../ports.ts";
import type { Terminal } from "./terminal.ts";

/** Milliseconds a reading may take before a person is told how far it is. */
const PATIENCE = 1_000;
/** Back to the line's start, and all of it wiped. */
const WIPE = "\r\u001b[K";

/** A line for a person at a terminal on how far a slow reading is; `end` takes it away. Elsewhere it shows nothing. */
export function progressLine({ stderr, env }: Pick<Terminal, "stderr" | "env">): {
  readonly show: (progress: ReadingProgress) => void;
  readonly end: () => void;
} {
  const start = performance.now();
  let shown = false;
  return {
    show({ page, pages, recognising }) {
      if (stderr.isTTY !== true || env.TERM === "dumb" || performance.now() - start < PATIENCE) return;
      shown = true;
      stderr.write(`${WIPE}${recognising ? "recognising text: " : ""}page ${page} of ${pages}`);
    },
    end() {
      if (shown) stderr.write(WIPE);
    },
  };
}
