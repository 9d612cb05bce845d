import { createPrivateKey, createPublicKey, randomUUID, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { calculateJwkThumbprint, SignJWT } from "jose";
import { scopePrefix } from "../../functions/contracts.ts";
import { type IssuerSecrets, type LocalClient, localClients } from "./issuer-secrets.ts";

/** Path of the issuer under the API's own origin. */
export const issuerPath = "/local-issuer";
/** Below it: where the upload page gets its token. */
export const pageTokenPath = `${issuerPath}/page-token`;
/** Seconds a token is good for, as on AWS. */
const lifetime = 3600;

/**
 * A small OAuth issuer for one machine: publishes its key, and gives tokens such as Cognito's, by client credentials
 * (RFC 6749, 4.4). The upload page of the same origin gets one without, as nobody signs in on their own machine.
 *
 * @param origin of the API, under which the issuer is served
 */
export async function localIssuer(origin: string, { key, clients }: IssuerSecrets): Promise<Hono> {
  const issuer = origin + issuerPath;
  const privateKey = createPrivateKey({ key, format: "jwk" });
  const publicKey = createPublicKey(privateKey).export({ format: "jwk" });
  const kid = await calculateJwkThumbprint(publicKey);

  const token = async (client: LocalClient, asked: readonly string[] | null) => {
    const allowed = localClients[client].map((scope) => `${scopePrefix}/${scope}`);
    const scopes = asked ?? allowed;
    if (scopes.some((scope) => !allowed.includes(scope))) return null;
    const claims = { token_use: "access", scope: scopes.join(" "), client_id: client, version: 2 };
    const access_token = await new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid })
      .setIssuer(issuer)
      .setSubject(client)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${lifetime}s`)
      .sign(privateKey);
    return { access_token, token_type: "Bearer", expires_in: lifetime };
  };

  const app = new Hono().basePath(issuerPath);
  app.get("/.well-known/jwks.json", (c) =>
    c.json({ keys: [{ ...publicKey, kid, alg: "RS256", use: "sig" }] }),
  );
  app.post("/oauth2/token", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    if (form.get("grant_type") !== "client_credentials")
      return c.json({ error: "unsupported_grant_type" }, 400);
    const client = clientIn(credentialsIn(c.req.header("authorization"), form), clients);
    if (client === null) return c.json({ error: "invalid_client" }, 401);
    const given = await token(client, form.get("scope")?.split(" ").filter(Boolean) ?? null);
    c.header("cache-control", "no-store");
    return given === null ? c.json({ error: "invalid_scope" }, 400) : c.json(given);
  });
  app.post("/page-token", async (c) => {
    // A browser says on whose behalf it asks, and other sites' pages are nobody here.
    if (c.req.header("sec-fetch-site") !== "same-origin") return c.json({ error: "access_denied" }, 403);
    c.header("cache-control", "no-store");
    return c.json(await token("staff", null));
  });
  return app;
}

type Credentials = { readonly id: string; readonly secret: string };

function credentialsIn(authorization: string | undefined, form: URLSearchParams): Credentials {
  const basic = /^Basic +(\S+)$/i.exec(authorization ?? "")?.[1];
  if (basic === undefined)
    return { id: form.get("client_id") ?? "", secret: form.get("client_secret") ?? "" };
  const [id = "", secret = ""] = Buffer.from(basic, "base64").toString().split(":");
  return { id, secret };
}

function clientIn({ id, secret }: Credentials, clients: IssuerSecrets["clients"]): LocalClient | null {
  if (id !== "staff" && id !== "apps") return null;
  const [given, kept] = [Buffer.from(secret), Buffer.from(clients[id])];
  return given.length === kept.length && timingSafeEqual(given, kept) ? id : null;
}
