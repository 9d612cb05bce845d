/**
 * What the deployed stacks, the local cloud and the handlers agree on, a file for each part of it. Infrastructure reads
 * its names and limits here and nothing else of `functions/`, so the two clouds cannot drift apart.
 */
export * from "./contracts/access.ts";
export * from "./contracts/environment.ts";
export * from "./contracts/lambdas.ts";
export * from "./contracts/limits.ts";
export * from "./contracts/storage.ts";
