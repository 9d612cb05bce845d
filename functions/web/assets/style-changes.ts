/** Bars, badges and change cards. What marks mean is said to screen readers in generated content, which copying leaves out. */
export const styleOfChanges = `
.fill-kept { fill: var(--kept); background: var(--kept); }
.fill-reworded { fill: var(--reworded); background: var(--reworded); }
.fill-substantive { fill: var(--substantive); background: var(--substantive); }
.fill-moved { fill: var(--moved); background: var(--moved); }
.fill-added { fill: var(--added); background: var(--added); }
.fill-dropped { fill: var(--dropped); background: var(--dropped); }
.counts { margin: .5rem 0 0; }
.bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; overflow: hidden; print-color-adjust: exact; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin: .45rem 0 0; padding: 0; font-size: .85rem; color: var(--soft); }
.dot { display: inline-block; width: .65rem; height: .65rem; border-radius: 50%; margin-right: .4rem; print-color-adjust: exact; }
.badges { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin: 0 0 .5rem; }
.badge { display: inline-block; font-size: .8rem; line-height: 1.2; padding: .22rem .6rem; border-radius: 1rem; border: 1px solid var(--line); color: var(--soft); white-space: nowrap; }
.badge.kind { font-weight: 650; border-color: transparent; }
.topic { margin-left: auto; font-size: .8rem; color: var(--soft); }
.change { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--kept); border-radius: .75rem; padding: 1rem 1.25rem 1.1rem; margin: 0 0 1rem; }
.change h3 { font-weight: 600; margin-bottom: .75rem; text-wrap: pretty; }
.tone-kept .kind { background: var(--kept-wash); color: var(--kept-ink); }
.tone-reworded { border-left-color: var(--reworded); }
.tone-reworded .kind { background: var(--reworded-wash); color: var(--reworded-ink); }
.tone-substantive { border-left-color: var(--substantive); }
.tone-substantive .kind { background: var(--substantive-wash); color: var(--substantive-ink); }
.tone-moved { border-left-color: var(--moved); }
.tone-moved .kind { background: var(--moved-wash); color: var(--moved-ink); }
.tone-added { border-left-color: var(--added); }
.tone-added .kind { background: var(--added-wash); color: var(--added-ink); }
.tone-dropped { border-left-color: var(--dropped); }
.tone-dropped .kind { background: var(--dropped-wash); color: var(--dropped-ink); }
.sides { display: grid; grid-auto-columns: minmax(0, 1fr); grid-auto-flow: column; gap: 1.5rem; }
.side { border-top: 1px solid var(--line); padding-top: .6rem; }
.side figure { margin: 0; }
.side figure + figure { margin-top: .8rem; }
.place { color: var(--soft); font-size: .8rem; font-style: normal; margin: 0 0 .25rem; }
del, ins, mark { color: var(--ink); border-radius: .2rem; padding: .05em .1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; print-color-adjust: exact; }
del { background: var(--del); text-decoration-line: line-through; text-decoration-thickness: .08em; }
ins { background: var(--ins); text-decoration-line: underline; text-decoration-thickness: .08em; text-underline-offset: .2em; }
mark { background: var(--move); text-decoration: underline dashed .08em; text-underline-offset: .2em; }
del::before, ins::before, mark::before, del::after, ins::after, mark::after { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
del::before { content: " [removed: "; }
ins::before { content: " [added: "; }
mark.from::before { content: " [moved from here: "; }
mark.to::before { content: " [moved to here: "; }
del::after, ins::after, mark::after { content: "] "; }
.evidence { display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; margin: .8rem 0 0; padding-top: .6rem; border-top: 1px dashed var(--line); font-size: .85rem; }
.evidence div { display: flex; gap: .5rem; }
.evidence dt { color: var(--soft); }
.evidence dd { margin: 0; }
.change > .meta { margin-top: .7rem; }
.soft { color: var(--soft); }
.fold { margin: 1.5rem 0; }
.fold > summary { cursor: pointer; padding: .5rem 0; color: var(--accent); }
@media (max-width: 40rem) {
  .sides { grid-auto-flow: row; gap: .9rem; }
  .topic { margin-left: 0; }
}
`;
