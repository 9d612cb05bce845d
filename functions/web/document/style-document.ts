/** The style of the page that shows how a file was read; it stands in the page itself. */
export const styleOfDocument = `
:root {
  color-scheme: light dark;
  --paper: #f4f2ec; --card: #fff; --ink: #1c232d; --soft: #566070; --line: #ddd8cc; --doubt: #97301b;
  --heading: #8e44ad; --paragraph: #5b6b7d; --item: #1f7a55; --table: #b5651d; --caption: #2a6fb0; --footnote: #a03a5e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171c; --card: #1b2128; --ink: #e6e9ed; --soft: #a3adba; --line: #313a45; --doubt: #f5b3a3;
    --heading: #c79be0; --paragraph: #9aa8b8; --item: #6cc7a0; --table: #e0a467; --caption: #82b6ea; --footnote: #e495b3;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
header, main { width: min(100% - 2rem, 84rem); margin-inline: auto; }
header { padding-block: 1.5rem .5rem; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1rem; margin: 0 0 .6rem; }
.facts, .soft { color: var(--soft); font-weight: 400; }
.doubt { color: var(--doubt); font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1rem; padding: 0; margin: 0; list-style: none; font-size: .875rem; }
.legend li::before { content: ""; display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; background: var(--kind); border-radius: 2px; vertical-align: -.05rem; }
.warnings { border-left: 4px solid var(--doubt); background: var(--card); padding: .6rem 1rem .6rem 2rem; }
.page { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; margin-block: 1rem; content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.beside { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1.5rem; align-items: start; }
@media (max-width: 50rem) { .beside { grid-template-columns: 1fr; } }
.map { width: 100%; height: auto; position: sticky; top: .5rem; border: 1px solid var(--line); overflow: visible; }
.map .paper { fill: var(--paper); }
.map rect:not(.paper) { fill: var(--kind); fill-opacity: .22; stroke: var(--kind); stroke-width: 1; }
.map a:is(:hover, :focus) rect { fill-opacity: .5; }
.map text { text-anchor: end; fill: var(--ink); }
.map .order { fill: none; stroke: var(--soft); stroke-width: .8; stroke-dasharray: 3 2; opacity: .7; pointer-events: none; }
.blocks { margin: 0; padding: 0 0 0 2.6rem; }
.blocks li { border-left: 4px solid var(--kind); padding: .1rem 0 .1rem .7rem; margin-block: .35rem; }
.blocks li::marker { color: var(--soft); font-size: .8rem; }
.blocks li:target { outline: 2px solid var(--kind); outline-offset: 2px; }
.kind { color: var(--kind); font-size: .72rem; text-transform: uppercase; letter-spacing: .04em; margin-right: .3rem; }
.words { white-space: pre-line; }
.heading .words { font-weight: 700; }
.level-1.heading .words { font-size: 1.25rem; }
.level-2.heading .words { font-size: 1.1rem; }
.item.level-2 { margin-left: 1.5rem; }
.item.level-3 { margin-left: 3rem; }
.item:is(.level-4, .level-5, .level-6, .level-7, .level-8) { margin-left: 4.5rem; }
.caption .words { font-style: italic; }
.footnote .words { font-size: .875rem; }
table { border-collapse: collapse; font-size: .9rem; }
td { border: 1px solid var(--line); padding: .1rem .4rem; vertical-align: top; }
code { font-size: .8rem; color: var(--soft); }
.heading { --kind: var(--heading); } .paragraph { --kind: var(--paragraph); } .item { --kind: var(--item); }
.table { --kind: var(--table); } .caption { --kind: var(--caption); } .footnote { --kind: var(--footnote); }
@media print { .page { content-visibility: visible; break-inside: avoid-page; } .map { position: static; } }
`;
