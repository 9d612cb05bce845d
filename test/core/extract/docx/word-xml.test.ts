import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../../../functions/core/extract/index.ts";
import { documentOf, failureOf, outline } from "../reading-of.ts";

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Parts = { readonly styles?: string; readonly numbering?: string; readonly footnotes?: string };

/** A Word document of the given body and parts, as the XML that stands in them. */
function word(body: string, parts: Parts = {}, namespace = transitional, prefix = "w"): Uint8Array {
  const root = (name: string, content: string): Uint8Array => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${name}>`;
    return strToU8(
      prefix === "w"
        ? xml
        : xml.replace(/(<\/?|xmlns:| )w:/g, `$1${prefix}:`).replace("xmlns:w=", `xmlns:${prefix}=`),
    );
  };
  const related = Object.keys(parts)
    .map((name) => `<Relationship Id="${name}" Type="${relations}/${name}" Target="${name}.xml"/>`)
    .join("");
  return zipSync({
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="a" Type="${relations}/officeDocument" Target="word/document2.xml"/></Relationships>`.replace(
        "<Relationships>",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
      ),
    ),
    "word/_rels/document2.xml.rels": strToU8(`<Relationships>${related}</Relationships>`),
    "word/document2.xml": root("document", `<w:body>${body}</w:body>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, root(name, xml)])),
  });
}

const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const styled = (style: string, text: string): string => p(text, `<w:pStyle w:val="${style}"/>`);
const listed = (list: number, depth: number, text: string): string =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
const read = async (body: string, parts: Parts = {}): Promise<string[]> =>
  outline(await documentOf(word(body, parts), "a.docx"));
const level = (depth: number, format: string, left: number, more = ""): string =>
  `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/>${more}<w:pPr><w:ind w:left="${left}"/></w:pPr></w:lvl>`;

describe("Word's own structure", () => {
  it("knows headings by name, by the style they are based on, and in other languages", async () => {
    const style = (id: string, name: string, more = ""): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles = [
      style("Titre2", "heading 2"),
      style("Mine", "Party Section", '<w:basedOn w:val="Titre2"/>'),
      style("Outline", "Chapter", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      style("Body", "Not heading", '<w:basedOn w:val="Titre2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      style("Loop", "Loop", '<w:basedOn w:val="Loop"/>'),
      style("Tab", "toc 1"),
      style("Leg", "caption"),
    ].join("");
    const body = [
      styled("Title", "Plan"),
      styled("Subtitle", "For all of us"),
      styled("Tab", "Homes 3"),
      styled("Outline", "One"),
      styled("Titre2", "Two"),
      styled("Mine", "Three"),
      styled("Body", "Four is text."),
      styled("Loop", "Five is text."),
      styled("Überschrift3", "Sechs"),
      styled("Leg", "Mill Lane"),
      styled("Titre2", `${"We will build more homes in every ward. ".repeat(8)}`),
    ].join("");
    expect((await read(body, { styles })).slice(0, 9)).toEqual([
      "h1 Plan",
      "h2 For all of us",
      "h1 One",
      "h2 Two",
      "h2 Three",
      "p Four is text.",
      "p Five is text.",
      "h3 Sechs",
      "c Mill Lane",
    ]);
  });

  it("nests lists by depth, by style and by indentation", async () => {
    const numbering = [
      `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", 720)}${level(1, "lowerLetter", 1440)}${level(2, "lowerRoman", 2160)}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", 360)}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="3">${level(0, "bullet", 643)}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="4">${level(0, "none", 0)}</w:abstractNum>`,
      ...[1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
      `<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>`,
    ].join("");
    const body = [
      listed(1, 0, "a"),
      listed(1, 1, "b"),
      listed(1, 2, "c"),
      listed(1, 0, "d"),
      p("Between."),
      listed(5, 0, "again"),
      p("We will:"),
      listed(2, 0, "e"),
      listed(3, 0, "f"),
      listed(2, 0, "g"),
      listed(4, 0, "Outlined."),
      listed(0, 0, "Taken out."),
      listed(9, 1, "undefined"),
    ].join("");
    expect(await read(body, { numbering })).toEqual([
      "i1 a",
      "i2 b",
      "i3 c",
      "i1 d",
      "p Between.",
      "i1 again",
      "p We will:",
      "i1 e",
      "i2 f",
      "i1 g",
      "p Outlined.",
      "p Taken out.",
      "i1 undefined",
    ]);
  });

  it("reads runs, symbols, fields, controls and alternatives once and as they are seen", async () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>";
    const body = [
      `<w:p><w:r><w:t>We wi</w:t></w:r><w:smartTag><w:r><w:t>ll bu</w:t></w:r></w:smartTag><w:r><w:t>ild</w:t><w:softHyphen/><w:t>ers</w:t><w:noBreakHyphen/><w:t>up &amp; more</w:t></w:r>`,
      `<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>3</w:t></w:r><w:hyperlink><w:r><w:t> here</w:t></w:r></w:hyperlink>${field(" PAGEREF x ", " four")}${field("PAGE", "99")}.</w:p>`,
      `<w:p>${field('TOC \\\\o "1-3"', "Homes 3")}</w:p>`,
      "<w:sdt><w:sdtContent><w:p><w:r><w:t>Controlled.</w:t></w:r></w:p></w:sdtContent></w:sdt>",
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Contents</w:t></w:r></w:p></w:sdtContent></w:sdt>",
      `<w:p><w:r><w:t>Anchor.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ].join("");
    const document = await documentOf(word(body), "a.docx");
    expect(outline(document)).toEqual([
      "p We will builders-up & more≥3 here four",
      "p Controlled.",
      "p Anchor.",
      "p In a box.",
    ]);
  });

  it("accepts changes of rows, moves and paragraph marks", async () => {
    const row = (cells: string[], change = ""): string =>
      `<w:tr><w:trPr>${change}</w:trPr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("")}</w:tr>`;
    const body = [
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">We will build </w:t></w:r></w:p>`,
      `<w:p><w:moveFrom w:id="2"><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo w:id="3"><w:r><w:t>homes.</w:t></w:r></w:moveTo></w:p>`,
      `<w:tbl>${row(["Ward", "Homes"])}${row(["North", "9"], '<w:del w:id="4"/>')}${row(["East", "40"])}</w:tbl>`,
      "<w:p/>",
    ].join("");
    const document = await documentOf(word(body), "a.docx");
    expect(outline(document)).toEqual(["p We will build homes.", "t Ward | Homes\nEast | 40"]);
    expect(document.coverage).toBe(1);
    expect(document.warnings.map(({ code }) => code)).toEqual(["tracked-changes"]);
  });

  it("reads tables that only lay the page out as text, and merged cells once", async () => {
    const cell = (content: string, properties = ""): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const layout = `<w:tbl><w:tr>${cell(styled("Heading2", "Homes") + p("We will build."))}${cell(styled("Heading2", "Trees") + p("We will plant."))}</w:tr></w:tbl>`;
    const merged = `<w:tbl><w:tr>${cell(p("East"), '<w:vMerge w:val="restart"/>')}${cell(p("40"))}</w:tr><w:tr>${cell(p(""), "<w:vMerge/>")}${cell(p("50"))}</w:tr></w:tbl>`;
    expect(
      await read(`${layout}${merged}<w:tbl><w:tr>${cell(p("Alone in its box."))}</w:tr></w:tbl>`),
    ).toEqual([
      "h2 Homes",
      "p We will build.",
      "h2 Trees",
      "p We will plant.",
      "t East | 40\n | 50",
      "p Alone in its box.",
    ]);
  });

  it("keeps notes apart, at the end of their section, without their marks", async () => {
    const note = (id: number, text: string, type = ""): string =>
      `<w:footnote w:id="${id}"${type}>${p(text)}</w:footnote>`;
    const footnotes = note(0, "separator", ' w:type="separator"') + note(1, " At prices of 2026.");
    const body = `<w:p><w:r><w:t>It costs £5m.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>${p("More.")}${styled("Heading1", "Next")}${p("Text.")}`;
    expect(await read(body, { footnotes })).toEqual([
      "p It costs £5m.",
      "p More.",
      "f At prices of 2026.",
      "h1 Next",
      "p Text.",
    ]);
  });

  it("takes large, bold and white words for what they are", async () => {
    const run = (properties: string, text: string): string =>
      `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const body = [
      run('<w:sz w:val="40"/>', "Our plan"),
      p("We stand for the town and for all who live in it."),
      run("<w:b/>", "Homes"),
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Trees</w:t><w:br/></w:r><w:r><w:t>We will plant them.</w:t></w:r></w:p>`,
      run('<w:color w:val="FFFFFF"/>', "We will not."),
      p("We will:"),
      `<w:p><w:r><w:t>• build</w:t><w:br/><w:t>• let</w:t></w:r></w:p>`,
    ].join("");
    const document = await documentOf(word(body), "a.docx");
    expect(outline(document)).toEqual([
      "h1 Our plan",
      "p We stand for the town and for all who live in it.",
      "h2 Homes",
      "h2 Trees",
      "p We will plant them.",
      "p We will:",
      "i1 build",
      "i1 let",
    ]);
    expect(document.warnings.map(({ code }) => code)).toEqual(["hidden-text"]);
  });

  it.each([
    ["the strict namespace", strict, "w"],
    ["another prefix", transitional, "ns0"],
  ])("reads %s", async (_, namespace, prefix) => {
    const bytes = word(styled("Heading1", "Plan") + p("We will build."), {}, namespace, prefix);
    expect(outline(await documentOf(bytes, "a.docx"))).toEqual(["h1 Plan", "p We will build."]);
  });
});

