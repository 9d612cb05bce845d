import { deflateSync } from "node:zlib";
import { deflatedSpaces, onePagePdf, packed, rawPdf, shown, stream } from "./raw-pdf.ts";

const flate = "/Filter/FlateDecode";
const catalog = "<</Type/Catalog/Pages 2 0 R>>";
const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** A page whose content, 2 kB, unpacks twice to 1 GiB. */
export const flateBomb = (): Uint8Array =>
  onePagePdf(stream(deflateSync(deflatedSpaces(1024)), "/Filter[/FlateDecode/FlateDecode]"));

/** A TrueType or other font program in place of F1, see `onePagePdf`: object 6, its descriptor 7. */
const withFont = (file: Uint8Array, subtype: string, key: string, more = ""): Uint8Array =>
  onePagePdf(stream("BT /F2 12 Tf 72 700 Td (We will plant trees.) Tj ET"), {
    resources: "/Font<</F2 6 0 R>>",
    further: [
      `<</Type/Font/Subtype/${subtype}/BaseFont/A/FirstChar 0/LastChar 255/Widths 9 0 R/FontDescriptor 7 0 R${more}>>`,
      `<</Type/FontDescriptor/FontName/A/Flags 4/${key} 8 0 R>>`,
      file,
      `[${"500 ".repeat(256)}]`,
    ],
  });
const withPicture = (dictionary: string, data: Uint8Array | string): Uint8Array =>
  onePagePdf(stream(`${shown} /I1 Do`), {
    resources: "/XObject<</I1 6 0 R>>",
    further: [stream(data, `/Type/XObject/Subtype/Image${dictionary}`)],
  });
const withUnicodeMap = (map: string): Uint8Array =>
  onePagePdf(stream("BT /F2 12 Tf 72 700 Td (We will) Tj ET"), {
    resources: "/Font<</F2 6 0 R>>",
    further: ["<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>", packed(map)],
  });
const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 13) & 0xff);

