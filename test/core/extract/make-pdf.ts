import PDFDocument from "pdfkit";

type Pdf = InstanceType<typeof PDFDocument>;

/** Makes a PDF in memory; always the same bytes for the same drawing. */
export function makePdf(
  draw: (pdf: Pdf) => void,
  options: ConstructorParameters<typeof PDFDocument>[0] = {},
): Promise<Uint8Array> {
  const info = { CreationDate: new Date(0), ModDate: new Date(0) };
  const pdf = new PDFDocument({ size: "A4", margin: 72, info, ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
    draw(pdf);
    pdf.end();
  });
}

/** Filler that no heading or list rule should take for anything but a paragraph. */
export const prose =
  "The council that we want listens before it decides, and publishes what it has heard. " +
  "Most of what a town needs is known by those who live in it, and too little of that reaches the chamber.";
