import { html, raw } from "hono/html";
import { type Block, blockKinds, type StructuredDocument } from "../../core/model.ts";
import { stylesheets } from "../assets/stylesheets.ts";
import { counted } from "../names.ts";
import type { Html } from "../page.ts";
import { kindNames } from "./kind-names.ts";
import { type PlacedBlock, pageMap } from "./page-map.ts";

/** Pages whose map is drawn; beyond, only their text is shown, so that a browser still opens the page. */
const MAX_MAPS = 300;

/**
 * A page of its own, with nothing to load, that shows how a file was understood: for each page where its blocks
 * stand and what kind each is taken for, and beside it their text in the order in which it is read.
 *
 * @param fileName what the file is called, for the heading
 */
export function documentPage(document: StructuredDocument, fileName: string): Html {
  const { title, blocks, pageReports } = document;
  const numbered = blocks.map((block, i): NumberedBlock => ({ block, number: i + 1 }));
  const byPage = Map.groupBy(numbered, ({ block }) => block.page);
  const placed = Map.groupBy(numbered.flatMap(placesOf), ({ box }) => box.page);
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${fileName}, as it was read – Pledge Ledger</title>
<style>${raw(stylesheets("document"))}</style>
</head>
<body>
<header>
<h1>${title ?? fileName}</h1>
<p class="facts">${factsOf(document, fileName).join(" · ")}</p>
<ul class="legend" aria-label="Kinds of block">${blockKinds.map((kind) => legendEntry(kind, blocks))}</ul>
${warningList(document)}
</header>
<main>
${pageReports.map((report) => {
  const here = byPage.get(report.page) ?? [];
  const map = report.page <= MAX_MAPS ? pageMap(report, placed.get(report.page) ?? []) : "";
  return html`<section class="page" aria-label="Page ${report.page}">
<h2>Page ${report.page}${report.label === null || report.label === String(report.page) ? "" : html` <span class="soft">printed ${report.label}</span>`} <span class="${report.coverage < 0.98 ? "doubt" : "soft"}">${percent(report.coverage)} of its text read${report.confidence === null ? "" : `, recognised with ${percent(report.confidence)} confidence`}</span></h2>
<div class="${map === "" ? "flow" : "flow beside"}">
${map}
<ol class="blocks">${here.map(blockEntry)}</ol>
</div>
</section>`;
})}
</main>
</body>
</html>
`;
}

/** A block with its 1-based place in reading order, which the page prints beside it. */
type NumberedBlock = { readonly block: Block; readonly number: number };

const placesOf = ({ block, number }: NumberedBlock): PlacedBlock[] =>
  (block.boxes ?? []).map((box) => ({ block, number, box }));

const percent = (share: number): string => `${Math.floor(share * 1000) / 10}%`;

function factsOf({ format, language, pages, coverage }: StructuredDocument, fileName: string): string[] {
  return [
    fileName,
    format,
    `language ${language}`,
    counted(pages, "page"),
    `${percent(coverage)} of the text read`,
  ];
}

function legendEntry(kind: Block["kind"], blocks: readonly Block[]): Html {
  const found = blocks.filter((block) => block.kind === kind).length;
  return html`<li class="${kind}">${counted(found, kindNames[kind])}</li>`;
}

function warningList({ warnings }: StructuredDocument): Html | "" {
  if (warnings.length === 0) return "";
  return html`<ul class="warnings" aria-label="Warnings">${warnings.map(
    ({ code, message, page }) =>
      html`<li>${page === undefined ? "" : `Page ${page}: `}${message} <code>${code}</code></li>`,
  )}</ul>`;
}

function blockEntry({ block: { kind, level, text }, number }: NumberedBlock): Html {
  const name = level > 0 ? `${kindNames[kind]} ${level}` : kindNames[kind];
  const words =
    kind === "table"
      ? html`<table>${text.split("\n").map((row) => html`<tr>${row.split(" | ").map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table>`
      : html`<span class="words">${text}</span>`;
  return html`<li class="${kind} level-${level}" id="b${number}" value="${number}"><span class="kind">${name}</span> ${words}</li>`;
}
