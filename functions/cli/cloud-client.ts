import * as z from "zod";
import { ledgerClient } from "../client/index.ts";
import { tokenSource } from "./access-token.ts";
import type { Server } from "./server-address.ts";
import { BadInput } from "./terminal.ts";

/** Milliseconds until an unanswered request counts as failed. */
const patience = 30_000;

/** The server is away or busy, which passes: asked again, it may answer. */
export class NoAnswer extends BadInput {}

/** An answer as the client gives it; what it says is the server's word only until it is parsed. */
type Answer = { readonly data?: unknown; readonly error?: unknown; readonly response: Response };

/**
 * The API's client for this server, and what reads its answers: `given` waits for one, `read` parses it too. Both throw
 * `BadInput` where the server does not do its part, `NoAnswer` where that may pass.
 */
export function clientAt({ address: server, access }: Server) {
  const token = tokenSource(access);
  const client = ledgerClient({
    address: new URL(server).origin,
    token,
    fetch: (request) => sendWithToken(request, token),
  });
  const other = () =>
    new BadInput(`${server} answers, but not as a pledge ledger does. Check the address after --server.`);
  const given = async <A extends Answer>(asked: Promise<A>): Promise<A> => {
    try {
      return await asked;
    } catch (error) {
      // The client reads JSON, and throws as JSON.parse does where it got something else.
      throw error instanceof SyntaxError ? other() : error;
    }
  };
  const read = async <T>(asked: Promise<Answer>, schema: z.ZodType<T>): Promise<T> => {
    const { data, error, response } = await given(asked);
    const { status } = response;
    if (status === 401) {
      throw new BadInput(`${server}: ${explain(error, status)} Set it in the variable LEDGER_TOKEN.`);
    }
    const said = `${server}: ${explain(error, status)}`;
    if (!response.ok) throw mayPass(status) ? new NoAnswer(said) : new BadInput(said);
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    throw other();
  };
  return { client, given, read };
}

const mayPass = (status: number): boolean => status === 429 || status >= 500;

/** Reading takes no token unless the operator closed it: one is sent along only to a server that asks for it. */
async function sendWithToken(request: Request, token: () => Promise<string | null>): Promise<Response> {
  const answer = await send(request.url, request, patience);
  if (answer.status !== 401 || request.headers.has("authorization")) return answer;
  const given = await token();
  if (given === null) return answer;
  request.headers.set("authorization", `Bearer ${given}`);
  return send(request.url, request, patience);
}

/** Sends one request. Throws `NoAnswer` where none comes in time. */
export async function send(url: string, init: RequestInit, milliseconds: number): Promise<Response> {
  try {
    return await fetch(new Request(url, init), { signal: AbortSignal.timeout(milliseconds) });
  } catch {
    throw new NoAnswer(
      `no server answers at ${new URL(url).origin}. Start one with "npm start", or name another with --server.`,
    );
  }
}

const problem = z.object({
  title: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ where: z.string(), message: z.string() })).default([]),
});

function explain(answer: unknown, status: number): string {
  const parsed = problem.safeParse(answer);
  if (!parsed.success) return `the server answered with HTTP ${status}. Check the address after --server.`;
  const { title, detail, errors } = parsed.data;
  const more = errors
    .map(({ where, message }) => `${where}: ${message}.`)
    .filter((error) => !detail.includes(error));
  return [`${title}.`, detail, ...more].join(" ");
}
