import { html } from "hono/html";
import type { ManifestoId } from "../core/model.ts";
import { assetPath } from "./assets/index.ts";

export type Html = ReturnType<typeof html>;

/** One page of a list and where it continues. */
export type Listed<T> = { readonly items: readonly T[]; readonly next: string | null };

export type PageParts = {
  readonly title: string;
  readonly body: Html;
  /** The same as JSON, for programs that read the page. */
  readonly data?: string;
  /** The manifesto whose changes the page's feed tells; without it, those of all. */
  readonly manifesto?: ManifestoId;
  readonly script?: "upload.js" | "review.js";
};

/** A whole page: the frame that all share around one page's own content. */
export function page({ title, body, data, manifesto, script }: PageParts): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Pledge Ledger</title>
<link rel="stylesheet" href="${assetPath("style.css")}">
<link rel="icon" type="image/svg+xml" href="${assetPath("icon.svg")}">
${data ? html`<link rel="alternate" type="application/json" href="${data}">` : ""}
<link rel="alternate" type="application/atom+xml" title="What changed" href="/v1/changes.atom${manifesto ? `?manifesto=${manifesto}` : ""}">
${script ? html`<script type="module" src="${assetPath(script)}"></script>` : ""}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="/">Pledge Ledger</a>
<nav aria-label="Main"><a href="/">Manifestos</a> <a href="/compare">Compare</a> <a href="/search">Search</a> <a href="/upload">Upload</a> <a href="/docs">API</a></nav>
</header>
<main id="content">
${body}
</main>
<footer class="foot"><p>What local manifestos promise, and what changed since. The same document always gives the same pledges.</p></footer>
</body>
</html>
`;
}

/** The link to a list's next page, if there is one; `path` may have a query of its own. */
export function nextPage(path: string, next: string | null, label = "Next page"): Html | "" {
  if (next === null) return "";
  const address = `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(next)}`;
  return html`<p class="next"><a rel="next" href="${address}">${label}</a></p>`;
}
