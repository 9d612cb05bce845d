import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** What a command reads from and writes to: the process, or streams in tests. */
export type Terminal = {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  readonly stdout: Writable & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };
  readonly stderr: Writable & { readonly isTTY?: boolean | undefined };
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * Bad input: the command ends with exit code 1 and this one line. The message says what is wrong and
 * what the person can do about it; it starts with the file's name where there is one.
 */
export class BadInput extends Error {
  override readonly name = "BadInput";
}

/** Writes to standard output, waiting for a slow reader so that nothing piles up in memory. */
export async function print(terminal: Terminal, text: string): Promise<void> {
  if (text !== "" && !terminal.stdout.write(text)) await once(terminal.stdout, "drain");
}

/** One line for people on standard error, which keeps standard output clean for machines. */
export function note(terminal: Terminal, text: string): void {
  terminal.stderr.write(`ledger: ${printable(text)}\n`);
}

/**
 * Text from a document or a server as it may stand on one terminal line: white space folded, other control
 * characters replaced. A document could otherwise carry escape sequences that recolour, overwrite or
 * retitle the reader's terminal, and bidirectional overrides that reorder a quote.
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** An instant as lists show it, to the minute, in UTC: "2026-11-12 08:00". */
export function minuteOf(instant: string): string {
  return instant.slice(0, 16).replace("T", " ");
}

/** A failure, or a reason to hold, as one line: what happened, what to do about it, and the code to search for. */
export function sentence(reason: {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}): string {
  return `${reason.message} ${reason.remedy} [${reason.code}]`;
}
