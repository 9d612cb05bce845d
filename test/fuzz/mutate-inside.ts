import { deflateSync, inflateSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { markup, mutateText, pdfTokens, prose, wordMarkup } from "./mutate-text.ts";
import type { Chance } from "./random.ts";

/** Damages what stands inside a file, past its compression; null where the file gives no hold. */
export function mutateInside(bytes: Uint8Array, name: string, chance: Chance): Uint8Array | null {
  if (name.endsWith(".pdf"))
    return chance.pick([mutatePdfStream, mutatePdfStream, mutatePdfObjects])(bytes, chance);
  if (name.endsWith(".docx")) return mutateWordPart(bytes, chance);
  const snippets = name.endsWith(".html") ? markup : prose;
  return strToU8(mutateText(strFromU8(bytes), chance, snippets));
}

function mutateWordPart(bytes: Uint8Array, chance: Chance): Uint8Array | null {
  const parts = unzipOrNull(bytes);
  if (!parts) return null;
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  if (names.length === 0) return null;
  const name =
    chance.below(2) === 0 && "word/document.xml" in parts ? "word/document.xml" : chance.pick(names);
  const xml = mutateText(strFromU8(parts[name] ?? new Uint8Array()), chance, wordMarkup);
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1, mtime: "1980-01-01T00:00:00" });
}

function unzipOrNull(bytes: Uint8Array) {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/**
 * Damages a stream's unpacked content. The new stream is made as long as the old one, so that everything after it
 * stands where the cross-references say, and the damage is met instead of a repair of the whole file.
 */
function mutatePdfStream(bytes: Uint8Array, chance: Chance): Uint8Array | null {
  const file = latin1(bytes);
  const streams = [...file.matchAll(/stream\r?\n/g)].filter(
    ({ index }) => file.slice(index - 3, index) !== "end",
  );
  if (streams.length === 0) return null;
  const { index, 0: keyword } = chance.pick(streams);
  const start = index + keyword.length;
  const end = file.indexOf("endstream", start);
  const content = inflated(bytes.subarray(start, end));
  if (end < 0 || !content) return null;
  const packed = deflateSync(Buffer.from(mutateText(latin1(content), chance, pdfTokens), "latin1"), {
    level: 9,
  });
  const damaged = Buffer.from(bytes);
  damaged.fill(0x20, start, end);
  packed.copy(damaged, start, 0, Math.min(packed.length, end - start));
  return damaged;
}

function inflated(bytes: Uint8Array): Buffer | null {
  try {
    return inflateSync(bytes);
  } catch {
    return null;
  }
}

/** Numbers, names and references of a PDF's objects and cross-references, each exchanged for one as long. */
function mutatePdfObjects(bytes: Uint8Array, chance: Chance): Uint8Array | null {
  const damaged = Buffer.from(bytes);
  const words = [...latin1(bytes).matchAll(/\d+ 0 R|\/[A-Z][A-Za-z]+|\b\d+\b|true|null/g)];
  if (words.length === 0) return null;
  for (let count = 1 + chance.below(8); count > 0; count--) {
    const { index, 0: word } = chance.pick(words);
    const others = words.filter(([other]) => other.length === word.length);
    damaged.write(chance.pick(others)[0], index, "latin1");
  }
  return damaged;
}
