/** The codings we can send, the better first. */
export const codings = ["br", "gzip"] as const;
export type Coding = (typeof codings)[number];

/** The best coding that an `Accept-Encoding` header allows (RFC 9110, 12.5.3); null for none. */
export function chosenCoding(header: string | undefined): Coding | null {
  if (header === undefined) return null;
  const weights = new Map(header.toLowerCase().split(",").map(weighed));
  const best = codings
    .map((coding) => ({ coding, weight: weights.get(coding) ?? weights.get("*") ?? 0 }))
    .reduce((best, next) => (next.weight > best.weight ? next : best));
  return best.weight > 0 ? best.coding : null;
}

function weighed(item: string): [string, number] {
  const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}
