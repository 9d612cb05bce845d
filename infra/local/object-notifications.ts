import type { QueueFunction } from "../../functions/contracts.ts";
import type { CloudEvents } from "./cloud-events.ts";
import { queueName } from "./names.ts";
import type { NotifiedJournal } from "./notified-journal.ts";
import { type Notifier, type Route, startNotifier, unnotifiedKeys } from "./notifier.ts";
import type { Stores } from "./stores.ts";

/**
 * From now on every object written reaches the queue of the function that waits for its kind, also one that was
 * written right before an earlier process ended; and every message given up is told.
 */
export function notifyFunctions(
  functions: readonly QueueFunction[],
  { s3, objectsAndQueues, database }: Stores,
  journal: NotifiedJournal,
  { dead }: CloudEvents,
): Notifier {
  const routes = functions.flatMap(({ name, objectPrefix }): Route[] =>
    objectPrefix === null
      ? []
      : [{ prefix: objectPrefix, send: (body) => objectsAndQueues.send(queueName(name), body) }],
  );
  const notifier = startNotifier(s3, journal, routes);
  objectsAndQueues.listen({
    objectWritten: notifier.written,
    messageDied(queue, message) {
      const fn = functions.find(({ name }) => queueName(name) === queue);
      if (fn !== undefined) dead?.(fn, message);
    },
  });
  if (database !== null) unnotifiedKeys(database, journal).forEach(notifier.written);
  return notifier;
}
