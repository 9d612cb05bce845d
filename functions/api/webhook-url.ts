import { isIP } from "node:net";
import { isPublicAddress } from "../core/alert/webhook-address.ts";
import { err, ok, type Result } from "../core/model.ts";

/** Names that resolve inside a machine or a network (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`). */
const privateName = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/**
 * Reads the address alerts are posted to. Without `allowPrivate`: https only, and no address that is
 * plainly inside a machine or a private network. The sender checks again what a name resolves to.
 * The error completes the sentence "The webhook's address …".
 */
export function parseWebhookUrl(
  text: string,
  { allowPrivate }: { readonly allowPrivate: boolean },
): Result<string, string> {
  if (!URL.canParse(text))
    return err("must be a full address, for example https://example.org/hooks/pledges");
  const url = new URL(text);
  const schemes = allowPrivate ? ["https:", "http:"] : ["https:"];
  if (!schemes.includes(url.protocol)) return err("must start with https://");
  if (url.username !== "" || url.password !== "") {
    return err("must not hold a user name or password: alerts are signed, check the signature instead");
  }
  if (!allowPrivate && isPrivateHost(url.hostname)) {
    return err("must be reachable from the internet, not inside a machine or a private network");
  }
  url.hash = "";
  return ok(url.href);
}

/** `hostname` as WHATWG URL writes it: IPv4 in four decimal parts, IPv6 in brackets. */
function isPrivateHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(name) !== 0) return !isPublicAddress(name);
  return privateName.test(name) || !name.includes(".");
}
