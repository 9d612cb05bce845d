/** What the first bytes, or the bytes as a whole, say about a text's encoding. */
export type DecodedText = { readonly text: string; readonly encoding: string };

/** Bytes read to guess an encoding without a byte order mark. */
const SAMPLE_BYTES = 4096;
/** Share of zero bytes, on one side only, that makes UTF-16; Latin text has close to half. */
const MIN_ZERO_SHARE = 0.3;

/**
 * Decodes bytes as text: byte order mark first, then UTF-16 by its zero bytes, then strict UTF-8, then the
 * charset a web page declares, then Windows-1252, which older British office files are in.
 *
 * @returns null when the bytes hold control characters, so are no text in any of these
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = markedEncoding(bytes) ?? zeroByteEncoding(bytes);
  if (encoding) return checked(new TextDecoder(encoding).decode(bytes), encoding);
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8");
  } catch {
    const declared = declaredEncoding(bytes) ?? "windows-1252";
    return checked(new TextDecoder(declared).decode(bytes), declared);
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function zeroByteEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * MIN_ZERO_SHARE && even === 0) return "utf-16le";
  if (even > sample.length * MIN_ZERO_SHARE && odd === 0) return "utf-16be";
  return null;
}

/** The charset of `<meta charset=…>`, unless it is unknown, or UTF-8, which the bytes have just disproved. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "utf-8" ? null : encoding;
  } catch {
    return null;
  }
}

/** Text holds tabs, line and page breaks, and no other control character. */
function checked(text: string, encoding: string): DecodedText | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? null : { text, encoding };
}
