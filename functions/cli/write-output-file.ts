import { writeFile } from "node:fs/promises";
import { fileProblem } from "./file-problem.ts";

/** Writes a file that a command was asked for, over what stood there. Throws `BadInput` where it cannot. */
export async function writeOutputFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw fileProblem(path, error);
  }
}
