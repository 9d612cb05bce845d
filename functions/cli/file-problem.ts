import { BadInput } from "./terminal.ts";

/** What a failed file operation means for the person at the keyboard, as a `BadInput`; other errors unchanged. */
export function fileProblem(path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new BadInput(`${path}: there is no such file. Check the name and the folder.`);
    case "EISDIR":
      return new BadInput(`${path}: this is a folder. Name one file in it.`);
    case "EACCES":
    case "EPERM":
      return new BadInput(`${path}: you may not read this file. Change its permissions or copy it.`);
    default:
      return typeof code === "string"
        ? new BadInput(`${path}: the file cannot be read (${code}). Copy it to a local disk and try again.`)
        : error;
  }
}
