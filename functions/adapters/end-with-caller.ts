import type { ChildProcess } from "node:child_process";

const children = new Set<ChildProcess>();

/**
 * Ends the process when this one exits: one that reads would look at nothing else before its document is done. A
 * caller that a signal kills outright cannot do so.
 */
export function endWithCaller(child: ChildProcess): void {
  if (children.size === 0) process.once("exit", endAll);
  children.add(child);
  child.once("exit", () => {
    children.delete(child);
    if (children.size === 0) process.off("exit", endAll);
  });
}

function endAll(): void {
  for (const child of children) child.kill("SIGKILL");
}
