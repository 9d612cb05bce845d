const page = (body: string): Uint8Array =>
  Buffer.from(`<!doctype html><html><body><main>${body}</main></body></html>`);
const promise = "<p>We will plant 500 trees in every ward.</p>";
const text = (content: string): Uint8Array => Buffer.from(content);
const count = (length: number, make: (i: number) => string) =>
  Array.from({ length }, (_, i) => make(i)).join("");

/** Web pages made to hold up, blow up or lead astray whoever reads them. */
export const hostilePages: Readonly<Record<string, () => Uint8Array>> = {
  "million-attributes": () => page(`<p ${count(1_000_000, (i) => `a${i} `)}>We will.</p>`),
  "blocks-in-blocks": () => page(`${"<div>".repeat(50_000)}${promise}`),
  "blocks-just-within-bounds": () => page(`${"<div>".repeat(4_990)}${promise}`),
  "lists-in-lists": () => page(`${"<ul><li>".repeat(4_900)}We will.`),
  "list-items-never-closed": () => page("<li>We will plant trees ".repeat(100_000)),
  "paragraphs-never-closed": () => page("<p>We will plant trees ".repeat(200_000)),
  "words-within-words": () => page(`${"<b>".repeat(4_900)}We will.${"</b>".repeat(4_900)}`),
  "tags-closed-only": () => page(`${"</div>".repeat(500_000)}${promise}`),
  "million-opening-signs": () => page("<".repeat(1_000_000)),
  "comment-never-ended": () => page(`${promise}<!-- ${"--!".repeat(1_000_000)}`),
  "comments-opened-only": () => page("<!--".repeat(500_000)),
  "script-never-ended": () => page(`${promise}<script>${"</scrip".repeat(300_000)}`),
  "million-entities": () => page(`<p>We will ${"&amp;".repeat(1_000_000)}&#xffffffff;&#0;</p>`),
  "million-empty-spans": () => page("<span></span>".repeat(300_000) + promise),
  "table-of-many-cells": () => page(`<table><tr>${"<td>We will".repeat(200_000)}</table>`),
  "tables-in-tables": () => page("<table><tr><td>".repeat(2_000) + promise),
  "cell-that-spans-a-billion": () =>
    page(`<table><tr><td colspan=1000000000 rowspan=1000000000>We will</td></tr></table>${promise}`),
  "many-style-rules": () =>
    page(
      `<style>${count(100_000, (i) => `.c${i} > * + p:not(.a) { display: none }`)}</style>${promise.repeat(500)}`,
    ),
  "style-never-ended": () => page(`<style>${"a{".repeat(300_000)}</style>${promise}`),
  "style-of-depth": () => page(`<style>${"@media a{".repeat(100_000)}p{display:none}</style>${promise}`),
  "long-inline-style": () => page(`<p style="${"display:none;".repeat(200_000)}">We will.</p>${promise}`),
  "drawings-in-drawings": () => page(`${"<svg><foreignObject>".repeat(2_400)}${promise}`),
  "templates-in-templates": () => page(`${"<template>".repeat(4_900)}${promise}`),
  "links-without-number": () => page("<a href=x>We will plant trees</a> ".repeat(100_000)),
  "headings-without-number": () => page("<h1>Health</h1><h6>Parks</h6>".repeat(50_000)),
  "half-of-a-pair": () => page(`<p>\ud800 We will \udfff plant</p>${promise}`),
  "no-letter-at-all": () => page("\u0000".repeat(1_000)),
};

/** Plain texts of the same kind. */
export const hostileTexts: Readonly<Record<string, () => Uint8Array>> = {
  "one-line-of-five-megabytes": () => text("a".repeat(5_000_000)),
  "one-sentence-of-five-megabytes": () => text("we will mend it and ".repeat(250_000)),
  "million-empty-lines": () => text(`We will.${"\n".repeat(1_000_000)}We shall.`),
  "million-lines-of-two-letters": () => text("ab\n".repeat(1_000_000)),
  "million-bullets": () => text("- a\n".repeat(1_000_000)),
  "steps-that-never-end": () => text(count(3_000, (i) => `${" ".repeat(i)}- We will mend it\n`)),
  "bullets-on-one-line": () => text(`${"• We will mend it ".repeat(100_000)}`),
  "million-numbers": () => text(count(300_000, (i) => `${i}. We will mend it\n`)),
  "marks-over-one-letter": () => text(`We will ${"a\u0300".repeat(5)}${"\u0300".repeat(1_000_000)}`),
  "spaces-of-every-kind": () => text("\u00a0\u2003\u200b\ufeff\u2028 ".repeat(300_000)),
  "text-from-right-to-left": () => text("\u202eWe will\u202c ".repeat(200_000)),
  "noise-in-sixteen-bits": () =>
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Uint8Array.from({ length: 500_000 }, (_, i) => Math.imul(i, 2_654_435_761) >>> 11),
    ]),
  "odd-number-of-bytes": () =>
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from("\0W\0e\0 \0w\0i\0l\0l\0", "latin1")]),
  "zero-bytes": () => Buffer.alloc(5_000_000),
  "control-characters": () => text("We will\u0001\u0002\u001b[2J plant trees.\n".repeat(10_000)),
};

/** Markdown of the same kind. */
export const hostileMarkdown: Readonly<Record<string, () => Uint8Array>> = {
  "quotes-in-quotes": () => text(`# Plan\n\n${">".repeat(50_000)} We will.`),
  "lists-in-lists": () => text(`# Plan\n\n${count(2_000, (i) => `${"  ".repeat(i)}- We will\n`)}`),
  "lists-on-one-line": () => text(`# Plan\n\n${"- ".repeat(50_000)}We will`),
  "stars-without-number": () => text(`# Plan\n\n${"*a **a ".repeat(50_000)}`),
  "underscores-without-number": () => text(`# Plan\n\n${"_".repeat(100_000)}a${"_".repeat(99_999)}`),
  "brackets-without-number": () => text(`# Plan\n\n${"[".repeat(100_000)}`),
  "links-half-made": () => text(`# Plan\n\n${"[a](".repeat(50_000)}`),
  "pictures-in-links": () => text(`# Plan\n\n${"![[".repeat(50_000)}`),
  "ticks-of-every-length": () => text(`# Plan\n\n${count(500, (i) => `${"`".repeat(i)} a `)}`),
  "references-without-number": () => text(`# Plan\n\n${count(50_000, (i) => `[a${i}]: b\n`)}[a0]`.repeat(2)),
  "table-of-many-columns": () =>
    text(
      `# Plan\n\n|${"a|".repeat(20_000)}\n|${"-|".repeat(20_000)}\n${`|${"b|".repeat(20_000)}\n`.repeat(5)}`,
    ),
  "tags-half-open": () => text(`# Plan\n\n${"<a ".repeat(50_000)}`),
  "entities-half-made": () => text(`# Plan\n\n${"&".repeat(200_000)}`),
  "escapes-without-number": () => text(`# Plan\n\n${"\\".repeat(300_000)}`),
  "underlines-without-number": () => text(`Plan\n${"=\n".repeat(100_000)}We will\n${"-\n".repeat(50_000)}`),
  "spaces-at-line-ends": () => text(`# Plan\n\n${`We will${" ".repeat(2_000)}x\n`.repeat(200)}`),
};
