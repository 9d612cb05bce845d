import { z } from "@hono/zod-openapi";

/** Fields that say what they mean and show a value, as every field of the API's description does. */

export const text = (description: string, example: string) => z.string().meta({ description, example });

export const whole = (description: string, example: number) => z.int().meta({ description, example });

/** Part of a whole: 0 to 1. */
export const share = (description: string, example: number) =>
  z.number().min(0).max(1).meta({ description, example });

/** Some words each. */
export const words = (description: string, example: readonly string[]) =>
  z.array(z.string()).readonly().meta({ description, example });
