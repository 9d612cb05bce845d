/** What the report adds to the style of change cards. */
export const styleOfReport = `
.report main { padding-top: 1.5rem; }
.kicker { color: var(--soft); margin: 0; }
.documents td, .documents th { overflow-wrap: anywhere; min-width: 7rem; }
.documents th[scope=row] { color: var(--soft); white-space: nowrap; min-width: 0; }
.hash { font-size: .75rem; }
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
