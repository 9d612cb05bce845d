import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet, type JSONWebKeySet } from "jose";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { tokenVerifier } from "../../functions/adapters/token-verifier.ts";
import { issuerPath, localIssuer, pageTokenPath } from "../../infra/local/issuer.ts";
import { issuerSecrets, localClients } from "../../infra/local/issuer-secrets.ts";

const origin = "http://localhost:3000";
const secrets = issuerSecrets(null);
const issuer = await localIssuer(origin, secrets);

/** Who the API takes the bearer of a token for, by the keys that the issuer publishes. */
async function judged(token: string) {
  const published = await issuer.request(`${issuerPath}/.well-known/jwks.json`);
  const keys = (await published.json()) as JSONWebKeySet;
  const trusted = { issuer: origin + issuerPath, clients: Object.keys(localClients) };
  return tokenVerifier(trusted, createLocalJWKSet(keys))(token);
}

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
});

const ask = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  issuer.request(`${issuerPath}/oauth2/token`, { method: "POST", headers, body: new URLSearchParams(form) });

const given = async (answer: Response | Promise<Response>) =>
  z.object({ access_token: z.string(), expires_in: z.int() }).parse(await (await answer).json());

const grant = { grant_type: "client_credentials" };

describe("the local issuer", () => {
  it.each(["staff", "apps"] as const)("gives %s a token that the API takes, with its scopes", async (id) => {
    const answer = await ask(grant, basic(id, secrets.clients[id]));
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const { access_token: token, expires_in } = await given(answer);
    expect(expires_in).toBe(3600);
    expect(await judged(token)).toEqual({
      ok: true,
      value: { client: id, subject: id, scopes: localClients[id].map((scope) => `ledger/${scope}`) },
    });
  });

  it("takes id and secret from the form as well, and gives no more than was asked for", async () => {
    const form = {
      ...grant,
      client_id: "staff",
      client_secret: secrets.clients.staff,
      scope: "ledger/upload",
    };
    const { access_token: token } = await given(ask(form));
    expect(await judged(token)).toMatchObject({ ok: true, value: { scopes: ["ledger/upload"] } });
  });

  it.each<[string, Record<string, string>, Record<string, string>, number, string]>([
    ["another's secret", grant, basic("staff", secrets.clients.apps), 401, "invalid_client"],
    ["no secret", grant, {}, 401, "invalid_client"],
    ["an unknown client", grant, basic("root", secrets.clients.staff), 401, "invalid_client"],
    [
      "a scope of another client",
      { ...grant, scope: "ledger/publish" },
      basic("apps", secrets.clients.apps),
      400,
      "invalid_scope",
    ],
    [
      "another grant",
      { grant_type: "password" },
      basic("staff", secrets.clients.staff),
      400,
      "unsupported_grant_type",
    ],
  ])("refuses %s", async (_, form, headers, status, error) => {
    const answer = await ask(form, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error });
  });

  it("gives its own pages a token without a secret, and nobody else", async () => {
    const asked = (site?: string) =>
      issuer.request(pageTokenPath, { method: "POST", headers: site ? { "sec-fetch-site": site } : {} });
    const { access_token: token } = await given(asked("same-origin"));
    expect(await judged(token)).toMatchObject({ ok: true, value: { client: "staff" } });
    for (const site of ["cross-site", "same-site", "none", undefined]) {
      expect((await asked(site)).status, site).toBe(403);
    }
  });
});

describe("the issuer's secrets", () => {
  const folder = mkdtempSync(join(tmpdir(), "pledge-ledger-issuer-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "issuer.json");

  it("stay from one run to the next", () => {
    const made = issuerSecrets(folder);
    expect(issuerSecrets(folder)).toEqual(made);
    expect(made).not.toEqual(secrets);
  });

  it.skipIf(process.platform === "win32")("are their owner's alone to read", () => {
    issuerSecrets(folder);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("are made anew where the file cannot be read", () => {
    const made = issuerSecrets(folder);
    writeFileSync(file, "{");
    expect(issuerSecrets(folder)).not.toEqual(made);
  });
});
