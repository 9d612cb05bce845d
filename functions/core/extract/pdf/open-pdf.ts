import { err, type Result } from "../../model.ts";
import { corruptFile, encryptedFile } from "../failures.ts";
import { RecogniserFault } from "../recognition.ts";
import { loadParser } from "./load-parser.ts";
import type { StructureNode } from "./tags.ts";

/** What the text reader uses of the parser's document; measures are in points, y upwards. */
export type PdfDocument = {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: unknown }>;
};

export type PdfPage = {
  getViewport(options: { readonly scale: 1 }): PdfViewport;
  getTextContent(options: {
    readonly includeMarkedContent: boolean;
  }): Promise<{ readonly items: readonly PdfItem[] }>;
  /** The tags of a tagged PDF. */
  getStructTree(): Promise<StructureNode | null>;
  /** Only to learn the fonts' names: pictures are not decoded, see `maxImageSize`. */
  getOperatorList(): Promise<unknown>;
  /** What the operators name: fonts and images of several pages, and images of this one. */
  readonly commonObjs: PdfObjects;
  readonly objs: PdfObjects;
  cleanup(): void;
};

export type PdfObjects = {
  has(name: string): boolean;
  get(name: string): unknown;
  /** Calls back as soon as the object is there; with null where it could not be read. */
  get(name: string, then: (object: unknown) => void): void;
};

export type PdfViewport = {
  readonly width: number;
  readonly height: number;
  /** From the page's space to the screen's, y downwards. */
  readonly transform: readonly number[];
};

/** Text, or the start ("beginMarkedContent…") or end ("endMarkedContent") of marked content, which has no `str`. */
export type PdfItem = {
  readonly type?: string;
  /** Of the marked content's tag in the structure tree. */
  readonly id?: string;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
};

/** The parser's settings: nothing is fetched, evaluated, drawn or written to the console. */
const settings = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
};

/** Pixels of the largest image that is decoded; larger ones are left out. */
export type PictureLimit = { readonly maxImageSize: number };

const noPictures: PictureLimit = { maxImageSize: 1 };

/**
 * Opens a PDF, lets `read` read it, and closes it. Errors of the parser, in opening or reading, become
 * failures: a password that is missing, or damage.
 *
 * pdf-parse gives text without places, so its own document is reached for through `load`.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  read: (document: PdfDocument) => Promise<Result<T>>,
  { maxImageSize }: PictureLimit = noPictures,
): Promise<Result<T>> {
  const { PasswordException, PDFParse } = await loadParser();
  // The parser takes the memory of the bytes it is given, so it gets a copy.
  const parser = new PDFParse({ data: bytes.slice(), ...settings, maxImageSize });
  const { load } = parser as unknown as { load(this: typeof parser): Promise<PdfDocument> };
  try {
    return await read(await load.call(parser));
  } catch (error) {
    if (error instanceof RecogniserFault) throw error;
    return err(error instanceof PasswordException ? encryptedFile("PDF") : corruptFile("PDF"));
  } finally {
    await parser.destroy();
  }
}
