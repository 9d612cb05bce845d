import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileProblem } from "./file-problem.ts";
import { BadInput } from "./terminal.ts";

/**
 * Makes sure, before long work, that its outcome can be written: the folder is there and open to us, and no folder
 * has the name. Throws `BadInput` where not.
 *
 * @param path of the file; "-", standard output, and none need nothing
 */
export async function mustBeWritable(path: string | undefined): Promise<void> {
  if (path === undefined || path === "-") return;
  const folder = dirname(path);
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code !== "ENOENT";
    throw new BadInput(
      isThere
        ? `${path}: nothing may be written in the folder ${folder}. Change its permissions, or name another.`
        : `${path}: there is no folder ${folder}. Make it, or name another.`,
    );
  }
  const known = await stat(path).catch(() => null);
  if (known?.isDirectory()) throw new BadInput(`${path}: this is a folder. Name one file in it.`);
}

/** Writes a file that a command was asked for, over what stood there. Throws `BadInput` where it cannot. */
export async function writeOutputFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw fileProblem(path, error);
  }
}
