import { manifestoParts } from "../core/ids.ts";
import type { Instant, ManifestoId } from "../core/model.ts";

/** Made when first needed, not at a cold start: it takes milliseconds, and most requests are for JSON. */
const formats = new Map<"day" | "moment", Intl.DateTimeFormat>();

function formatted(at: Instant, precision: "day" | "moment"): string {
  const format =
    formats.get(precision) ??
    new Intl.DateTimeFormat("en-GB", {
      dateStyle: "long",
      ...(precision === "moment" && { timeStyle: "short" }),
      timeZone: "UTC",
    });
  formats.set(precision, format);
  return format.format(new Date(at));
}

/** "6 May 2027" for an instant. */
export function day(at: Instant): string {
  return formatted(at, "day");
}

/** "6 May 2027 at 09:30 UTC" for an instant. */
export function moment(at: Instant): string {
  return `${formatted(at, "moment")} UTC`;
}

/** A part of an id as people write it: "green-party" is "Green Party", "2027-05-06" is "6 May 2027". */
export function readable(part: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(part) && !Number.isNaN(Date.parse(part));
  if (isDate) return day(part);
  return part
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}

/** "Riverside, Netherby, 6 May 2027" for a manifesto. */
export function manifestoName(id: ManifestoId): string {
  const { party, area, election } = manifestoParts(id);
  return [party, area, election].map(readable).join(", ");
}

/** "1 pledge", "2 pledges". */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
