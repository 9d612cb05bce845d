import { createReadStream } from "node:fs";
import * as z from "zod";
import { fileProblem } from "./file-problem.ts";
import { BadInput, note, type Terminal } from "./terminal.ts";

/** One line of input: where it stood, the object as given, and the same parsed. */
export type JsonLine<T> = { readonly at: string; readonly given: object; readonly value: T };

const lineFeed = 0x0a;
/** Bytes of one line. A unit has some hundred; without a bound one endless line would fill the memory. */
const longestLine = 16 * 1024 * 1024;

/**
 * Reads JSON lines one by one from a file, or from standard input for "-" or no path. Blank lines are passed
 * over. Throws `BadInput` naming file and line at the first line that is not a JSON object of the schema.
 */
export async function* jsonLines<T>(
  path: string | undefined,
  schema: z.ZodType<T>,
  terminal: Terminal,
): AsyncGenerator<JsonLine<T>> {
  const name = path === undefined || path === "-" ? "standard input" : path;
  let number = 0;
  for await (const bytes of byteLines(byteChunks(path, terminal), name)) {
    number += 1;
    const at = `${name}: line ${number}`;
    const line = decode(bytes, at);
    if (line.trim() === "") continue;
    const given = parseObject(line, at);
    const parsed = schema.safeParse(given);
    if (!parsed.success) throw new BadInput(`${at}: ${firstProblem(parsed.error)}`);
    yield { at, given, value: parsed.data };
  }
}

function decode(bytes: Uint8Array, at: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${at} is not UTF-8 text. Save the file as UTF-8 and try again.`);
  }
}

function parseObject(line: string, at: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadInput(
      `${at} is not JSON (${(error as SyntaxError).message}). Write one JSON object on each line.`,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadInput(`${at} is JSON but not an object. Write one JSON object on each line.`);
  }
  return value;
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? "not what is expected" : `"${issue.path.join(".")}" ${issue.message}.`;
}

/** Schema of a required text field, whose message reads on from the field's name. */
export const text = z.string({
  error: (issue) => (issue.input === undefined ? "is missing" : "must be a text"),
});

/** Bytes between line feeds: unlike readline, which also splits at U+2028, a raw character of JSON texts. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield Buffer.concat([...open, chunk.subarray(start, end)]);
      open = [];
      length = 0;
      start = end + 1;
    }
    open.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longestLine) {
      throw new BadInput(
        `${name}: a line is longer than ${longestLine} bytes. Write one object on each line.`,
      );
    }
  }
  if (length > 0) yield Buffer.concat(open);
}

async function* byteChunks(path: string | undefined, terminal: Terminal): AsyncGenerator<Uint8Array> {
  if (path === undefined || path === "-") {
    if (terminal.stdin.isTTY === true)
      note(terminal, "reading JSON lines from the keyboard; end with Ctrl-D.");
    yield* terminal.stdin;
    return;
  }
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw fileProblem(path, error);
  }
}
