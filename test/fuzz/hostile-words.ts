import { deflateRawSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const frame: Record<string, string> = {
  "[Content_Types].xml":
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  "_rels/.rels":
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};
const paragraph = "<w:p><w:r><w:t>We will plant 500 trees.</w:t></w:r></w:p>";

function docx(body: string, further: Record<string, string> = {}, prologue = ""): Uint8Array {
  const parts = {
    ...frame,
    "word/document.xml": `<?xml version="1.0"?>${prologue}<w:document ${word}><w:body>${body}</w:body></w:document>`,
    ...further,
  };
  const zippable: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: 6 }]]),
  );
  return zipSync(zippable, { mtime: "1980-01-01T00:00:00" });
}

const related = (type: string, target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** Overwrites the declared size of every entry of an archive, in its directory as in front of the entries. */
function forgeSizes(archive: Uint8Array, size: number): Uint8Array {
  const forged = Buffer.from(archive);
  for (let at = 0; at + 30 < forged.length; at++) {
    if (forged.readUInt32LE(at) === 0x04034b50) forged.writeUInt32LE(size, at + 22);
    if (forged.readUInt32LE(at) === 0x02014b50) forged.writeUInt32LE(size, at + 24);
  }
  return forged;
}

/** An archive whose directory names one and the same packed entry many times over, as if each were another. */
function overlapping(count: number, mebibytes: number): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(mebibytes * 1024 * 1024, 0x20));
  const head = (name: string, signature: number, extra: number) => {
    const header = Buffer.alloc(signature === 0x04034b50 ? 30 : 46);
    header.writeUInt32LE(signature, 0);
    const shift = signature === 0x04034b50 ? 0 : 2;
    header.writeUInt16LE(8, 8 + shift);
    header.writeUInt32LE(data.length, 18 + shift);
    header.writeUInt32LE(extra, 22 + shift);
    header.writeUInt16LE(name.length, 26 + shift);
    return Buffer.concat([header, Buffer.from(name)]);
  };
  const size = mebibytes * 1024 * 1024;
  const names = Array.from({ length: count }, (_, i) => (i === 0 ? "word/document.xml" : `word/${i}.xml`));
  const local = Buffer.concat([head("word/document.xml", 0x04034b50, size), data]);
  const directory = Buffer.concat(names.map((name) => head(name, 0x02014b50, size)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

const entities = `<!DOCTYPE a [<!ENTITY a0 "lol">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join("")}]>`;

/** Word documents made to hold up, blow up or lead astray whoever reads them. */
export const hostileWords: Readonly<Record<string, () => Uint8Array>> = {
  "entities-that-multiply": () => docx(`<w:p><w:r><w:t>&a12;</w:t></w:r></w:p>`, {}, entities),
  "outer-entity": () =>
    docx(
      "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>",
      {},
      '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    ),
  "unpacks-to-19-megabytes": () => docx(paragraph.repeat(300_000)),
  "unpacks-past-the-bound": () => docx(" ".repeat(60 * 1024 * 1024)),
  "same-entry-a-thousand-times": () => overlapping(1_000, 1),
  "sizes-forged-to-nothing": () => forgeSizes(docx(paragraph.repeat(100_000)), 0),
  "sizes-forged-to-four-gigabytes": () => forgeSizes(docx(paragraph), 0xffffffff),
  "sixty-thousand-entries": () =>
    docx(paragraph, Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`word/x${i}.xml`, ""]))),
  "tables-in-tables": () =>
    docx(`${"<w:tbl><w:tr><w:tc>".repeat(20_000)}${paragraph}${"</w:tc></w:tr></w:tbl>".repeat(20_000)}`),
  "controls-in-controls": () =>
    docx(`${"<w:sdt><w:sdtContent>".repeat(50_000)}${paragraph}${"</w:sdtContent></w:sdt>".repeat(50_000)}`),
  "elements-never-closed": () => docx("<w:p><w:r>".repeat(200_000)),
  "table-of-many-cells": () =>
    docx(`<w:tbl><w:tr>${`<w:tc>${paragraph}</w:tc>`.repeat(50_000)}</w:tr></w:tbl>`),
  "cells-that-span-a-billion": () =>
    docx(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/><w:vMerge w:val="restart"/></w:tcPr>${paragraph}</w:tc></w:tr></w:tbl>`,
    ),
  "paragraph-of-many-runs": () => docx(`<w:p>${"<w:r><w:t>a</w:t></w:r>".repeat(300_000)}</w:p>`),
  "element-of-many-attributes": () =>
    docx(`<w:p ${Array.from({ length: 200_000 }, (_, i) => `w:a${i}="1"`).join(" ")}>${paragraph}</w:p>`),
  "one-long-word": () => docx(`<w:p><w:r><w:t>${"a".repeat(5_000_000)}</w:t></w:r></w:p>`),
  "insertions-in-insertions": () =>
    docx(
      `<w:p>${'<w:ins w:id="1">'.repeat(50_000)}<w:r><w:t>We will.</w:t></w:r>${"</w:ins>".repeat(50_000)}</w:p>`,
    ),
  "text-boxes-in-text-boxes": () =>
    docx(
      `${"<w:p><w:r><w:pict><w:txbxContent>".repeat(10_000)}${paragraph}${"</w:txbxContent></w:pict></w:r></w:p>".repeat(10_000)}`,
    ),
  "fields-never-ended": () =>
    docx(
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}<w:r><w:t>We will.</w:t></w:r></w:p>`,
    ),
  "styles-in-a-loop": () =>
    docx('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>We will plant trees.</w:t></w:r></w:p>', {
      "word/_rels/document.xml.rels": related("styles", "styles.xml"),
      "word/styles.xml": `<w:styles ${word}><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
    }),
  "styles-on-styles": () =>
    docx(
      '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>We will plant trees.</w:t></w:r></w:p>'.repeat(
        100,
      ),
      {
        "word/_rels/document.xml.rels": related("styles", "styles.xml"),
        "word/styles.xml": `<w:styles ${word}>${Array.from({ length: 50_000 }, (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`).join("")}</w:styles>`,
      },
    ),
  "numbering-in-a-loop": () =>
    docx(
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>We will plant trees.</w:t></w:r></w:p>',
      {
        "word/_rels/document.xml.rels": related("numbering", "numbering.xml"),
        "word/numbering.xml": `<w:numbering ${word}><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/><w:lvl w:ilvl="1000000000"><w:start w:val="1e99"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      },
    ),
  "footnote-in-its-footnote": () =>
    docx('<w:p><w:r><w:t>We will.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>', {
      "word/_rels/document.xml.rels": related("footnotes", "footnotes.xml"),
      "word/footnotes.xml": `<w:footnotes ${word}><w:footnote w:id="2"><w:p><w:r><w:t>A note</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote></w:footnotes>`,
    }),
  "target-outside": () =>
    docx(paragraph, { "word/_rels/document.xml.rels": related("styles", "../../../../etc/passwd") }),
  "names-of-prototypes": () =>
    docx(paragraph, {
      "__proto__/a.xml": "<a/>",
      "word/constructor.xml": "<a/>",
      "word/_rels/document.xml.rels": related("__proto__", "toString"),
    }),
  "no-xml-at-all": () => docx("", { "word/document.xml": "\u0000\u0001\u0002<<<>>>" }),
};
