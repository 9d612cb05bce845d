import * as z from "zod";
import type { Access } from "./server-address.ts";
import { BadInput } from "./terminal.ts";

/** Milliseconds that the issuer may take. */
const patience = 10_000;

/** Milliseconds before its end at which a token is not used any more: it must outlive the request. */
const margin = 60_000;

const granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** A token, and when another is needed, in milliseconds on this process's clock. */
type Granted = { readonly token: string; readonly until: number };

/**
 * Gives the token to write with, asked for only when it is needed and kept while it is good; null where there is no way
 * to one. Throws `BadInput` where the issuer gives none.
 */
export function tokenSource(access: Access | null): () => Promise<string | null> {
  let kept: Granted | null = null;
  return async () => {
    if (access === null) return null;
    if (access.kind === "token") return access.token;
    if (kept === null || performance.now() >= kept.until) kept = await newToken(access);
    return kept.token;
  };
}

/** Asks the issuer for a token, by client credentials. Throws `BadInput` where it gives none. */
export async function newToken({
  tokenUrl,
  id,
  secret,
}: Extract<Access, { kind: "client" }>): Promise<Granted> {
  const credentials = Buffer.from(`${id}:${secret}`).toString("base64");
  try {
    const answer = await fetch(tokenUrl, {
      method: "POST",
      headers: { authorization: `Basic ${credentials}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
      signal: AbortSignal.timeout(patience),
    });
    const { access_token: token, expires_in } = granted.parse(await answer.json());
    return { token, until: performance.now() + expires_in * 1000 - margin };
  } catch {
    throw new BadInput(`${tokenUrl} gave no access token. Set one in LEDGER_TOKEN.`);
  }
}
