/**
 * What the project uses of zod. Named one by one, because `@hono/zod-openapi` hands zod's whole namespace on as a value
 * and a bundler then keeps all that is in it. A test holds that none is missing.
 */

export * as coerce from "../node_modules/zod/v4/classic/coerce.js";
export { ZodError } from "../node_modules/zod/v4/classic/errors.js";
export * as iso from "../node_modules/zod/v4/classic/iso.js";
export {
  array,
  boolean,
  discriminatedUnion,
  enum,
  int,
  literal,
  looseObject,
  null,
  number,
  object,
  record,
  strictObject,
  string,
  tuple,
  union,
  unknown,
  url,
  ZodObject,
  ZodType,
} from "../node_modules/zod/v4/classic/schemas.js";
export { NEVER, prettifyError } from "../node_modules/zod/v4/core/index.js";
