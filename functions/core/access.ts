/** Who asks, and what they may do: read from the claims of a token whose signature was checked already. */
import { z } from "zod";
import { err, ok, type Result } from "./model.ts";

/** Whoever a token was given to. */
export type Caller = {
  /** The program that asked for the token: its OAuth client id. */
  readonly client: string;
  /** The person behind it, or the program itself: the token's `sub`. */
  readonly subject: string;
  /** What the token allows, as it says it: `ledger/upload`. */
  readonly scopes: readonly string[];
};

/** Why a token is no good. */
export type TokenFault =
  /** It is no signed token at all, or lacks what every access token says. */
  | "malformed"
  /** Its time is over, or has not come. */
  | "expired"
  /** No key of the issuer made its signature. */
  | "signature"
  /** Somebody else gave it. */
  | "issuer"
  /** It was given for another API, or is no access token. */
  | "audience";

/** Judges a token as it came. Throws where the issuer's keys cannot be had: then nobody can tell. */
export type TokenVerifier = (token: string) => Promise<Result<Caller, TokenFault>>;

/** The claims of an access token, as Cognito writes them (and RFC 9068 but for `aud`). */
const accessClaims = z.object({
  sub: z.string().min(1),
  client_id: z.string().min(1),
  token_use: z.string(),
  scope: z.string().default(""),
});

/**
 * The caller that these claims name.
 *
 * Cognito's access tokens carry no audience: whom they are for follows from the client, so only this ledger's own
 * clients count. A token with an audience instead, as identity tokens have, is for somebody else and opens nothing here.
 *
 * @param clients ids of the clients whose tokens count
 */
export function callerOf(claims: unknown, clients: readonly string[]): Result<Caller, TokenFault> {
  const parsed = accessClaims.safeParse(claims);
  if (!parsed.success) {
    const meantForSomebody = z.object({ aud: z.unknown() }).safeParse(claims).data?.aud !== undefined;
    return err(meantForSomebody ? "audience" : "malformed");
  }
  const { sub, client_id, token_use, scope } = parsed.data;
  if (token_use !== "access" || !clients.includes(client_id)) return err("audience");
  return ok({ client: client_id, subject: sub, scopes: scope.split(" ").filter(Boolean) });
}
