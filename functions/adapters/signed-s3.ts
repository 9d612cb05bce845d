import { sha256 } from "../core/ids.ts";
import type { Objects, UploadPosts } from "../ports.ts";
import { algorithm, escaped, hmac, insistently, type Signer, signing } from "./signature-v4.ts";

/** A bucket, and who we are to it. */
export type SignedBucket = Signer & {
  readonly bucket: string;
  /** Where buckets are addressed by path; AWS's own address by host name otherwise. */
  readonly endpoint?: string | undefined;
  /** Where presigned posts go instead of the bucket's own address, if anywhere. */
  readonly uploadUrl?: string | undefined;
};

/** Seconds that a signed read is good for; it is sent at once. */
const readSeconds = 60;

/**
 * What the API needs of S3, signed by ourselves (AWS Signature Version 4): two requests are no reason to load the
 * SDK's client for S3, a fifth of all code that a cold start would read. A test holds it to the SDK's signatures.
 */
export function signedS3(
  to: SignedBucket,
  now: () => Date = () => new Date(),
): Pick<Objects, "get"> & UploadPosts {
  const base = to.endpoint
    ? `${to.endpoint.replace(/\/$/, "")}/${to.bucket}`
    : `https://${to.bucket}.s3.${to.region}.amazonaws.com`;
  return {
    async get(key, { versionId, maxBytes }) {
      const path = key.split("/").map(escaped).join("/");
      const url = signedUrl(to, new URL(`${base}/${path}`), versionId ? { versionId } : {}, now());
      const answer = await insistently(() => fetch(url));
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`S3 answered ${answer.status} for an object.`);
      if (Number(answer.headers.get("content-length")) > maxBytes) {
        await answer.body?.cancel();
        return "too-large";
      }
      const metadata = [...answer.headers].flatMap(([name, value]) =>
        name.startsWith("x-amz-meta-") ? [[name.slice("x-amz-meta-".length), value]] : [],
      );
      return { bytes: await answer.bytes(), metadata: Object.fromEntries(metadata) };
    },

    async presignPost({ key, metadata, maxBytes, expiresSeconds }) {
      const at = now();
      const { scope, stamp, signingKey } = signing(to, "s3", at);
      const fields = {
        ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
        bucket: to.bucket,
        "X-Amz-Algorithm": algorithm,
        "X-Amz-Credential": `${to.accessKeyId}/${scope}`,
        "X-Amz-Date": stamp,
        ...(to.sessionToken && { "X-Amz-Security-Token": to.sessionToken }),
        key,
      };
      const policy = {
        expiration: new Date(at.getTime() + expiresSeconds * 1000).toISOString().replace(/\.\d+/, ""),
        conditions: [
          ["content-length-range", 1, maxBytes],
          ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
        ],
      };
      const Policy = Buffer.from(JSON.stringify(policy)).toString("base64");
      const signature = hmac(signingKey, Policy).toString("hex");
      return { url: to.uploadUrl ?? base, fields: { ...fields, Policy, "X-Amz-Signature": signature } };
    },
  };
}

/** The address of an object with the right to read it in its query. */
function signedUrl(to: SignedBucket, url: URL, query: Readonly<Record<string, string>>, at: Date): string {
  const { scope, stamp, signingKey } = signing(to, "s3", at);
  const parameters = Object.entries({
    ...query,
    "X-Amz-Algorithm": algorithm,
    "X-Amz-Credential": `${to.accessKeyId}/${scope}`,
    "X-Amz-Date": stamp,
    "X-Amz-Expires": String(readSeconds),
    ...(to.sessionToken && { "X-Amz-Security-Token": to.sessionToken }),
    "X-Amz-SignedHeaders": "host",
  })
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join("&");
  const request = ["GET", url.pathname, parameters, `host:${url.host}\n`, "host", "UNSIGNED-PAYLOAD"].join(
    "\n",
  );
  const signature = hmac(signingKey, [algorithm, stamp, scope, sha256(request)].join("\n")).toString("hex");
  return `${url.origin}${url.pathname}?${parameters}&X-Amz-Signature=${signature}`;
}
