/** The picture of the flow of pledges, its numbers, and what stands around the cards of a comparison. */
export const styleOfComparison = `
.compared { margin: 0 0 .75rem; }
.compared div { display: flex; gap: .6rem; }
.compared dt { font-weight: 650; }
.compared dd { margin: 0; }
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
`;
