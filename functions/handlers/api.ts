import { handle, type LambdaContext, type LambdaEvent } from "hono/aws-lambda";
import { withCanonicalPath } from "../api/canonical-path.ts";
import { wireApi } from "../wiring/api.ts";

const app = handle(wireApi(process.env));

export const handler = (event: LambdaEvent, context?: LambdaContext) =>
  app(withCanonicalPath(event), context);
