import {
  type EnvironmentSpec,
  type ExecutionEnvironment,
  type Outcome,
  startEnvironment,
} from "./execution-environment.ts";

/** One Lambda function: as many execution environments as it was ever invoked with at once. */
export type Lambda = {
  /** Runs the handler in an idle environment, or a new one. Never throws. */
  invoke(event: unknown): Promise<Outcome>;
  /** Starts an environment ahead of the first event, unless there is one. */
  warm(): void;
  /** Ends all environments, and with them what still runs. */
  stop(): Promise<void>;
};

/** A function without environments yet: each invocation takes an idle one, or starts one. */
export function createLambda(spec: EnvironmentSpec): Lambda {
  const all = new Set<ExecutionEnvironment>();
  const idle: ExecutionEnvironment[] = [];
  const start = () => {
    const environment = startEnvironment(spec);
    all.add(environment);
    return environment;
  };
  const takeIdle = () => {
    for (let last = idle.pop(); last !== undefined; last = idle.pop()) {
      if (last.alive) return last;
      all.delete(last);
    }
    return start();
  };
  return {
    async invoke(event) {
      const environment = takeIdle();
      const outcome = await environment.run(event);
      if (environment.alive) idle.push(environment);
      else all.delete(environment);
      return outcome;
    },
    warm() {
      if (all.size === 0) idle.push(start());
    },
    async stop() {
      await Promise.all([...all].map((environment) => environment.stop()));
    },
  };
}
