import type { List, Manifesto, ManifestoVersion, Node } from "../source/manifesto.ts";
import { joined } from "./text.ts";

/** A party's web page: the manifesto between navigation, share links and a cookie notice. */
export function renderHtml({ title, furniture }: Manifesto, version: ManifestoVersion): string {
  const links = furniture.navigation.map(
    (label) => `<li><a href="/${slug(label)}">${escaped(label)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>body { font: 1.1rem/1.5 sans-serif; } main { max-width: 40rem; margin: auto; }</style>
</head>
<body>
<div class="cookie-notice" role="dialog"><p>${escaped(furniture.cookies)}</p><button>Accept all</button></div>
<header>
<a class="logo" href="/">${escaped(furniture.party)}</a>
<nav><ul>
${links.join("\n")}
</ul></nav>
</header>
<main>
<article>
${version.body.map(node).join("\n")}
</article>
<ul class="share">
<li><a href="https://social.example/share">Share this page</a></li>
<li><a href="mailto:?subject=Manifesto">Email a friend</a></li>
</ul>
</main>
<footer>
<p>Printed and promoted by the ${escaped(furniture.party)}.</p>
<p><a href="/privacy">Privacy</a> <a href="/accessibility">Accessibility</a></p>
</footer>
</body>
</html>
`;
}

function node(it: Node): string {
  switch (it.kind) {
    case "heading":
      return `<h${it.level}>${escaped(it.text)}</h${it.level}>`;
    case "paragraph":
      return `<p>${escaped(joined(it.sentences))}</p>`;
    case "list":
      return `${it.stem === null ? "" : `<p>${escaped(it.stem)}</p>\n`}${list(it)}`;
  }
}

function list({ style, items }: List): string {
  const tag = style === "numbers" ? "ol" : "ul";
  const entries = items.map(
    (item) =>
      `<li>${escaped(joined(item.sentences))}${item.list === null ? "" : `\n${list(item.list)}\n`}</li>`,
  );
  return `<${tag}>\n${entries.join("\n")}\n</${tag}>`;
}

const slug = (label: string) => label.toLowerCase().replaceAll(/[^a-z]+/g, "-");
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
