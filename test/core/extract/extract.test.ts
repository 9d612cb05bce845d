import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../../functions/core/extract/index.ts";
import { documentOf, failureOf, outline } from "./reading-of.ts";

const bytesOf = (...bytes: number[]): Uint8Array => new Uint8Array(bytes);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("what cannot be read ends as a named failure", () => {
  it.each([
    ["nothing", bytesOf(), "a.pdf", "empty"],
    ["white space only", " \n\t\n\u00a0 ", "a.txt", "empty"],
    ["a PDF's header alone", "%PDF-1.7\n", "a.pdf", "corrupt"],
    ["a cut PDF", "%PDF-1.7\n1 0 obj <</Type/Catalog", "a.pdf", "corrupt"],
    ["a broken ZIP", latin("PK\x03\x04hello and no directory"), "a.docx", "corrupt"],
    ["rich text", "{\\rtf1\\ansi We will build.}", "a.rtf", "unsupported-type"],
    ["XML", '<?xml version="1.0"?><note>We will build.</note>', "a.xml", "unsupported-type"],
    ["a PNG", latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01"), "a.png", "unsupported-type"],
    [
      "an old Word file",
      latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"),
      "a.doc",
      "unsupported-type",
    ],
    [
      "a locked Word file",
      latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
      "a.docx",
      "encrypted",
    ],
    ["noise", bytesOf(1, 2, 3, 4, 250, 251, 0, 7, 7, 7), "a.bin", "unknown-type"],
    [
      "a page of pictures",
      "<html><body><img src=a.png><script>var a</script></body></html>",
      "a.html",
      "no-text",
    ],
  ])("%s", async (_, content, name, code) => {
    expect(await failureOf(content, name)).toBe(code);
  });

  it("names what an unsupported file is", async () => {
    const result = await extract(latin("GIF89a\x01\0\x01\0\x80\0\0\0\0\0"), "a.gif");
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining("a GIF image") } });
  });
});

describe("a file is what it holds", () => {
  it("reads a web page named .pdf as a web page, and warns", async () => {
    const document = await documentOf("<html><body><p>We will build homes.</p></body></html>", "plan.pdf");
    expect(document.format).toBe("html");
    expect(document.warnings).toContainEqual(expect.objectContaining({ code: "extension-differs" }));
  });

  it("takes Markdown for Markdown by its name or by its markup", async () => {
    expect((await documentOf("* We will build.\n", "plan.md")).format).toBe("markdown");
    expect((await documentOf("# Plan\n\n## Homes\n\nWe will build.\n", "plan.txt")).format).toBe("markdown");
    expect((await documentOf("* We will build.\n", "plan.txt")).format).toBe("text");
  });

  it.each([
    ["UTF-8 with a mark", latin("\xef\xbb\xbfCost: \xc2\xa35 \xe2\x80\x93 caf\xc3\xa9.")],
    [
      "UTF-8 with a stray control character",
      latin(`Cost: \xc2\xa35 \xe2\x80\x93 \x02caf\xc3\xa9.${" ".repeat(999)}`),
    ],
    ["Windows-1252", latin("Cost: \xa35 \x96 caf\xe9.")],
    ["Mac Roman", latin("Cost: \xa35 \xd0 caf\x8e.")],
    ["UTF-16 LE with a mark", Buffer.from("\ufeffCost: £5 – café.", "utf16le")],
    ["UTF-16 LE without", Buffer.from("Cost: £5 – café.", "utf16le")],
    ["UTF-16 BE with a mark", Buffer.from("\ufeffCost: £5 – café.", "utf16le").swap16()],
  ])("decodes %s", async (_, content) => {
    expect(outline(await documentOf(new Uint8Array(content), "a.txt"))).toEqual(["p Cost: £5 – café."]);
  });
});

it("marks the one broken byte of a UTF-8 text and keeps the rest", async () => {
  const text = Buffer.from("“Cost”: £5 – ‘café’: £9X.", "utf8");
  text[text.indexOf("X")] = 0xa3;
  expect(outline(await documentOf(new Uint8Array(text), "a.txt"))).toEqual([
    "p “Cost”: £5 – ‘café’: £9\ufffd.",
  ]);
});

describe("laws of every document", () => {
  const text = fc
    .array(
      fc.constantFrom(
        "We will build 300 homes.",
        "Housing",
        "",
        "  ",
        "- ",
        "1. ",
        "\t",
        "\u00a0",
        "a",
        "£5bn – now",
        "\r\n",
        "CAPITALS HERE",
        "◦ x",
      ),
    )
    .map((parts) => parts.join("\n"));

  it("gives every block its place in the joined text, and keeps coverage a share", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const result = await extract(new TextEncoder().encode(content), "a.txt");
        if (!result.ok) return;
        const { blocks, coverage } = result.value;
        const joined = blocks.map((block) => block.text).join("\n");
        for (const block of blocks) {
          expect(joined.slice(block.start, block.start + block.text.length)).toBe(block.text);
          expect(block.text.trim()).toBe(block.text);
        }
        expect(coverage).toBe(1);
      }),
    );
  });

  it("never throws, whatever the bytes, and says the same twice", async () => {
    const start = fc.constantFrom("", "%PDF-1.4\n", "PK\x03\x04", "<html>", "# A\n", "\xff\xfe");
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
        const bytes = new Uint8Array([...latin(head), ...tail]);
        const before = bytes.slice();
        const first = await extract(bytes, "a");
        expect(bytes).toEqual(before);
        expect(await extract(bytes, "a")).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});

describe("language", () => {
  it.each([
    ["We will work with the people of the town and listen to all of them.", "en"],
    ["Byddwn yn gweithio gyda phobl y dref ac yn gwrando ar bawb sydd yn byw yma.", "cy"],
    ["Wir werden mit den Menschen der Stadt zusammenarbeiten und ihnen zuhören.", "de"],
    ["Plan 2027", "und"],
  ])("%s → %s", async (content, language) => {
    expect((await documentOf(content, "a.txt")).language).toBe(language);
  });
});