/** PDFs made to hold up, blow up or lead astray whoever reads them; each is made when it is called for. */
export const hostilePdfs: Readonly<Record<string, () => Uint8Array>> = {
  "flate-bomb-in-flate": flateBomb,
  "flate-bomb": () => onePagePdf(stream(deflatedSpaces(1024), flate)),
  "run-length-bomb": () =>
    onePagePdf(
      stream(deflateSync(Buffer.alloc(8 * 1024 * 1024, 0x81)), "/Filter[/FlateDecode/RunLengthDecode]"),
    ),
  "predictor-of-a-billion-columns": () =>
    onePagePdf(
      stream(deflatedSpaces(1), `${flate}/DecodeParms<</Predictor 12/Columns 1000000000/Colors 32>>`),
    ),
  "thousand-filters": () => onePagePdf(stream(shown, `/Filter[${"/ASCIIHexDecode".repeat(1_000)}]`)),
  "ten-thousand-content-streams": () =>
    onePagePdf(stream(shown), { page: `/Contents[${"4 0 R ".repeat(10_000)}]` }),
  "object-stream-bomb": () =>
    rawPdf([catalog, stream(deflatedSpaces(512), `${flate}/Type/ObjStm/N 1000000000/First 9`)]),
  "cross-reference-stream-of-a-billion": () =>
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 1000000000/W[1 8 8]/Index[0 1000000000]/Root 2 0 R/Length 9>>\nstream\n123456789\nendstream\nendobj\nstartxref\n9\n%%EOF`,
    ),
  "previous-references-in-a-loop": () =>
    rawPdf([catalog, `<</Type/Pages/Kids[3 0 R]/Count 1>>`, page], "/Prev 9/XRefStm 9"),
  "fifty-thousand-pages-in-pages": () =>
    rawPdf([catalog, ...times(50_000, (i) => `<</Type/Pages/Count 1/Kids[${i + 3} 0 R]>>`), page]),
  "pages-within-themselves": () =>
    rawPdf([
      catalog,
      "<</Type/Pages/Count 9/Kids[2 0 R 3 0 R 2 0 R]>>",
      "<</Type/Pages/Parent 2 0 R/Count 3/Kids[2 0 R 3 0 R]>>",
    ]),
  "parents-in-a-loop": () =>
    rawPdf([
      catalog,
      "<</Type/Pages/Parent 2 0 R/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
      stream(shown),
    ]),
  "same-page-two-thousand-times": () =>
    rawPdf([
      catalog,
      `<</Type/Pages/Count 2000/Kids[${"3 0 R ".repeat(2_000)}]>>`,
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      packed(shown.repeat(300)),
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]),
  "arrays-in-arrays": () =>
    onePagePdf(stream(shown), { page: `/A ${"[".repeat(200_000)}${"]".repeat(200_000)}` }),
  "dictionaries-in-dictionaries": () => onePagePdf(stream(shown), { page: `/A ${"<</A ".repeat(100_000)}` }),
  "arrays-in-content": () => onePagePdf(packed(`BT /F1 9 Tf ${"[".repeat(500_000)} TJ ${shown}`)),
  "endless-string": () => onePagePdf(packed(`BT /F1 9 Tf ${"(".repeat(2_000_000)} Tj`)),
  "one-long-text": () =>
    onePagePdf(packed(`BT /F1 9 Tf 9 9 Td (${"We will mend it ".repeat(300_000)}) Tj ET`)),
  "million-small-texts": () =>
    onePagePdf(
      packed(
        `BT /F1 9 Tf ${times(1_000_000, (i) => `1 0 0 1 ${i % 500} ${(i * 7) % 800} Tm (a) Tj `).join("")} ET`,
      ),
    ),
  "million-saved-states": () => onePagePdf(packed(`${"q ".repeat(1_000_000)}${shown}`)),
  "million-marks": () => onePagePdf(packed(`${"/P <</MCID 0>> BDC ".repeat(300_000)}${shown}`)),
  "forms-that-double": () =>
    onePagePdf(stream("/X0 Do"), {
      resources: "/XObject<</X0 6 0 R>>",
      further: times(40, (i) =>
        stream(
          i === 39 ? shown : `/X Do /X Do`,
          `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${i + 7} 0 R>>/Font<</F1 5 0 R>>>>`,
        ),
      ),
    }),
  "forms-in-a-long-chain": () =>
    onePagePdf(stream("/X Do"), {
      resources: "/XObject<</X 6 0 R>>",
      further: times(5_000, (i) =>
        stream(
          i === 4_999 ? shown : "/X Do",
          `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${i + 7} 0 R>>>>`,
        ),
      ),
    }),
  "glyphs-that-draw-themselves": () =>
    onePagePdf(stream("BT /F2 12 Tf (aaa) Tj ET"), {
      resources: "/Font<</F2 6 0 R>>",
      further: [
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 7 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1]/Resources<</Font<</F2 6 0 R>>>>>>",
        stream("BT /F2 1 Tf (aaaa) Tj ET"),
      ],
    }),
  "unicode-map-of-everything": () =>
    withUnicodeMap(`${times(2_000, () => "1 beginbfrange <0000> <FFFF> <0041> endbfrange ").join("")}`),
  "unicode-map-to-long-texts": () =>
    withUnicodeMap(
      `1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00> <FF> <${"0041".repeat(500_000)}> endbfrange`,
    ),
  "unicode-map-of-wide-codes": () =>
    withUnicodeMap(
      "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange",
    ),
  "map-that-uses-itself": () =>
    onePagePdf(stream("BT /F2 12 Tf <00410042> Tj ET"), {
      resources: "/Font<</F2 6 0 R>>",
      further: [
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding 7 0 R/DescendantFonts[8 0 R]>>",
        stream(
          "1 begincodespacerange <0000> <FFFF> endcodespacerange",
          "/Type/CMap/CMapName/A/UseCMap 7 0 R",
        ),
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0 1000000000 500]/DW 1000>>",
      ],
    }),
  "widths-of-a-hundred-million": () =>
    onePagePdf(stream("BT /F2 12 Tf <00410042> Tj ET"), {
      resources: "/Font<</F2 6 0 R>>",
      further: [
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]>>",
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[${times(50, (i) => `${i} 100000000 500 `).join("")}]/DW 1000>>`,
      ],
    }),
  "noise-as-truetype": () => withFont(stream(noise(50_000)), "TrueType", "FontFile2"),
  "truetype-of-many-tables": () =>
    withFont(
      stream(Buffer.concat([Buffer.from([0, 1, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0]), noise(1_000_000)])),
      "TrueType",
      "FontFile2",
    ),
  "noise-as-type1": () =>
    withFont(
      stream(
        Buffer.concat([Buffer.from("%!PS-AdobeFont-1.0\neexec "), noise(50_000)]),
        "/Length1 26/Length2 50000/Length3 0",
      ),
      "Type1",
      "FontFile",
    ),
  "noise-as-cff": () =>
    withFont(
      stream(Buffer.concat([Buffer.from([1, 0, 4, 4]), noise(50_000)]), "/Subtype/Type1C"),
      "Type1",
      "FontFile3",
    ),
  "font-bomb": () =>
    withFont(stream(deflatedSpaces(512), `${flate}/Length1 536870912`), "TrueType", "FontFile2"),
  "picture-of-a-trillion-points": () =>
    withPicture("/Width 1000000/Height 1000000/BitsPerComponent 8/ColorSpace/DeviceRGB", "abc"),
  "jbig2-noise": () =>
    withPicture(
      "/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode",
      noise(20_000),
    ),
  "jpeg-2000-noise": () =>
    withPicture(
      "/Width 60000/Height 60000/Filter/JPXDecode",
      Buffer.concat([Buffer.from([0xff, 0x4f, 0xff, 0x51]), noise(20_000)]),
    ),
  "jpeg-noise": () =>
    withPicture(
      "/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode",
      Buffer.concat([
        Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3]),
        noise(20_000),
      ]),
    ),
  "fax-of-a-billion-columns": () =>
    withPicture(
      "/Width 1000000000/Height 1000000000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 1000000000/Rows 1000000000>>",
      noise(20_000),
    ),
  "hundred-thousand-inline-pictures": () =>
    onePagePdf(packed(`${"BI /W 9 /H 9 /BPC 8 /CS /G ID abc EI ".repeat(100_000)}${shown}`)),
  "colours-of-colours": () =>
    onePagePdf(stream(`/C1 cs ${shown}`), {
      resources: "/ColorSpace<</C1 6 0 R>>",
      further: ["[/Indexed 6 0 R 255 (abc)]"],
    }),
  "function-of-many-samples": () =>
    onePagePdf(stream(`/C1 cs 0.5 scn ${shown}`), {
      resources: "/ColorSpace<</C1[/Separation/A/DeviceRGB 6 0 R]>>",
      further: [
        stream(
          "abc",
          "/FunctionType 0/Domain[0 1 0 1 0 1 0 1]/Range[0 1 0 1 0 1]/Size[9999 9999 9999 9999]/BitsPerSample 32",
        ),
      ],
    }),
  "page-without-bounds": () =>
    onePagePdf(stream(`1e38 0 0 1e38 0 0 cm ${shown}`), {
      page: "/MediaBox[-1e30 0 1e30 1e300]/UserUnit 1e30/Rotate 45",
    }),
  "text-of-no-size": () =>
    onePagePdf(
      stream("BT /F1 1e-30 Tf 1e30 0 0 1e-30 0 0 Tm 1e9 Tc 1e9 Tw (We will) Tj 1e30 TL T* (plant) Tj ET"),
    ),
  "labels-in-a-loop": () =>
    onePagePdf(stream(shown), { catalog: "/PageLabels 6 0 R", further: ["<</Kids[6 0 R 6 0 R]>>"] }),
  "roman-label-of-a-billion": () =>
    onePagePdf(stream(shown), { catalog: "/PageLabels<</Nums[0<</S/R/St 1000000000>>]>>" }),
  "letter-label-of-a-billion": () =>
    onePagePdf(stream(shown), { catalog: "/PageLabels<</Nums[0<</S/A/St 10000000000>>]>>" }),
  "outline-in-a-loop": () =>
    onePagePdf(stream(shown), {
      catalog: "/Outlines 6 0 R",
      further: ["<</First 7 0 R/Last 7 0 R/Count 9>>", "<</Title(A)/First 7 0 R/Next 7 0 R/Parent 7 0 R>>"],
    }),
  "outline-of-depth": () =>
    onePagePdf(stream(shown), {
      catalog: "/Outlines 6 0 R",
      further: times(50_000, (i) => `<</Title(A)/First ${i + 7} 0 R/Count 1>>`),
    }),
  "tags-in-a-loop": () =>
    onePagePdf(stream(`/P <</MCID 0>> BDC ${shown} EMC`), {
      catalog: "/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R",
      page: "/StructParents 0",
      further: [
        "<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R]]/Kids[8 0 R]>>/RoleMap<</A/B/B/A>>>>",
        "<</S/A/P 7 0 R/K[7 0 R 0]/Pg 3 0 R>>",
        "<</Kids[8 0 R]>>",
      ],
    }),
  "tags-of-depth": () =>
    onePagePdf(stream(`/P <</MCID 0>> BDC ${shown} EMC`), {
      catalog: "/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R",
      page: "/StructParents 0",
      further: [
        "<</Type/StructTreeRoot/K 8 0 R/ParentTree<</Nums[0[20006 0 R]]>>>>",
        "null",
        ...times(
          19_999,
          (i) => `<</S/Sect/P ${i === 0 ? 6 : i + 7} 0 R/K ${i === 19_998 ? 0 : `${i + 9} 0 R`}/Pg 3 0 R>>`,
        ),
      ],
    }),
  "title-of-ten-megabytes": () => onePagePdf(stream(shown), { catalog: `/Lang(${"x".repeat(10_000_000)})` }),
  "metadata-of-depth": () =>
    onePagePdf(stream(shown), {
      catalog: "/Metadata 6 0 R",
      further: [stream(`<x:xmpmeta>${"<a>".repeat(200_000)}`, "/Type/Metadata/Subtype/XML")],
    }),
  "letters-right-to-left": () =>
    onePagePdf(
      packed(
        `BT /F1 9 Tf ${times(20_000, (i) => `${i % 2 ? "-" : ""}1 0 0 1 ${i % 600} ${(i * 13) % 800} Tm (\\042\\241 ${i}) Tj `).join("")} ET`,
      ),
    ),
  "columns-without-number": () =>
    onePagePdf(
      packed(
        `BT /F1 4 Tf ${times(30_000, (i) => `1 0 0 1 ${(i * 17) % 590} ${800 - Math.floor(i / 40)} Tm (word) Tj `).join("")} ET`,
      ),
    ),
};
