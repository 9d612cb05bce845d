import { isIP } from "node:net";
import { isPublicAddress } from "../core/alert/webhook-address.ts";
import { err, ok, type Result } from "../core/model.ts";
import type { ProblemKind } from "./problem-kinds.ts";

/** Why an address is no good; `message` completes the sentence "The webhook's address …". */
export type WebhookFault = {
  readonly kind: Extract<ProblemKind, "invalid-request" | "private-webhook">;
  readonly message: string;
};

/** Names that resolve inside a machine or a network (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`). */
const privateName = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/**
 * Reads the address alerts are posted to. Without `allowPrivate`: https only, and no address that is
 * plainly inside a machine or a private network. The sender checks again what a name resolves to.
 */
export function parseWebhookUrl(
  text: string,
  { allowPrivate }: { readonly allowPrivate: boolean },
): Result<string, WebhookFault> {
  if (!URL.canParse(text))
    return invalid("must be a full address, for example https://example.org/hooks/pledges");
  const url = new URL(text);
  const schemes = allowPrivate ? ["https:", "http:"] : ["https:"];
  if (!schemes.includes(url.protocol)) return invalid("must start with https://");
  if (url.username !== "" || url.password !== "") {
    return invalid("must not hold a user name or password: alerts are signed, check the signature instead");
  }
  if (!allowPrivate && isPrivateHost(url.hostname)) {
    const message = "must be reachable from the internet, not inside a machine or a private network";
    return err({ kind: "private-webhook", message });
  }
  url.hash = "";
  return ok(url.href);
}

const invalid = (message: string) => err({ kind: "invalid-request" as const, message });

/** `hostname` as WHATWG URL writes it: IPv4 in four decimal parts, IPv6 in brackets. */
function isPrivateHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(name) !== 0) return !isPublicAddress(name);
  return privateName.test(name) || !name.includes(".");
}
