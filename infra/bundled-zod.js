/**
 * Zod as bundles hold it: without the sentences of fifty languages, which nothing here speaks and which are a fifth of
 * a bundle. `@hono/zod-openapi` hands zod's namespace on as a value, so a bundler keeps all that is in it.
 */

export * from "../node_modules/zod/v4/classic/checks.js";
export * as coerce from "../node_modules/zod/v4/classic/coerce.js";
export * from "../node_modules/zod/v4/classic/compat.js";
export * from "../node_modules/zod/v4/classic/errors.js";
export * as iso from "../node_modules/zod/v4/classic/iso.js";
export {
  ZodISODate,
  ZodISODateTime,
  ZodISODuration,
  ZodISOTime,
} from "../node_modules/zod/v4/classic/iso.js";
export * from "../node_modules/zod/v4/classic/parse.js";
export * from "../node_modules/zod/v4/classic/schemas.js";
export { config, NEVER, prettifyError } from "../node_modules/zod/v4/core/index.js";
export * as z from "./bundled-zod.js";
