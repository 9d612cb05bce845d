import { createReadStream } from "node:fs";
import { uploadLimits } from "../contracts.ts";
import { fileProblem } from "./file-problem.ts";
import { BadInput, type Terminal } from "./terminal.ts";

/**
 * Reads one file, or standard input for "-", up to the size that uploads may have. It reads instead of asking
 * for the size first, which pipes and growing files do not tell truly. Throws `BadInput`.
 */
export async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of path === "-" ? terminal.stdin : createReadStream(path)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > uploadLimits.maxBytes) break;
    }
  } catch (error) {
    throw fileProblem(path, error);
  }
  if (length > uploadLimits.maxBytes) {
    const bound = uploadLimits.maxBytes / 1024 / 1024;
    throw new BadInput(
      `${path}: the file is larger than ${bound} MB. Split it, or save it with smaller pictures. [too-large]`,
    );
  }
  return Buffer.concat(chunks);
}
