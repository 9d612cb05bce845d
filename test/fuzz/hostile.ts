import { hostilePdfs } from "./hostile-pdfs.ts";
import { hostileMarkdown, hostilePages, hostileTexts } from "./hostile-texts.ts";
import { hostileWords } from "./hostile-words.ts";

/** Every file made to do harm, by its name; made when it is called for, since some are large. */
export const hostileFiles: ReadonlyMap<string, () => Uint8Array> = new Map(
  Object.entries({
    pdf: hostilePdfs,
    docx: hostileWords,
    html: hostilePages,
    txt: hostileTexts,
    md: hostileMarkdown,
  }).flatMap(([extension, files]) =>
    Object.entries(files).map(([name, make]) => [`${name}.${extension}`, make] as const),
  ),
);
