/**
 * Whether an IP address belongs to the public internet. Loopback, private, link-local, carrier-grade NAT,
 * multicast, documentation and reserved ranges do not (RFC 6890 and its IANA registries), nor do IPv6
 * addresses that carry such an IPv4 address.
 *
 * @param address an IPv4 or IPv6 address as the resolver writes it, without brackets or zone
 */
export function isPublicAddress(address: string): boolean {
  const v4 = ipv4Of(address);
  return v4 === null ? isPublicIpv6(address.toLowerCase()) : isPublicIpv4(v4);
}

type Ipv4 = readonly [number, number, number, number];

function ipv4Of(address: string): Ipv4 | null {
  const match = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i.exec(address);
  if (match === null) return null;
  const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number);
  return [a, b, c, d];
}

function isPublicIpv4([a, b, c]: Ipv4): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)))) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  return !(a === 203 && b === 0 && c === 113);
}

/** Only global unicast (2000::/3) is public, less the ranges in it that are not, or that embed IPv4. */
function isPublicIpv6(address: string): boolean {
  const first = Number.parseInt(address.split(":", 1)[0] || "0", 16);
  if (!(first >= 0x2000 && first <= 0x3fff)) return false;
  return !/^(2001:0?db8:|2002:|2001:0?:|2001::|3fff:)/.test(address);
}
