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

/**
 * A file's name as the last part of a key, and so as versions show it. Keys hold any UTF-8, of at most 1,024
 * bytes: a ticket's name has at most 200 characters (600 bytes), the rest of a key 250. Only what would make it
 * another path goes, and what S3 puts the sent file's name for.
 */
export function keyName(fileName: string): string {
  const plain = fileName
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}/\\]+/gu, "-")
    .replace(/\$\{filename\}/g, "-")
    .trim();
  return /^\.*$/.test(plain) ? "manifesto" : plain;
}

/** Where the inbox expects a file of a manifesto: `inbox/<party>/<area>/<election>/<ticket>/<name>`. */
export function inboxKey(manifesto: ManifestoId, ticket: string, fileName: string): string {
  const { party, area, election } = manifestoParts(manifesto);
  return `${prefixes.inbox}${party}/${area}/${election}/${ticket}/${keyName(fileName)}`;
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
