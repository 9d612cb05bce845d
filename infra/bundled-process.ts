/**
 * What bundles hold in the place of Node's module `process`, which the SDK reads two values from. Importing the module
 * itself opens standard input, output and error as streams, as it hands on all that is in it.
 */
export const { env, versions }: NodeJS.Process = process;
