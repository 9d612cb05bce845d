import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import { callerOf, type TokenFault, type TokenVerifier } from "../core/access.ts";
import { err } from "../core/model.ts";

/** How a token is signed: what Cognito uses. Named, so that nobody can choose a weaker way for us. */
const algorithms = ["RS256"];
/** Seconds that the issuer's clock and ours may differ. */
const clockTolerance = 5;

export type TrustedIssuer = {
  /** As tokens name it in `iss`; its keys are at `/.well-known/jwks.json` below. */
  readonly issuer: string;
  /** Ids of the clients whose tokens count. */
  readonly clients: readonly string[];
};

/**
 * Verifies tokens against the issuer's published keys, which are fetched when the first token comes, kept, and fetched
 * again when a token names a key that is not among them.
 */
export function tokenVerifier(
  { issuer, clients }: TrustedIssuer,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`)),
): TokenVerifier {
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms,
        clockTolerance,
        requiredClaims: ["exp"],
      });
      return callerOf(payload, clients);
    } catch (error) {
      return err(faultIn(error));
    }
  };
}

/** What jose's refusals mean; anything else, among them keys that cannot be had, is thrown on. */
function faultIn(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "nbf") return "expired";
    return error.claim === "iss" ? "issuer" : "malformed";
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature";
  if (error instanceof errors.JWKSNoMatchingKey) return "signature";
  const unreadable = [
    errors.JWSInvalid,
    errors.JWTInvalid,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
  ];
  if (unreadable.some((kind) => error instanceof kind)) return "malformed";
  throw error;
}
