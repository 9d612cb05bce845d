import * as z from "zod";
import type { Access } from "./server-address.ts";
import { BadInput } from "./terminal.ts";

/** Milliseconds that the issuer may take. */
const patience = 10_000;

const granted = z.object({ access_token: z.string().min(1) });

/**
 * Gives the token to write with, asked for once and only when it is needed; null where there is no way to one.
 * Throws `BadInput` where the issuer gives none.
 */
export function tokenSource(access: Access | null): () => Promise<string | null> {
  let token: Promise<string> | null = null;
  return async () => {
    if (access === null) return null;
    if (access.kind === "token") return access.token;
    token ??= ask(access);
    return await token;
  };
}

async function ask({ tokenUrl, id, secret }: Extract<Access, { kind: "client" }>): Promise<string> {
  const credentials = Buffer.from(`${id}:${secret}`).toString("base64");
  try {
    const answer = await fetch(tokenUrl, {
      method: "POST",
      headers: { authorization: `Basic ${credentials}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
      signal: AbortSignal.timeout(patience),
    });
    return granted.parse(await answer.json()).access_token;
  } catch {
    throw new BadInput(`${tokenUrl} gave no access token. Set one in LEDGER_TOKEN.`);
  }
}
