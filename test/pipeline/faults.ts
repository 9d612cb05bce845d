import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** What may befall a request: refused by throttling, lost on its way there, or done and its answer lost. */
const faults = ["throttled", "lost", "answer-lost"] as const;

/**
 * Makes a share of all requests of a DynamoDB client fail, each attempt for itself, so that the client's own retries
 * meet them too. Which ones is a function of the seed.
 *
 * @param share 0 to 1
 */
export function injectFaults(
  client: DynamoDBClient,
  share: number,
  seed: number,
): { readonly count: number } {
  const injected = { count: 0 };
  let state = seed;
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  client.middlewareStack.add(
    (next) => async (args) => {
      if (draw() >= share) return next(args);
      injected.count++;
      const fault = faults[Math.floor(draw() * faults.length)];
      if (fault === "throttled") {
        throw errorNamed("ProvisionedThroughputExceededException", { $retryable: { throttling: true } });
      }
      if (fault === "answer-lost") await next(args);
      throw errorNamed("TimeoutError", {});
    },
    { step: "deserialize", priority: "low", name: "faults" },
  );
  return injected;
}

function errorNamed(name: string, facts: object): Error {
  return Object.assign(new Error(`${name} (injected)`), { name, $metadata: {}, ...facts });
}
