import { topicTask } from "./topic-task.ts";
import type { TaskName, Trainable } from "./trainable.ts";
import { trainableUnitTask, unitTasks } from "./unit-tasks.ts";

const tasks: readonly Trainable[] = [...unitTasks.map(trainableUnitTask), topicTask];

/** The task of a name. */
export function taskOf(name: TaskName): Trainable {
  const task = tasks.find((known) => known.name === name);
  if (task === undefined) throw new Error(`no task ${name}`);
  return task;
}
