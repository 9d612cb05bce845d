import { createHash, createHmac, type Hash, type Hmac } from "node:crypto";
import { S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { SignatureV4 } from "@smithy/signature-v4";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { s3Objects } from "../../functions/adapters/s3-objects.ts";
import { type SignedBucket, signedS3 } from "../../functions/adapters/signed-s3.ts";
import { type ObjectsAndQueues, startObjectsAndQueues } from "../../infra/local/fauxqs.ts";
import { bucketName, credentials, region } from "../../infra/local/names.ts";

/** Node's hashes as the SDK's signer takes them. */
class NodeHash {
  readonly #hash: Hash | Hmac;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash =
      secret === undefined ? createHash("sha256") : createHmac("sha256", Buffer.from(secret as Uint8Array));
  }
  update(data: Uint8Array) {
    this.#hash.update(data);
  }
  async digest() {
    return new Uint8Array(this.#hash.digest());
  }
  reset() {}
}

const at = new Date("2026-11-21T09:30:00.000Z");
const own = { bucket: "pledges", region, accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI" };
const wanted = {
  key: "inbox/riverside/netherby/2027-05-06/t-abc/Our plan’s “best” bits.pdf",
  metadata: { ticket: "t-abc" },
  maxBytes: 1000,
  expiresSeconds: 900,
};

describe("a presigned post", () => {
  beforeEach(() => void vi.useFakeTimers({ now: at, toFake: ["Date"] }));

  it.each<[string, Partial<SignedBucket>]>([
    ["of a user", {}],
    ["of a role", { sessionToken: "FwoGZXIvYXdzE//token+=" }],
  ])("%s is the one that the SDK makes", async (_, more) => {
    const to = { ...own, ...more };
    const { bucket, region } = to;
    const identity = {
      accessKeyId: to.accessKeyId,
      secretAccessKey: to.secretAccessKey,
      ...(to.sessionToken && { sessionToken: to.sessionToken }),
    };
    const client = new S3Client({ region, credentials: identity });
    const theirs = await createPresignedPost(client, {
      Bucket: bucket,
      Key: wanted.key,
      Fields: { "x-amz-meta-ticket": "t-abc" },
      Conditions: [["content-length-range", 1, wanted.maxBytes]],
      Expires: wanted.expiresSeconds,
    });
    const ours = await signedS3(to).presignPost(wanted);
    vi.useRealTimers();
    expect(new URL(ours.url).href).toBe(new URL(theirs.url).href);
    const decoded = (policy = "") => JSON.parse(Buffer.from(policy, "base64").toString());
    expect(decoded(ours.fields.Policy)).toEqual(decoded(theirs.fields.Policy));
    expect(ours.fields).toEqual(theirs.fields);
  });
});

describe("a signed read", () => {
  let server: ObjectsAndQueues;
  let s3: S3Client;
  beforeAll(async () => {
    vi.useRealTimers();
    server = await startObjectsAndQueues([], { dataDir: null, port: 0 });
    s3 = new S3Client({ endpoint: server.endpoint, region, credentials, forcePathStyle: true });
  });
  afterAll(async () => {
    s3.destroy();
    await server.stop();
  });

  it("gives what was put, and says what is not there or too large", async () => {
    const key = "classified/some upload/it’s (1)*.json";
    const bytes = new TextEncoder().encode("We will plant 400 trees.\n");
    await s3Objects(bucketName, s3).put(key, bytes, "application/json");
    const signed = signedS3({ bucket: bucketName, region, ...credentials, endpoint: server.endpoint });
    expect(await signed.get(key, { maxBytes: 1000 })).toEqual({ bytes, metadata: {} });
    expect(await signed.get(key, { maxBytes: 10 })).toBe("too-large");
    expect(await signed.get("classified/none.json", { maxBytes: 10 })).toBeNull();
  });

  it("asks as the SDK's own signer would", async () => {
    const fetched: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => {
      fetched.push(url);
      return new Response("", { status: 404 });
    });
    const { bucket, ...identity } = own;
    const hostname = `${bucket}.s3.${region}.amazonaws.com`;
    const signer = new SignatureV4({
      service: "s3",
      region,
      credentials: identity,
      sha256: NodeHash,
      uriEscapePath: false,
    });
    const theirs = await signer.presign(
      {
        method: "GET",
        protocol: "https:",
        hostname,
        path: "/a%20b/c.json",
        query: { versionId: "v+1" },
        headers: { host: hostname, "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
      },
      {
        signingDate: at,
        expiresIn: 60,
        unsignableHeaders: new Set(["x-amz-content-sha256"]),
        unhoistableHeaders: new Set(["x-amz-content-sha256"]),
      },
    );
    await signedS3(own, () => at).get("a b/c.json", { maxBytes: 1, versionId: "v+1" });
    vi.unstubAllGlobals();
    expect(new URL(fetched[0] ?? "").searchParams.get("X-Amz-Signature")).toBe(
      theirs.query?.["X-Amz-Signature"],
    );
  });
});
