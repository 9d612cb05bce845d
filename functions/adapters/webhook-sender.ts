import { lookup as resolve } from "node:dns";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import { isPublicAddress } from "../core/alert/webhook-address.ts";
import type { WebhookSender } from "../ports.ts";

/** A receiver that has not answered by then is tried again later; Standard Webhooks advises 15 to 30 s. */
const TIMEOUT_MS = 15_000;

/**
 * Posts webhooks over the network. Unless `allowPrivate`, only https to public addresses: the address is
 * checked in the very look-up that the connection uses, so a name cannot point elsewhere in between.
 */
export function webhookSender({ allowPrivate }: { readonly allowPrivate: boolean }): WebhookSender {
  return {
    post(url, headers, body) {
      const target = new URL(url);
      const refusal = allowPrivate ? null : refusalOf(target);
      if (refusal !== null) return Promise.resolve({ status: null, detail: refusal });
      return send(target, headers, body, allowPrivate ? undefined : publicLookup);
    },
  };
}

function refusalOf(target: URL): string | null {
  if (target.protocol !== "https:") return "Only https addresses are served.";
  const host = target.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) !== 0 && !isPublicAddress(host) ? "The address is not on the public internet." : null;
}

function send(
  target: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  lookup: LookupFunction | undefined,
): Promise<{ status: number | null; detail: string }> {
  const request = target.protocol === "http:" ? httpRequest : httpsRequest;
  return new Promise((done) => {
    const outgoing = request(
      target,
      {
        method: "POST",
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        agent: false,
        ...(lookup && { lookup }),
      },
      (response) => {
        response.destroy();
        done({ status: response.statusCode ?? null, detail: `HTTP ${response.statusCode}` });
      },
    );
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      const timedOut = error.name === "TimeoutError" || error.name === "AbortError";
      done({
        status: null,
        detail: timedOut ? `No answer in ${TIMEOUT_MS / 1_000} s` : (error.code ?? error.message),
      });
    });
    outgoing.end(body);
  });
}

/** Resolves like the system does, and fails if any address of the name is not public. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 0);
    const hidden = addresses.find(({ address }) => !isPublicAddress(address));
    if (hidden !== undefined || addresses.length === 0) {
      return callback(new Error("The address is not on the public internet."), "", 0);
    }
    if (options.all === true) return callback(null, addresses);
    const [first] = addresses;
    return callback(null, first?.address ?? "", first?.family);
  });
};
