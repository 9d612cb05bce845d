/** The parser's worker, which comes without types; imported for its effect alone. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
