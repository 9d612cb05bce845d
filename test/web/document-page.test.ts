import { describe, expect, it } from "vitest";
import type { StructuredDocument } from "../../functions/core/model.ts";
import { documentPage } from "../../functions/web/document/document-page.ts";

const box = { page: 1, left: 50, top: 40, right: 300, bottom: 60 };
const document: StructuredDocument = {
  format: "pdf",
  language: "en",
  title: "A plan",
  pages: 2,
  coverage: 0.9,
  blocks: [
    { kind: "heading", level: 1, text: "Homes & <b>", page: 1, start: 0, boxes: [box] },
    { kind: "paragraph", level: 0, text: "We will build.", page: 1, start: 12, boxes: [{ ...box, page: 2 }] },
    { kind: "table", level: 0, text: "Year | Homes\n2027 | 500", page: 2, start: 27, boxes: [] },
  ],
  pageReports: [
    { page: 1, label: "iv", size: { width: 595, height: 842 }, coverage: 1, confidence: null },
    { page: 2, label: "2", size: null, coverage: 0.8, confidence: 0.91 },
  ],
  warnings: [{ code: "page-without-text", message: "A page is blank.", page: 2 }],
};

describe("documentPage", () => {
  const page = String(documentPage(document, "plan.pdf"));

  it("draws each block where it stands and quotes it in reading order", () => {
    expect(page).toContain('<rect class="heading" x="50" y="40" width="250" height="20">');
    expect(page.match(/<li class="(?:heading|paragraph|table) /g)).toHaveLength(3);
    expect(page).toContain("<tr><td>2027</td><td>500</td></tr>");
  });

  it("says how well each page was read, what it calls itself and what is doubtful", () => {
    expect(page).toContain("printed iv");
    expect(page).not.toContain("printed 2");
    expect(page).toContain("80% of its text read, recognised with 91% confidence");
    expect(page).toContain("Page 2: A page is blank. <code>page-without-text</code>");
  });

  it("is one file without scripts, and a document's words stay words", () => {
    expect(page).toContain("Homes &amp; &lt;b&gt;");
    expect(page).not.toMatch(/<script|src=|<link|https?:/);
  });
});
