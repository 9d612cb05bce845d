import { constants, deflateRawSync, deflateSync } from "node:zlib";

type Raw = string | Uint8Array;
const bytesOf = (raw: Raw): Uint8Array => (typeof raw === "string" ? Buffer.from(raw, "latin1") : raw);

/** A PDF of objects as they are given, numbered from 1, the first one the catalog; offsets are right. */
export function rawPdf(objects: readonly Raw[], trailer = ""): Uint8Array {
  const chunks: Uint8Array[] = [bytesOf("%PDF-1.7\n")];
  let at = 9;
  const offsets = objects.map((object, i) => {
    const offset = at;
    for (const chunk of [`${i + 1} 0 obj\n`, object, "\nendobj\n"].map(bytesOf)) {
      chunks.push(chunk);
      at += chunk.length;
    }
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  chunks.push(
    bytesOf(
      `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(chunks);
}

/** A stream; `dictionary` holds its entries but for the length. */
export function stream(data: Raw, dictionary = ""): Uint8Array {
  const content = bytesOf(data);
  return Buffer.concat([
    bytesOf(`<</Length ${content.length}${dictionary}>>\nstream\n`),
    content,
    bytesOf("\nendstream"),
  ]);
}

export const packed = (data: Raw, dictionary = ""): Uint8Array =>
  stream(deflateSync(bytesOf(data)), `/Filter/FlateDecode${dictionary}`);

/** A PDF of one page whose content is given; further objects are numbered from 6, Helvetica is F1. */
export function onePagePdf(
  content: Uint8Array,
  {
    page = "",
    resources = "",
    further = [],
    catalog = "",
  }: { page?: string; resources?: string; further?: readonly Raw[]; catalog?: string } = {},
): Uint8Array {
  return rawPdf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>${page}>>`,
    content,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...further,
  ]);
}

/** Content that shows a sentence, so that a page has something to give. */
export const shown = "BT /F1 12 Tf 72 700 Td (We will plant 500 trees.) Tj ET ";

/** A zlib stream that unpacks to so many MiB of spaces, made without unpacking it: 1 MiB becomes 1 kB. */
export function deflatedSpaces(mebibytes: number): Buffer {
  const spaces = Buffer.alloc(1024 * 1024, 0x20);
  const block = deflateRawSync(spaces, { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: mebibytes }, () => block), end]);
}
