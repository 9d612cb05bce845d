import { generateKeyPairSync, type JsonWebKey, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { AccessScope } from "../../functions/contracts.ts";

/** The clients of the local issuer, as the deployed user pool has them, and what their tokens may allow. */
export const localClients = {
  staff: ["upload", "publish"],
  apps: ["subscribe"],
} as const satisfies Record<string, readonly AccessScope[]>;
export type LocalClient = keyof typeof localClients;

/** What only the issuer and those it trusts know. */
export type IssuerSecrets = {
  /** The key that signs, as a private JSON Web Key. */
  readonly key: JsonWebKey;
  readonly clients: Readonly<Record<LocalClient, string>>;
};

const file = "issuer.json";
const kept = z.object({
  key: z.looseObject({ kty: z.literal("RSA") }),
  clients: z.object({ staff: z.string(), apps: z.string() }),
});

/** The issuer's secrets of earlier runs on this folder, or new ones, kept there for its owner's eyes only. */
export function issuerSecrets(folder: string | null): IssuerSecrets {
  const found = folder === null ? null : readKept(folder);
  if (found !== null) return found;
  const made = makeSecrets();
  if (folder !== null) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(made), { mode: 0o600 });
  }
  return made;
}

function readKept(folder: string): IssuerSecrets | null {
  try {
    return kept.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
  } catch {
    return null;
  }
}

function makeSecrets(): IssuerSecrets {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const secret = () => randomBytes(18).toString("base64url");
  return { key: privateKey.export({ format: "jwk" }), clients: { staff: secret(), apps: secret() } };
}
