import "./dom-stubs.ts";

/**
 * Loads the parser, and with it its worker: the parser then runs in this thread and needs no worker file,
 * which a bundle does not have.
 */
export async function loadParser(): Promise<typeof import("pdf-parse")> {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return withoutCanvasWarnings(() => import("pdf-parse"));
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
