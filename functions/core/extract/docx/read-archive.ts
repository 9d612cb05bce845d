import { Unzip, UnzipInflate, unzipSync } from "fflate";

/** Bytes a Word document may unpack to, pictures and all. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Bytes of XML among them: reading takes some 40 times their memory, and 400 pages have 2 MB. */
export const MAX_XML_BYTES = 20 * 1024 * 1024;

/** Entries of an archive that are looked at; a Word document has some 20, and one for each picture. */
const MAX_ENTRIES = 5_000;

/** What a ZIP archive's directory declares. */
export type Archive = {
  readonly names: readonly string[];
  /** Whether it has more entries than any document. */
  readonly overfull: boolean;
  readonly unpackedBytes: number;
  readonly xmlBytes: number;
  /** Declared bytes of each XML entry. */
  readonly xmlSizes: ReadonlyMap<string, number>;
};

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** Reads a ZIP archive's directory; nothing is unpacked. Null when there is no readable directory. */
export function readArchive(bytes: Uint8Array): Archive | null {
  const names: string[] = [];
  let overfull = false;
  let unpackedBytes = 0;
  let xmlBytes = 0;
  const xmlSizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        overfull ||= names.length === MAX_ENTRIES;
        if (overfull) return false;
        names.push(entry.name);
        unpackedBytes += entry.originalSize;
        if (isXml(entry.name)) {
          xmlBytes += entry.originalSize;
          xmlSizes.set(entry.name, entry.originalSize);
        }
        return false;
      },
    });
  } catch {
    return null;
  }
  return { names, overfull, unpackedBytes, xmlBytes, xmlSizes };
}

/** Bytes unpacked at a time: they can grow a thousandfold before the next look at the limit. */
const STEP_BYTES = 8 * 1024;

/**
 * Unpacks the XML entries, counting what really comes out, since the sizes an archive declares may be forged.
 *
 * @returns the entries by name; "too-large" as soon as they pass `MAX_XML_BYTES`; "corrupt" when an entry is
 * damaged, absent or of another size than declared
 */
export function unpackXml(
  bytes: Uint8Array,
  archive: Archive,
): Map<string, Uint8Array> | "too-large" | "corrupt" {
  const chunks = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  const unzip = new Unzip((entry) => {
    if (!archive.xmlSizes.has(entry.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(entry.name, own);
    entry.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
      own.push(chunk);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP_BYTES) {
      unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
      if (unpacked > MAX_XML_BYTES) return "too-large";
    }
  } catch {
    return "corrupt";
  }
  const entries = new Map([...chunks].map(([name, own]) => [name, new Uint8Array(Buffer.concat(own))]));
  const asDeclared = [...archive.xmlSizes].every(([name, size]) => entries.get(name)?.length === size);
  return asDeclared ? entries : "corrupt";
}
