/** Colours, type and the frame of all pages. */
export const styleOfPages = `
:root {
  color-scheme: light dark;
  --paper: #faf9f6; --card: #fff; --ink: #1c232d; --soft: #566070; --line: #e3e0d8; --accent: #0b5d6b;
  --kept: #cfccc3; --kept-ink: #5c5a53; --kept-wash: #f1efe9;
  --reworded: #5b87c4; --reworded-ink: #2a5188; --reworded-wash: #e9f0fa;
  --substantive: #d99a2b; --substantive-ink: #7d4f00; --substantive-wash: #fcf1da;
  --moved: #8f7cc9; --moved-ink: #57439a; --moved-wash: #efebfa;
  --added: #4f9d69; --added-ink: #1b6337; --added-wash: #e4f3e9;
  --dropped: #cc5f48; --dropped-ink: #97301b; --dropped-wash: #fbe8e3;
  --del: #fbd9d1; --ins: #cfeed9; --move: #e3dcf7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171c; --card: #1a2027; --ink: #e6e9ed; --soft: #a3adba; --line: #2d353f; --accent: #74c7d4;
    --kept: #4a525d; --kept-ink: #b9bfc8; --kept-wash: #262d36;
    --reworded: #6d9bdb; --reworded-ink: #a9c8f2; --reworded-wash: #1d2a3d;
    --substantive: #dba544; --substantive-ink: #f0cb85; --substantive-wash: #352a14;
    --moved: #9d8bd8; --moved-ink: #c9bcf2; --moved-wash: #2a2440;
    --added: #5fb27c; --added-ink: #9ddcb3; --added-wash: #16301f;
    --dropped: #dd7a63; --dropped-ink: #f5b3a3; --dropped-wash: #3b1e18;
    --del: #5a281d; --ins: #1d4a2d; --move: #3a3160;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
main, .top, .foot { width: min(100% - 2.5rem, 62rem); margin-inline: auto; }
main { padding-block: 1rem 3rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .07em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
.top { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding-block: 1.1rem; border-bottom: 1px solid var(--line); }
.brand { font-weight: 700; font-size: 1.1rem; letter-spacing: -.01em; text-decoration: none; color: var(--ink); margin-right: auto; }
.top nav { display: flex; flex-wrap: wrap; gap: 0 clamp(.75rem, 2.5vw, 1.25rem); }
.top nav a { text-decoration: none; padding-block: .3rem; }
.top nav a:hover { text-decoration: underline; }
.foot { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; padding-block: 1rem 2rem; }
h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.25rem); line-height: 1.2; letter-spacing: -.02em; margin: .8rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .75rem; letter-spacing: -.01em; }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 0 0 .35rem; }
p { margin: 0 0 .6rem; }
.lead { font-size: 1.1rem; color: var(--soft); max-width: 46rem; margin-bottom: 1.25rem; }
.trail { margin: .5rem 0 0; font-size: .925rem; }
.meta { color: var(--soft); font-size: .875rem; margin: 0; }
.headline { font-size: 1.05rem; margin: .35rem 0 .6rem; }
h1 + .headline { font-size: 1.2rem; }
.empty { color: var(--soft); padding: 1.5rem; border: 1px dashed var(--line); border-radius: .75rem; text-align: center; }
.list { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.1rem 1.25rem; }
.card h2 { margin: 0 0 .15rem; }
.card h2 a { text-decoration: none; }
.card h2 a:hover { text-decoration: underline; }
.section { margin: 1.6rem 0 .4rem; font-size: .95rem; color: var(--soft); font-weight: 600; }
.pledges { list-style: none; margin: 0; padding: 0; }
.pledges > li { padding: .7rem 0; border-top: 1px solid var(--line); }
.said { display: flex; flex-wrap: wrap; gap: .3rem; list-style: none; margin: .3rem 0 0; padding: 0; font-size: .8rem; }
.said li { padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--soft); }
blockquote { margin: 0; max-width: 46rem; }
.stem { color: var(--soft); }
.warnings { margin: .6rem 0 0; padding-left: 1.1rem; font-size: .9rem; color: var(--substantive-ink); }
.next, .data { margin-top: 1.5rem; font-size: .925rem; }
code { font: .9em ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; overflow-x: auto; }
.scroll { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); border-top: 0; }
.operation { margin-bottom: 1rem; }
.operation h3 code { font-size: 1rem; overflow-wrap: anywhere; }
small { color: var(--soft); }
.notes { padding-left: 1.1rem; max-width: 46rem; }
@media print {
  .top nav, .skip, .foot, .chooser, .data { display: none; }
  body { background: none; }
  main { width: 100%; }
  .card, .change { break-inside: avoid; }
}
`;
