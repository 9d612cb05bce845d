import { constants, inflateSync } from "node:zlib";
import { Unzlib } from "fflate";
import { asciiOf } from "../../bytes.ts";

/** Bytes of inflated streams looked through; more is a trick of the file's. */
const MAX_STREAM = 8 * 1024 * 1024;
const MAX_ALL_STREAMS = 64 * 1024 * 1024;
/** Bytes inflated at a time, as most streams have in all: they make at most a thousand times as many. */
const PIECE = 16_384;
/** Replacements read, and characters of each. */
const MAX_TEXTS = 5_000;
const MAX_LENGTH = 2_000;
/** Bytes before the word `stream` in which its dictionary says what it is. */
const DICTIONARY = 400;

/**
 * The texts that a PDF offers to machines in place of what it draws (`ActualText`, PDF 1.7, 14.9.4), each once,
 * in the order of the file. The parser passes them over, so the file's own bytes are searched: outside of
 * streams, and in the compressed ones that may hold objects or pages. In a locked file they stay unread.
 */
export function actualTexts(bytes: Uint8Array): readonly string[] {
  const found = new Set<string>();
  const search = (text: string): void => {
    for (const { index } of text.matchAll(/\/ActualText\s{0,8}(?=[(<])/g)) {
      if (found.size >= MAX_TEXTS) return;
      found.add(readString(text.slice(text.indexOf("xt", index) + 2, index + MAX_LENGTH).trimStart()));
    }
  };
  const file = asciiOf(bytes);
  search(file);
  let left = MAX_ALL_STREAMS;
  for (const match of file.matchAll(/stream\r?\n/g)) {
    const dictionary = file.slice(Math.max(0, match.index - DICTIONARY), match.index);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    if (
      !/\/FlateDecode/.test(own) ||
      /\/(?:Image|Length1|FontFile\d?|XRef|ICCBased|Type1C|CIDFontType0C|OpenType)\b/.test(own)
    )
      continue;
    const start = match.index + match[0].length;
    const end = file.indexOf("endstream", start);
    if (end < 0) break;
    const inflated = inflate(bytes.subarray(start, end), Math.min(left, MAX_STREAM));
    if (!inflated) continue;
    left -= inflated.length;
    search(asciiOf(inflated));
  }
  return [...found];
}

/** Inflates a stream that may lack its end, up to a length; null for what is not compressed so. */
function inflate(bytes: Uint8Array, maxLength: number): Uint8Array | null {
  if (maxLength <= 0) return null;
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxLength });
  } catch {
    // Of damaged and of overlong streams zlib gives nothing.
    return inflateBeginning(bytes, maxLength);
  }
}

/** Inflates what is whole of a stream, piece by piece, up to a length. */
function inflateBeginning(bytes: Uint8Array, maxLength: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < bytes.length && length < maxLength; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE));
  } catch {
    if (length === 0) return null;
  }
  return Buffer.concat(pieces).subarray(0, maxLength);
}

/** Reads a string object (PDF 1.7, 7.3.4), literal or hexadecimal, at the start of a text of bytes. */
function readString(text: string): string {
  const bytes = text.startsWith("<") ? readHexadecimal(text) : readLiteral(text);
  if (bytes.startsWith("\u00fe\u00ff")) {
    const units = bytes.slice(2).match(/[\s\S]{2}/g) ?? [];
    return String.fromCharCode(...units.map((unit) => (unit.charCodeAt(0) << 8) | unit.charCodeAt(1)));
  }
  return bytes;
}

const readHexadecimal = (text: string): string =>
  (/^<([\da-f\s]*)/i.exec(text)?.[1] ?? "")
    .replace(/\s/g, "")
    .replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));

const escapes: { readonly [letter: string]: string } = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function readLiteral(text: string): string {
  let read = "";
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (sign === "(" && depth++ === 0) continue;
    if (sign === ")" && --depth === 0) break;
    if (sign !== "\\") {
      read += sign;
      continue;
    }
    const octal = /^[0-7]{1,3}/.exec(text.slice(i + 1, i + 4))?.[0];
    const next = text[i + 1] ?? "";
    read += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : (escapes[next] ?? next);
    i += octal?.length ?? 1;
  }
  return read;
}