describe("hostile Word documents", () => {
  it("refuses what is nested without end, and reads what is long without end", async () => {
    expect(await failureOf(word("<w:sdt><w:sdtContent>".repeat(50_000)), "a.docx")).toBe("corrupt");
    const deep = `${"<w:sdt><w:sdtContent>".repeat(5_000)}${p("x")}${"</w:sdtContent></w:sdt>".repeat(5_000)}`;
    expect(await failureOf(word(deep), "a.docx")).toBe("corrupt");
    const document = await documentOf(word(listed(1, 0, "We will build.").repeat(20_000)), "a.docx");
    expect(document.blocks).toHaveLength(20_000);
  });

  it("never throws on mutated XML, and says the same twice", async () => {
    const body = `${styled("Heading1", "Plan")}${listed(1, 0, "We will")}<w:tbl><w:tr><w:tc>${p("a")}</w:tc></w:tr></w:tbl><mc:AlternateContent><mc:Choice>${p("b")}</mc:Choice></mc:AlternateContent>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", 360)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const piece = fc.constantFrom(
      "<w:p>",
      "</w:p>",
      "<w:r>",
      "</w:tbl>",
      "&#x110000;",
      "<!--",
      "]]>",
      '"',
      "<",
      ">",
      "w:val",
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length), fc.nat(30), piece, async (at, length, insert) => {
        const mutant = word(body.slice(0, at) + insert + body.slice(at + length), { numbering });
        expect(await extract(mutant, "a.docx")).toEqual(await extract(mutant, "a.docx"));
      }),
      { numRuns: 100 },
    );
  });
});
