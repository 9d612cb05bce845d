/** The picture and the steps of a pledge's history. */
export const styleOfHistory = `
.history { display: block; max-width: none; height: auto; }
.history text { font-size: 13px; fill: var(--soft); }
.history .column { stroke: var(--line); }
.history .life { stroke: var(--soft); stroke-width: 3; stroke-linecap: round; }
.history .life.own { stroke: var(--accent); stroke-width: 6; }
.history a:hover .life { stroke: var(--accent); }
.history .joint { fill: none; stroke: var(--soft); stroke-width: 3; }
.history .end { fill: none; stroke: var(--dropped); stroke-width: 3; }
.history circle { stroke: var(--card); stroke-width: 2; }
.history .withdrawn { fill: var(--paper); stroke: var(--soft); stroke-dasharray: 3 2; }
.steps-told > li > h3 { margin-bottom: .1rem; }
.steps-told .change { margin: .5rem 0 0; }
.stated { margin: .5rem 0 0; }
`;
