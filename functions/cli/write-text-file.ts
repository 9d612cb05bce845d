import { writeFile } from "node:fs/promises";
import { fileProblem } from "./file-problem.ts";

/** Writes a file that a command was asked for, over what stood there. Throws `BadInput` where it cannot. */
export async function writeTextFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw fileProblem(path, error);
  }
}
