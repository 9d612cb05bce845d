import type { AccessScope } from "../../functions/contracts.ts";
import { accessScopes, scopePrefix } from "../../functions/contracts.ts";
import type { TokenVerifier } from "../../functions/core/access.ts";
import { err, ok } from "../../functions/core/model.ts";

const start = "for-tests:";

/** A token that the tests' verifier takes, with these scopes: its text says what it allows. */
export function fakeToken(...scopes: readonly AccessScope[]): string {
  return `${start}${scopes.join("+")}`;
}

/** A token for everything. */
export const anyToken: string = fakeToken(...(Object.keys(accessScopes) as AccessScope[]));

/** Believes tokens of `fakeToken`, and no others. */
export const fakeTokens: TokenVerifier = async (token) => {
  if (!token.startsWith(start)) return err("malformed");
  const scopes = token.slice(start.length).split("+").filter(Boolean);
  return ok({
    client: "staff",
    subject: "staff",
    scopes: scopes.map((scope) => `${scopePrefix}/${scope}`),
  });
};
