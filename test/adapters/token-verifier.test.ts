import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { tokenVerifier } from "../../functions/adapters/token-verifier.ts";

const issuer = "https://issuer.example/pool";
const own = await generateKeyPair("RS256");
const foreign = await generateKeyPair("RS256");
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), kid: "k1", alg: "RS256" }] });
const verify = tokenVerifier({ issuer, clients: ["staff", "apps"] }, keys);

const now = Math.floor(Date.now() / 1000);
const claims = {
  iss: issuer,
  sub: "staff",
  client_id: "staff",
  token_use: "access",
  scope: "ledger/upload ledger/publish",
  iat: now,
  exp: now + 3600,
};
const signed = (
  changed: Record<string, unknown>,
  key = own.privateKey,
  header: { kid?: string } = { kid: "k1" },
) =>
  new SignJWT(JSON.parse(JSON.stringify({ ...claims, ...changed })))
    .setProtectedHeader({ alg: "RS256", ...header })
    .sign(key);

describe("tokenVerifier", () => {
  it("names the caller of a good token", async () => {
    expect(await verify(await signed({}))).toEqual({
      ok: true,
      value: { client: "staff", subject: "staff", scopes: ["ledger/upload", "ledger/publish"] },
    });
    expect(await verify(await signed({ scope: undefined }))).toMatchObject({
      ok: true,
      value: { scopes: [] },
    });
  });

  it.each([
    ["expired", { exp: now - 60 }],
    ["expired", { nbf: now + 600 }],
    ["issuer", { iss: "https://elsewhere.example" }],
    ["audience", { client_id: "somebody" }],
    ["audience", { client_id: undefined, aud: "another-api" }],
    ["audience", { client_id: undefined, aud: "staff", token_use: "id" }],
    ["audience", { token_use: "id" }],
    ["malformed", { exp: undefined }],
    ["malformed", { client_id: undefined }],
    ["malformed", { sub: undefined }],
  ] as const)("refuses as %s a token with %j", async (fault, changed) => {
    expect(await verify(await signed(changed))).toEqual({ ok: false, error: fault });
  });

  it("refuses what another key signed, under our key's name or its own", async () => {
    for (const header of [{ kid: "k1" }, { kid: "k2" }]) {
      expect(await verify(await signed({}, foreign.privateKey, header))).toEqual({
        ok: false,
        error: "signature",
      });
    }
  });

  it("refuses other ways to sign, and none", async () => {
    const [head, payload] = (await signed({})).split(".");
    const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`;
    const secret = new TextEncoder().encode("k".repeat(32));
    const symmetric = await new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "k1" }).sign(secret);
    for (const token of [none, symmetric, `${head}.${payload}`, "x", "", `${head}.${payload}.AAAA.BBBB`]) {
      expect(await verify(token), token).toEqual({ ok: false, error: "malformed" });
    }
  });

  it("throws where the issuer's keys cannot be had", async () => {
    const unreachable = tokenVerifier({ issuer: "http://127.0.0.1:1", clients: ["staff"] });
    await expect(unreachable(await signed({}))).rejects.toThrow();
  });
});
