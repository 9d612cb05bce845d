import { randomBytes } from "node:crypto";
import type { Clock, Log, Randomness } from "../ports.ts";

/** The system's clock, as an ISO 8601 instant in UTC. */
export const systemClock: Clock = () => new Date().toISOString();

/** The system's cryptographic random source. */
export const systemRandomness: Randomness = (bytes) => randomBytes(bytes);

/** One JSON line on standard output: what CloudWatch Logs queries best. */
export const jsonLog: Log = (event, facts = {}) => {
  process.stdout.write(`${JSON.stringify({ event, ...facts })}\n`);
};
