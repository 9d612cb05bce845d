import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** Asks DynamoDB for the units that each request takes, and adds them up. */
export function meterOf(client: DynamoDBClient) {
  const name = "meter";
  let [requests, units] = [0, 0];
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } });
      requests++;
      units += capacityIn(answer.output);
      return answer;
    },
    { step: "initialize", name },
  );
  return {
    async of(ask: () => Promise<unknown>): Promise<{ readonly requests: number; readonly units: number }> {
      [requests, units] = [0, 0];
      await ask();
      return { requests, units };
    },
    stop: () => client.middlewareStack.remove(name),
  };
}

function capacityIn(output: unknown): number {
  const { ConsumedCapacity: consumed } = output as { ConsumedCapacity?: unknown };
  const all = (Array.isArray(consumed) ? consumed : [consumed]) as ({ CapacityUnits?: number } | undefined)[];
  return all.reduce((sum, one) => sum + (one?.CapacityUnits ?? 0), 0);
}
