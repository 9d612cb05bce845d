import { strToU8 } from "fflate";
import { expectedOf } from "./expected.ts";
import { renderDocx } from "./render/docx.ts";
import { renderHtml } from "./render/html.ts";
import { renderPdf } from "./render/pdf.ts";
import { renderText } from "./render/text.ts";
import { manifestos } from "./source/manifestos.ts";

export const formats = ["html", "pdf", "docx", "txt"] as const;

/** One upload of the demonstration; `file` is relative to the folder of the index. */
export type IndexEntry = { readonly manifesto: string; readonly version: number; readonly file: string };

/** Everything under `seeds/manifestos`, by path relative to it. The same source gives the same bytes. */
export async function seedFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([["index.json", json(index())]]);
  for (const manifesto of manifestos) {
    for (const [position, version] of manifesto.versions.entries()) {
      const folder = `${manifesto.id}/v${position + 1}`;
      files.set(`${folder}/manifesto.txt`, strToU8(renderText(manifesto, version)));
      files.set(`${folder}/manifesto.html`, strToU8(renderHtml(manifesto, version)));
      files.set(`${folder}/manifesto.pdf`, await renderPdf(manifesto, version));
      files.set(`${folder}/manifesto.docx`, await renderDocx(manifesto, version));
      files.set(`${folder}/expected.json`, json(expectedOf(version)));
    }
  }
  return files;
}

/** Uploads version by version, manifesto by manifesto, each time in another format. */
function index(): IndexEntry[] {
  const versions = Math.max(...manifestos.map((manifesto) => manifesto.versions.length));
  return Array.from({ length: versions }, (_, v) =>
    manifestos.flatMap((manifesto, m) => {
      const format = formats[(v + 3 * m) % formats.length];
      return v < manifesto.versions.length
        ? [
            {
              manifesto: manifesto.id,
              version: v + 1,
              file: `${manifesto.id}/v${v + 1}/manifesto.${format}`,
            },
          ]
        : [];
    }),
  ).flat();
}

const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
