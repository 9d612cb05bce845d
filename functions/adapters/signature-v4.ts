/** Requests signed by ourselves (AWS Signature Version 4), for the few whose SDK client is too much code to load. */
import { createHmac } from "node:crypto";
import { sha256 } from "../core/ids.ts";

/** Who signs, and for which region. */
export type Signer = {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
};

/** Milliseconds between attempts at a request that was not answered, or with a fault of the service's own. */
const pauses = [50, 200, null];

/** What AWS calls this way of signing. */
export const algorithm = "AWS4-HMAC-SHA256";

/** HMAC with SHA-256. */
export const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac("sha256", key).update(text).digest();

/** As the signature wants it: all but unreserved characters (RFC 3986) escaped. */
export const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** What the signatures of one day, for one region's service, are made with. */
export function signing({ region, secretAccessKey }: Signer, service: string, at: Date) {
  const stamp = at.toISOString().replace(/[-:]|\.\d+/g, "");
  const parts = [stamp.slice(0, 8), region, service, "aws4_request"];
  const signingKey = parts.reduce<string | Buffer>((key, part) => hmac(key, part), `AWS4${secretAccessKey}`);
  return { stamp, scope: parts.join("/"), signingKey };
}

/** A POST with these headers and this body, and the headers that sign all of it. */
export function signedPost(
  signer: Signer,
  service: string,
  to: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string },
  at: Date,
): RequestInit & { readonly headers: Record<string, string> } {
  const { scope, stamp, signingKey } = signing(signer, service, at);
  const { host, pathname } = new URL(to.url);
  const own = {
    ...to.headers,
    "x-amz-date": stamp,
    ...(signer.sessionToken && { "x-amz-security-token": signer.sessionToken }),
  };
  const lines = Object.entries({ ...own, host }).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = lines.map(([name]) => name).join(";");
  const headers = lines.map(([name, value]) => `${name}:${value}\n`).join("");
  const request = ["POST", pathname, "", headers, names, sha256(to.body)].join("\n");
  const signature = hmac(signingKey, [algorithm, stamp, scope, sha256(request)].join("\n")).toString("hex");
  const authorization = `${algorithm} Credential=${signer.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { method: "POST", headers: { ...own, authorization }, body: to.body };
}

/** Sends a request that is safe to repeat until it is answered without a fault of the service, three times at most. */
export async function insistently(send: () => Promise<Response>): Promise<Response> {
  for (const pause of pauses) {
    const answer = await send().catch((error: unknown) => {
      if (pause === null) throw error;
      return null;
    });
    if (answer !== null && (answer.status < 500 || pause === null)) return answer;
    await answer?.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, pause ?? 0));
  }
  throw new Error("The last attempt returns or throws.");
}
