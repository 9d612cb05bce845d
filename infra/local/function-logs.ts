import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Where functions' output goes: one file a function, as CloudWatch has one log group a function. */
export type FunctionLogs = { write(name: string, line: string): void; close(): void };

/** @param folder null drops the output */
export function openFunctionLogs(folder: string | null): FunctionLogs {
  const files = new Map<string, number>();
  if (folder !== null) mkdirSync(folder, { recursive: true });
  let closed = folder === null;
  return {
    write(name, line) {
      if (closed || folder === null) return;
      const file = files.get(name) ?? openSync(join(folder, `${name}.log`), "a");
      files.set(name, file);
      writeSync(file, `${line}\n`);
    },
    close() {
      closed = true;
      for (const file of files.values()) closeSync(file);
    },
  };
}
