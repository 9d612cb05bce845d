import type { QueueFunction } from "../../functions/contracts.ts";

/** What a person at the terminal should hear of. */
export type CloudEvents = {
  /** Folder and port are this cloud's: the services start now. */
  readonly starting?: () => void;
  /** A try failed: the message comes again, or the schedule's next run does its work. */
  readonly failure?: (fn: QueueFunction, reason: string) => void;
  /** A message went to the dead-letter queue after all tries. */
  readonly dead?: (fn: QueueFunction, message: { readonly id: string; readonly body: string }) => void;
  /** A line of a function's own output. */
  readonly line?: (fn: string, line: string) => void;
};
