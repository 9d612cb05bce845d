/** What the two sides of a Lambda's worker thread say to each other. */

/** Given once, at the thread's start. `entry` is the URL of the module that exports `handler`. */
export type ToEnvironment = {
  readonly entry: string;
  readonly name: string;
  readonly arn: string;
  readonly memoryMb: number;
};

/** One invocation; `deadline` in milliseconds since the epoch. */
export type Job = { readonly event: unknown; readonly requestId: string; readonly deadline: number };

export type FromEnvironment =
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly json: string }
  | { readonly kind: "thrown"; readonly error: string };
