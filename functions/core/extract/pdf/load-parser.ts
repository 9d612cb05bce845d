import type { PDFWorker } from "pdfjs-dist";
import "./dom-stubs.ts";
import { InThreadPort } from "./in-thread-port.ts";

/**
 * Loads the parser, and with it its worker: the parser then runs in this thread and needs no worker file,
 * which a bundle does not have.
 */
export async function loadParser(): Promise<typeof import("pdf-parse")> {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return withoutCanvasWarnings(() => import("pdf-parse"));
}

/** A worker of the parser's in this thread, for one document, and how to end it. */
export async function startWorker(): Promise<{ readonly worker: PDFWorker; end(): void }> {
  const { WorkerMessageHandler } = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { PDFWorker } = await withoutCanvasWarnings(() => import("pdfjs-dist/legacy/build/pdf.mjs"));
  const port = new InThreadPort();
  WorkerMessageHandler.initializeFromPort(port);
  // The declared type is that of a browser's worker, of which the parser uses these methods alone.
  const worker = PDFWorker.create({ port: port as unknown as Worker, verbosity: 0 });
  const end = (): void => {
    worker.destroy();
    port.close();
  };
  return { worker, end };
}

/** Loads the parser's numbers of drawing operators. */
export async function loadOperators(): Promise<typeof import("pdfjs-dist").OPS> {
  return (await withoutCanvasWarnings(() => import("pdfjs-dist/legacy/build/pdf.mjs"))).OPS;
}

/** While it loads, the parser warns that it finds no canvas to draw on; nothing is drawn here. */
async function withoutCanvasWarnings<T>(load: () => Promise<T>): Promise<T> {
  // biome-ignore lint/suspicious/noConsole: the parser's own, which no setting of it turns off
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!/^Warning: Cannot (?:load|access|polyfill)/.test(String(words[0]))) warn(...words);
  };
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
