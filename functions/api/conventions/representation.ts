import { brotliCompress, type CompressCallback, constants, gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import { maxAnswerBytes } from "../../contracts.ts";
import { problem } from "../problems.ts";
import type { ApiEnv } from "../world.ts";
import { type Coding, chosenCoding } from "./accept-encoding.ts";
import { contentName, entityTag, isKnown } from "./entity-tag.ts";

/** Below so many bytes, an answer fits one packet however it is written. */
const compressedFrom = 1_400;
/** Fast levels: twice the effort saves under a tenth more of the JSON we send. */
const brotliQuality = 4;
const gzipLevel = 6;

const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } };
const codes: Record<Coding, (bytes: Uint8Array, done: CompressCallback) => void> = {
  br: (bytes, done) => brotliCompress(bytes, brotliOptions, done),
  gzip: (bytes, done) => gzip(bytes, { level: gzipLevel }, done),
};

/** By hand, as importing `promisify` imports all of Node's `util`: some milliseconds of each cold start. */
function coded(bytes: Uint8Array, coding: Coding): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    codes[coding](bytes, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** The types that are text, and so worth compressing. */
const textual = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|x-ndjson|javascript))/;

const reading = new Set(["GET", "HEAD"]);

/**
 * Gives every answer to a reading request a strong entity tag, answers 304 to who has it already, and compresses it
 * as the client accepts: the gateway of an HTTP API does not. A strong tag names bytes, so each coding has its own
 * (RFC 9110, 8.8.3.3), made from the plain one: `"abc"`, `"abc-br"`.
 */
export const representation: MiddlewareHandler<ApiEnv> = async (c, next) => {
  await next();
  const { res } = c;
  if (!reading.has(c.req.method) || res.status !== 200) return;
  const coding = textual.test(res.headers.get("content-type") ?? "")
    ? chosenCoding(c.req.header("accept-encoding"))
    : null;
  const plain = new Uint8Array(await res.arrayBuffer());
  const worthwhile = plain.byteLength >= compressedFrom ? coding : null;
  const tag = entityTag(contentName(plain), worthwhile);
  if (isKnown(tag, c.req.header("if-none-match"))) return replace(c, unchanged(res, tag));
  const body = worthwhile ? await coded(plain, worthwhile) : plain;
  if (body.byteLength > maxAnswerBytes) return replace(c, tooLarge(c, plain.byteLength));
  const headers = headersOf(res, tag, worthwhile);
  headers.set("content-length", String(body.byteLength));
  replace(c, new Response(body as Uint8Array<ArrayBuffer>, { status: 200, headers }));
};

/** Hono lets the headers of the answer before win over those of a new one, unless it was taken away first. */
function replace(c: Context<ApiEnv>, response: Response): void {
  c.res = undefined;
  c.res = response;
}

function headersOf(res: Response, tag: string, coding: Coding | null): Headers {
  const headers = new Headers(res.headers);
  headers.set("etag", tag);
  headers.append("vary", "Accept-Encoding");
  if (coding) headers.set("content-encoding", coding);
  return headers;
}

/** What a client needs to keep using what it has (RFC 9110, 15.4.5). */
function unchanged(res: Response, tag: string): Response {
  const headers = headersOf(res, tag, null);
  for (const name of ["content-type", "content-length", "link"]) headers.delete(name);
  return new Response(null, { status: 304, headers });
}

function tooLarge(c: Context<ApiEnv>, bytes: number): Response {
  return problem(c, "answer-too-large", {
    detail: `The answer has ${bytes} bytes. Accept a compressed one (Accept-Encoding: br, gzip); where that is not enough, ask for less, in pages.`,
  });
}
