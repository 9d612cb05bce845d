import { prefixes } from "../contracts.ts";
import { manifestoParts } from "../core/ids.ts";
import type { ManifestoId } from "../core/model.ts";
import type { PresignedPost, Randomness } from "../ports.ts";

/** Digits and letters that are not mistaken for one another; 32, so that each carries five bits. */
const alphabet = "abcdefghjkmnpqrstuvwxyz023456789";

/** An unguessable name: a prefix and `length` random characters, safe in URLs, keys and speech. */
export function randomName(prefix: string, length: number, randomness: Randomness): string {
  const characters = [...randomness(length)].map((byte) => alphabet[byte % alphabet.length]);
  return `${prefix}-${characters.join("")}`;
}

/** Longest file name in a key. Keys may have 1,024 bytes; the rest of ours takes at most 250. */
const maxNameLength = 100;

/** A file name that is safe in keys, shells and form posts; keeps the extension. */
export function safeFileName(fileName: string): string {
  const plain = fileName
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[-.]+/, "");
  const dot = plain.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot).slice(0, 10)] : [plain, ""];
  return `${stem.slice(0, maxNameLength - extension.length) || "manifesto"}${extension}`;
}

/** Where the inbox expects a file of a manifesto: `inbox/<party>/<area>/<election>/<ticket>/<name>`. */
export function inboxKey(manifesto: ManifestoId, ticket: string, fileName: string): string {
  const { party, area, election } = manifestoParts(manifesto);
  return `${prefixes.inbox}${party}/${area}/${election}/${ticket}/${safeFileName(fileName)}`;
}

/** The presigned post as a command for a POSIX shell, run where the file is. */
export function curlCommand(post: PresignedPost, fileName: string): string {
  const fields = Object.entries(post.fields).map(
    ([name, value]) => `--form-string ${quote(`${name}=${value}`)}`,
  );
  const file = `--form ${quote(`file=@"${fileName.replace(/["\\]/g, "\\$&")}"`)}`;
  return ["curl --fail-with-body", ...fields, file, quote(post.url)].join(" \\\n  ");
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
