import { handle } from "hono/aws-lambda";
import { wireApi } from "../wiring/api.ts";

export const handler = handle(wireApi(process.env));
