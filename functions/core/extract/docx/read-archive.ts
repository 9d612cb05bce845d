import { strFromU8, unzipSync } from "fflate";

/** Bytes a Word document may unpack to, pictures and all. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Bytes of XML among them: reading takes some 40 times their memory, and 400 pages have 2 MB. */
export const MAX_XML_BYTES = 20 * 1024 * 1024;

/** What a ZIP archive's directory declares. */
export type Archive = {
  readonly names: readonly string[];
  readonly unpackedBytes: number;
  readonly xmlBytes: number;
};

/** Reads a ZIP archive's directory; nothing is unpacked. Null when there is no readable directory. */
export function readArchive(bytes: Uint8Array): Archive | null {
  const names: string[] = [];
  let unpackedBytes = 0;
  let xmlBytes = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        unpackedBytes += entry.originalSize;
        if (/\.(?:xml|rels)$/i.test(entry.name)) xmlBytes += entry.originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  return { names, unpackedBytes, xmlBytes };
}

/** Unpacks one entry as text; null when it is absent or damaged. */
export function unpackText(bytes: Uint8Array, name: string): string | null {
  try {
    const entry = unzipSync(bytes, { filter: (file) => file.name === name })[name];
    return entry ? strFromU8(entry) : null;
  } catch {
    return null;
  }
}
