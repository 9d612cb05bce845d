import { uploadLimits } from "../../functions/contracts.ts";

/** Room for the form's fields around the file: a policy is about 1 kB, S3 allows 20 kB. */
const fieldBytes = 64 * 1024;
const largestBody = uploadLimits.maxBytes + fieldBytes;

/**
 * Forwards a browser's presigned form post to the bucket, so that the page and the bucket share an origin
 * and need no CORS. The body is streamed; one that is larger than any allowed upload ends with S3's answer
 * to that, whether it announces its length or not. Posts from other web sites are refused.
 *
 * @param s3 endpoint of the object store
 * @param bucket the one bucket that posts may go to
 */
export async function forwardFormPost(request: Request, s3: string, bucket: string): Promise<Response> {
  if (request.method !== "POST" || request.body === null) return refusal(405, "MethodNotAllowed");
  if (request.headers.get("sec-fetch-site") === "cross-site") return refusal(403, "AccessDenied");
  const contentType = request.headers.get("content-type") ?? "";
  if (!contentType.startsWith("multipart/form-data")) return refusal(415, "UnsupportedMediaType");
  if (Number(request.headers.get("content-length") ?? 0) > largestBody) return refusal(400, "EntityTooLarge");

  let received = 0;
  const bounded = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength;
        if (received > largestBody) controller.error(new Error("The form is too large."));
        else controller.enqueue(chunk);
      },
    }),
  );
  try {
    const answer = await fetch(`${s3}/${bucket}`, {
      method: "POST",
      headers: { "content-type": contentType },
      body: bounded,
      duplex: "half",
      redirect: "manual",
    });
    const headers = new Headers();
    for (const name of ["content-type", "etag", "location"]) {
      const value = answer.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    const empty = answer.status === 204 || answer.status === 303;
    return new Response(empty ? null : await answer.arrayBuffer(), { status: answer.status, headers });
  } catch {
    if (received > largestBody) return refusal(400, "EntityTooLarge");
    return refusal(503, "ServiceUnavailable");
  }
}

/** An error as S3 words it. */
function refusal(status: number, code: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>\n`, {
    status,
    headers: { "content-type": "application/xml" },
  });
}
