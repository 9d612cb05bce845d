import type { Failure, FailureCode } from "../model.ts";

const mebibyte = 1024 * 1024;

const failure = (code: FailureCode, message: string, remedy: string): Failure => ({ code, message, remedy });

export const emptyFile = (): Failure =>
  failure(
    "empty",
    "The file is empty: it holds no text at all.",
    "Check the file on your computer and upload it again.",
  );

export const unknownType = (): Failure =>
  failure(
    "unknown-type",
    "The file is of no type that can be recognised.",
    "Upload the manifesto as PDF, Word (.docx), HTML, Markdown or plain text.",
  );

/** @param what the type with its article, e.g. "a PNG image" */
export const unsupportedType = (what: string): Failure =>
  failure(
    "unsupported-type",
    `The file is ${what}, which cannot be read here.`,
    "Save the manifesto as PDF, Word (.docx), HTML, Markdown or plain text and upload that.",
  );

/** @param what the type with its article, e.g. "a PNG image" */
export const pictureFile = (what: string): Failure =>
  failure(
    "unsupported-type",
    `The file is ${what}: a picture of a page, and no document.`,
    "Upload the document it was made from, or put all the pages into one PDF: its text can be recognised.",
  );

export const archiveFile = (): Failure =>
  failure(
    "unsupported-type",
    "The file is a ZIP archive, which may hold documents but is none.",
    "Unpack it and upload the manifesto alone.",
  );

/** @param what "PDF" or "Word document" */
export const encryptedFile = (what: string): Failure =>
  failure(
    "encrypted",
    `The ${what} is locked with a password.`,
    "Save a copy without a password and upload that.",
  );

/** @param what "PDF", "Word document" or "web page" */
export const corruptFile = (what: string): Failure =>
  failure(
    "corrupt",
    `The ${what} is damaged or incomplete: it cannot be opened.`,
    "Open the file on your computer; if it opens there, save or export it anew and upload that.",
  );

export const scannedDocument = (pages: number): Failure =>
  failure(
    "scanned",
    `The PDF's ${pages === 1 ? "page is a picture" : `${pages} pages are pictures`} without text, as scanners make them.`,
    "Run text recognition (OCR) on it, or upload the document it was printed from.",
  );

export const noText = (): Failure =>
  failure(
    "no-text",
    "The file opens, but no text stands in it.",
    "Check that it is the right file; if its words are pictures, upload a version with text.",
  );

/** @param what what is too large, as the subject of the sentence, e.g. "The file" */
export const tooLarge = (what: string, limitBytes: number): Failure =>
  failure(
    "too-large",
    `${what} is larger than ${Math.floor(limitBytes / mebibyte)} MB.`,
    "Leave out or shrink pictures, or upload the text alone.",
  );

/** @param what what holds more parts than can be read, as the subject of the sentence */
export const tooManyParts = (what: string): Failure =>
  failure(
    "too-large",
    `${what} is built of more parts than can be read.`,
    "Upload the manifesto alone, as its own web page, as Word or as plain text.",
  );

export const tooManyPages = (pages: number, limit: number): Failure =>
  failure(
    "too-many-pages",
    `The PDF has ${pages.toLocaleString("en-GB")} pages; ${limit.toLocaleString("en-GB")} can be read.`,
    "Upload the manifesto alone, without annexes.",
  );

export const readingTooLong = (): Failure =>
  failure(
    "timed-out",
    "Reading the file took so long that it was stopped.",
    "Save it again from the program that made it, or upload it as Word, web page or plain text.",
  );

export const readingTooMuchMemory = (): Failure =>
  failure(
    "too-large",
    "The file unpacks to more than can be read.",
    "Leave out or shrink pictures, save it again from the program that made it, or upload the text alone.",
  );

export const readerBroke = (): Failure =>
  failure(
    "corrupt",
    "Reading the file broke off: it is damaged, or built in a way that cannot be read here.",
    "Open the file on your computer; if it opens there, save or export it anew and upload that.",
  );

export const tooManyScannedPages = (pages: number, limit: number): Failure =>
  failure(
    "too-many-pages",
    `${pages} of the PDF's pages are pictures without text; recognition reads at most ${limit}.`,
    "Run text recognition (OCR) on it yourself, or upload the document it was printed from.",
  );

export const undecodableScan = (pages: number): Failure =>
  failure(
    "scanned",
    `The PDF's ${pages === 1 ? "page is a picture" : `${pages} pages are pictures`} that cannot be decoded here: JPEG 2000, very large, or damaged.`,
    "Save it with pictures as JPEG at 300 dots an inch, or run text recognition (OCR) on it yourself.",
  );

export const unreadableScan = (pages: number): Failure =>
  failure(
    "scanned",
    `The PDF's ${pages === 1 ? "page is a picture" : `${pages} pages are pictures`}, and text recognition found no words in ${pages === 1 ? "it" : "them"}.`,
    "Scan it again, straight and at 300 dots an inch, or upload the document it was printed from.",
  );
