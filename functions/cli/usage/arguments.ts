/** What stands on the command line, read: each throws what commander tells as wrong usage. */
import { type Command, InvalidArgumentError } from "commander";
import { parsePort } from "../../../infra/local/start-options.ts";
import { parseManifestoId } from "../../core/ids.ts";
import type { ManifestoId } from "../../core/model.ts";

export const document = 'a PDF, Word, HTML, Markdown or text file; "-" is standard input';
export const jsonLines = 'a file of JSON lines; "-" is standard input';

export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("Give a whole number.");
  return Number(value);
}

export function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 1) throw new InvalidArgumentError("Give 1 or more.");
  return number;
}

export function foldCount(value: string): number {
  const count = wholeNumber(value);
  if (count < 2) throw new InvalidArgumentError("Give 2 or more.");
  return count;
}

export function manifestoId(value: string): ManifestoId {
  const parsed = parseManifestoId(value);
  if (!parsed.ok) throw new InvalidArgumentError(parsed.error);
  return parsed.value;
}

export function portNumber(value: string): number {
  const port = parsePort(value);
  if (port === null) throw new InvalidArgumentError("Give a number from 1 to 65535.");
  return port;
}

export function serverAddress(value: string): string {
  if (!/^https?:/.test(value) || !URL.canParse(value)) {
    throw new InvalidArgumentError("Give an address such as http://localhost:3000.");
  }
  return value;
}

/** Ends the command as wrong usage, for what no single argument shows. */
export function refuse(command: Command, reason: string): never {
  return command.error(`error: ${reason}`, { exitCode: 2 });
}

export function refuseStandardInputTwice(command: Command, before: string, after: string): void {
  if (before === "-" && after === "-") refuse(command, 'only one of the two can be standard input, "-".');
}
