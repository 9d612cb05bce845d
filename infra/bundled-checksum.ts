import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";

/**
 * What the API's bundle holds in the place of the SDK's hashes: the only one its DynamoDB client takes, to sign
 * requests, by Node's own code. The SDK's brings another of its own for a Node without cryptography, which Lambda's is not.
 */
export class Sha256 {
  readonly digestLength = 32;
  readonly #secret: Uint8Array | string | undefined;
  #hash: Hash | Hmac;

  /** @param secret a key, for a keyed hash (HMAC) */
  constructor(secret?: Uint8Array | ArrayBuffer | string) {
    this.#secret = secret instanceof ArrayBuffer ? new Uint8Array(secret) : secret;
    this.#hash = begun(this.#secret);
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest());
  }

  reset(): void {
    this.#hash = begun(this.#secret);
  }
}

const begun = (secret: Uint8Array | string | undefined) =>
  secret === undefined ? createHash("sha256") : createHmac("sha256", secret);
