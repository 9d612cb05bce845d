import { err, type Result } from "../../model.ts";
import { corruptFile, encryptedFile } from "../failures.ts";
import { RecogniserFault } from "../recognition.ts";
import { type loadOperators, loadParser, startWorker } from "./load-parser.ts";
import type { OutlineNode } from "./outline.ts";
import type { StructureNode } from "./tags.ts";

/** What the text reader uses of the parser's document; measures are in points, y upwards. */
export type PdfDocument = {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  /** The file's bytes. */
  getData(): Promise<Uint8Array>;
  getMetadata(): Promise<{ readonly info: unknown }>;
  getOutline(): Promise<readonly OutlineNode[] | null>;
  getPageLabels(): Promise<readonly string[] | null>;
};

export type PdfPage = {
  getViewport(options: { readonly scale: 1 }): PdfViewport;
  /** The tags of a tagged PDF. */
  getStructTree(): Promise<StructureNode | null>;
  /** Everything the page draws, without notes and form fields where their mode is 0. */
  getOperatorList(options?: { readonly annotationMode: 0 }): Promise<unknown>;
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

/** A page's drawing operators as the parser lists them, each with its arguments. */
export type PdfOperators = {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
};

/** The parser's numbers of the operators. */
export type PdfOperatorNumbers = Awaited<ReturnType<typeof loadOperators>>;

/** A glyph as the operators show it; its width is in thousandths of the font size, in most fonts. */
export type PdfGlyph = {
  readonly originalCharCode: number;
  /** What names the glyph in the font as the parser rewrites it. */
  readonly fontChar: string;
  readonly unicode: string;
  readonly width: number;
  /** Whether the embedded font draws anything for it. */
  readonly isInFont: boolean;
  /** Whether word spacing applies: the code of one byte, 32. */
  readonly isSpace: boolean;
};

/** What the parser knows of a font; `toUnicode` has a map only where the file tells characters. */
export type PdfFont = {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly composite?: boolean;
  readonly isType3Font?: boolean;
  /** Whether it is not embedded. */
  readonly missingFile?: boolean;
  readonly fontMatrix?: readonly number[];
  /** By codes: names of glyphs that the file gives, and those of the encoding beneath; widths. */
  readonly differences?: { readonly [code: number]: string | undefined };
  readonly defaultEncoding?: { readonly [code: number]: string | undefined };
  readonly widths?: { readonly [code: number]: number | undefined };
  readonly bbox?: readonly number[];
  readonly toUnicode?: { readonly _map?: { readonly [code: number]: string | undefined } };
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
  // Brings the maps from codes to characters.
  fontExtraProperties: true,
};

/** Pixels of the largest image that is decoded; larger ones are left out. */
export type PictureLimit = { readonly maxImageSize: number };

const noPictures: PictureLimit = { maxImageSize: 1 };

/**
 * Opens a PDF, lets `read` read it, and closes it. Errors of the parser, in opening or reading, become
 * failures: a password that is missing, or damage. Faults of `read` itself are thrown on. What the parser keeps of
 * the file, 20 MB for 2,000 pages, goes when it is closed.
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
  const { worker, end } = await startWorker();
  const parser = new PDFParse({ data: bytes.slice(), ...settings, maxImageSize, worker });
  const { load } = parser as unknown as { load(this: typeof parser): Promise<PdfDocument> };
  let opened = false;
  try {
    const document = await load.call(parser);
    opened = true;
    return await read(document);
  } catch (error) {
    if (opened && isOwnFault(error)) throw error;
    return err(error instanceof PasswordException ? encryptedFile("PDF") : corruptFile("PDF"));
  } finally {
    await parser.destroy();
    end();
  }
}

/** Makes a failure of what the text of a damaged file does to who reads it; faults of `read` itself are thrown on. */
export async function orDamage<T>(read: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await read();
  } catch (error) {
    if (isOwnFault(error)) throw error;
    return err(corruptFile("PDF"));
  }
}

/** Whether an error tells of a fault in this program: the parser names its own, whatever their cause, otherwise. */
const isOwnFault = (error: unknown): boolean =>
  error instanceof RecogniserFault || error instanceof TypeError || error instanceof ReferenceError;
