/** A text and the encoding that its bytes are in. */
export type DecodedText = { readonly text: string; readonly encoding: string };

/** Bytes read to guess an encoding without a byte order mark. */
const SAMPLE_BYTES = 4096;
/** Share of zero bytes on one side that makes UTF-16 (Latin text has close to half), and at most on the other. */
const MIN_ZERO_SHARE = 0.3;
const MAX_OTHER_ZEROS = 0.01;
/** Right characters for each broken one from which text is UTF-8 with faults in it. */
const MOSTLY_RIGHT = 4;
/** Share of control characters up to which a text has strays in it; what has more is no text. */
const MAX_STRAYS = 0.001;

/**
 * Decodes bytes as text: byte order mark first, then UTF-16 by its zero bytes, then UTF-8, then the charset a
 * web page declares, then Mac Roman where its quotation marks stand, else Windows-1252, which older British
 * office files are in. Bytes that UTF-8 does not know become U+FFFD.
 *
 * @returns null when the bytes hold control characters, so are no text in any of these
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = markedEncoding(bytes) ?? zeroByteEncoding(bytes);
  if (encoding) return checked(new TextDecoder(encoding).decode(bytes), encoding);
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return checked(text, "utf-8");
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (right >= MOSTLY_RIGHT * broken) return checked(text, "utf-8");
  const other = declaredEncoding(bytes) ?? (looksLikeMac(bytes) ? "macintosh" : "windows-1252");
  return checked(new TextDecoder(other).decode(bytes), other);
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
  const many = (count: number): boolean => count > sample.length * MIN_ZERO_SHARE;
  const few = (count: number): boolean => count <= sample.length * MAX_OTHER_ZEROS;
  if (many(odd) && few(even)) return "utf-16le";
  return many(even) && few(odd) ? "utf-16be" : null;
}

/** The charset that a page or its XML declares, unless it is unknown, or UTF-8, which the bytes have disproved. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{1,40})/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "utf-8" ? null : encoding;
  } catch {
    return null;
  }
}

/**
 * Whether quotation marks and dashes stand where old Macintoshes have them (0xD0 to 0xD5), and not where
 * Windows has (0x91 to 0x97). In Windows' set the former are capitals such as Ñ and Õ, which stand before
 * small letters at the start of words, and hardly within or after them.
 */
function looksLikeMac(bytes: Uint8Array): boolean {
  let mac = 0;
  let windows = 0;
  bytes.forEach((byte, i) => {
    if (byte >= 0x91 && byte <= 0x97) windows++;
    else if (byte >= 0xd0 && byte <= 0xd5) {
      const [before = 0x20, after = 0x20] = [bytes[i - 1], bytes[i + 1]];
      if (isSmall(before) || (byte <= 0xd2 && isSpace(before) && (isSpace(after) || byte === 0xd2))) mac++;
    }
  });
  return mac > 2 * windows;
}

const isSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g;

/** Text holds tabs, line and page breaks; stray other control characters are taken out. */
function checked(text: string, encoding: string): DecodedText | null {
  const strays = text.match(controls)?.length ?? 0;
  if (strays === 0) return { text, encoding };
  return strays <= MAX_STRAYS * text.length ? { text: text.replace(controls, ""), encoding } : null;
}
