/** What the report adds to the style of change cards. */
export const styleOfReport = `
.report main { padding-top: 1.5rem; }
.kicker { color: var(--soft); margin: 0; }
.documents td, .documents th { overflow-wrap: anywhere; min-width: 7rem; }
.documents th[scope=row] { color: var(--soft); white-space: nowrap; min-width: 0; }
.hash { font-size: .75rem; }
.contents { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: .75rem 0 0; }
.flow { display: block; width: 100%; min-width: 38rem; height: auto; }
.flow text { font-size: 13px; fill: var(--ink); }
.flow .name, .flow .count { dominant-baseline: central; }
.flow .count { font-variant-numeric: tabular-nums; fill: var(--soft); }
.flow .side { font-weight: 650; }
.bar-of { fill: var(--soft); }
.band { stroke: none; print-color-adjust: exact; }
.band.unchanged { fill: var(--kept); opacity: .75; }
.band.changed { fill: url(#hatch); }
.band.dropped { fill: var(--dropped); }
.band.new { fill: var(--added); }
.hatch { fill: var(--card); opacity: .55; }
.swatch { width: 1.5rem; height: .75rem; margin-right: .4rem; vertical-align: -.05rem; }
.numbers td, .numbers thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
.numbers tfoot td, .numbers tfoot th { border-top: 2px solid var(--line); }
.kept-list { list-style: none; margin: 0; padding: 0; }
.kept-list li { padding: .55rem 0; border-top: 1px solid var(--line); }
.flow + .legend { margin-top: .9rem; }
.key { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; padding: 0; margin: 0 0 1.25rem; font-size: .875rem; color: var(--soft); }
@media print {
  :root { --paper: #fff; --card: #fff; }
  h2, h3, summary, .badges { break-after: avoid; }
  .side, figure, .kept-list li { break-inside: avoid; }
  .flow { min-width: 0; max-height: 17cm; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; display: block; }
  .report .fold > summary { list-style: none; color: inherit; font-weight: 650; }
  a { color: inherit; text-decoration: none; }
}
`;
