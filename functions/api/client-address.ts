import type { Context } from "hono";
import { z } from "zod";
import type { ApiEnv } from "./world.ts";

/** What the gateway says of a request, and what Node's server does. Headers can be made up; these cannot. */
const fromGateway = z.object({
  requestContext: z.object({ http: z.object({ sourceIp: z.string().min(1) }) }),
});
const fromServer = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string().min(1) }) }),
});

/** Where a request came from, as far as the connection tells; one name for all where it does not. */
export function clientAddress(c: Context<ApiEnv>): string {
  const gateway = fromGateway.safeParse(c.env);
  if (gateway.success) return gateway.data.requestContext.http.sourceIp;
  const server = fromServer.safeParse(c.env);
  return server.success ? server.data.incoming.socket.remoteAddress : "unknown";
}
