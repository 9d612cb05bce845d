import { type DocumentFormat, type ExtractionWarning, err, ok, type Result } from "../model.ts";
import { asciiOf, bufferOf } from "./bytes.ts";
import { MAX_UNPACKED_BYTES, MAX_XML_BYTES, readArchive } from "./docx/read-archive.ts";
import {
  archiveFile,
  corruptFile,
  emptyFile,
  encryptedFile,
  pictureFile,
  tooLarge,
  unknownType,
  unsupportedType,
} from "./failures.ts";
import { decodeText } from "./text/decode-text.ts";
import { looksLikeHtml, looksLikeMarkdown, looksLikeXml } from "./text/markup.ts";

/** What a file is, decided by what it holds. */
export type Identified =
  | { readonly format: "pdf" | "docx" }
  | { readonly format: "html" | "markdown" | "text"; readonly text: string };

/** Readers accept a PDF whose header stands within the first 1,024 bytes (PDF 1.7, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024;

/**
 * Characters of a plain or Markdown text. The longest books have 4 million; what is longer is no manifesto,
 * and its pledges could not be stored in the time a function has.
 */
const MAX_TEXT = 5 * 1024 * 1024;

/** Decides a file's type by its content; the name only tells Markdown from other text. */
export async function identify(bytes: Uint8Array, fileName: string): Promise<Result<Identified>> {
  if (bytes.length === 0) return err(emptyFile());
  if (asciiOf(bytes, PDF_HEADER_WITHIN).includes("%PDF-")) return ok({ format: "pdf" });
  const start = asciiOf(bytes, 8);
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return identifyArchive(bytes);
  if (start === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") return err(identifyCompound(bytes));
  if (start.startsWith("{\\rtf")) return err(unsupportedType("an RTF document"));
  const decoded = decodeText(bytes);
  if (!decoded) return err(await identifyBinary(bytes));
  return identifyText(decoded.text, fileName);
}

function identifyText(text: string, fileName: string): Result<Identified> {
  if (text.trim() === "") return err(emptyFile());
  if (looksLikeHtml(text)) return ok({ format: "html", text });
  if (looksLikeXml(text)) return err(unsupportedType("an XML file"));
  if (text.length > MAX_TEXT) return err(tooLarge("The text", MAX_TEXT));
  const markdown = /\.(?:md|markdown)$/i.test(fileName) || looksLikeMarkdown(text);
  return ok({ format: markdown ? "markdown" : "text", text });
}

/** A ZIP archive is named by the entries its type must have. */
function identifyArchive(bytes: Uint8Array): Result<Identified> {
  const archive = readArchive(bytes);
  if (!archive) return err(corruptFile("Word document or ZIP archive"));
  if (archive.overfull) return err(archiveFile());
  const has = (start: string): boolean => archive.names.some((name) => name.startsWith(start));
  if (has("word/")) {
    const { unpackedBytes, xmlBytes } = archive;
    if (unpackedBytes > MAX_UNPACKED_BYTES)
      return err(tooLarge("The unpacked Word document", MAX_UNPACKED_BYTES));
    if (xmlBytes > MAX_XML_BYTES) return err(tooLarge("The Word document's text", MAX_XML_BYTES));
    return ok({ format: "docx" });
  }
  if (has("xl/")) return err(unsupportedType("an Excel workbook"));
  if (has("ppt/")) return err(unsupportedType("a PowerPoint presentation"));
  if (has("META-INF/container.xml")) return err(unsupportedType("an EPUB book"));
  if (has("content.xml")) return err(unsupportedType("an OpenDocument file, as LibreOffice saves them"));
  if (has("Index/") || has("index.xml") || has("Index.zip"))
    return err(unsupportedType("an Apple Pages document"));
  return err(archiveFile());
}

/** The container of old Office files; Office also puts password-protected .docx files in one. */
function identifyCompound(bytes: Uint8Array) {
  const holds = (name: string): boolean => bufferOf(bytes).includes(name, 0, "utf16le");
  if (holds("EncryptedPackage")) return encryptedFile("Office document");
  if (holds("WordDocument")) return unsupportedType("a Word document of the old kind (.doc)");
  if (holds("Workbook")) return unsupportedType("an Excel workbook of the old kind (.xls)");
  return unsupportedType("an Office file of the old kind");
}

async function identifyBinary(bytes: Uint8Array) {
  const { fileTypeFromBuffer } = await import("file-type");
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type) return unknownType();
  const [group] = type.mime.split("/");
  const thing = group === "image" || group === "video" || group === "audio" ? group : "file";
  const article = /^[AEFHILMNORSX]/.test(type.ext.toUpperCase()) ? "an" : "a";
  const what = `${article} ${type.ext.toUpperCase()} ${thing}`;
  return group === "image" ? pictureFile(what) : unsupportedType(what);
}

const extensions: Readonly<Record<string, DocumentFormat | "other">> = {
  pdf: "pdf",
  docx: "docx",
  docm: "docx",
  html: "html",
  htm: "html",
  xhtml: "html",
  doc: "other",
  rtf: "other",
  odt: "other",
};

/** Warns where a name promises another type than the content is. */
export function checkExtension(format: DocumentFormat, fileName: string): ExtractionWarning[] {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase();
  const plain = extension === "txt" || extension === "text" || extension === "md" || extension === "markdown";
  const promised = plain ? "text" : extensions[extension ?? ""];
  const given = format === "markdown" ? "text" : format;
  if (!promised || promised === given) return [];
  return [
    {
      code: "extension-differs",
      message: `The name ends in .${extension}, but the file is ${formatNames[format]}; it was read as that.`,
    },
  ];
}

const formatNames: Readonly<Record<DocumentFormat, string>> = {
  pdf: "a PDF",
  docx: "a Word document",
  html: "a web page",
  markdown: "Markdown text",
  text: "plain text",
};
