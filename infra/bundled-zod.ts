/**
 * Zod as bundles hold it: the parts the project uses, without the sentences of fifty languages, which nothing here
 * speaks.
 */

export * from "./bundled-zod-parts.ts";
export * as z from "./bundled-zod-parts.ts";
