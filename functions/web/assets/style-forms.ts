/** Forms and the way of an upload. */
export const styleOfForms = `
.chooser { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; margin: 1.25rem 0 1.75rem; padding-block: .9rem; border-block: 1px solid var(--line); }
.chooser label { display: flex; flex-wrap: wrap; gap: .15rem .5rem; align-items: center; }
.pick { display: flex; flex-wrap: wrap; gap: .4rem 1rem; flex: 1 1 100%; min-width: 0; margin: 0; padding: 0; border: 0; }
.pick legend { font-weight: 650; }
.pick input { width: 6.5rem; }
input, select, button { font: inherit; color: inherit; }
input, select { background: var(--card); border: 1px solid var(--soft); border-radius: .45rem; padding: .45rem .6rem; min-height: 2.75rem; max-width: 100%; }
button { background: var(--accent); color: var(--paper); border: 0; border-radius: .45rem; padding: .5rem 1.2rem; min-height: 2.75rem; font-weight: 600; cursor: pointer; }
button:hover { filter: brightness(1.1); }
button:disabled { opacity: .55; cursor: default; }
.form { display: grid; gap: 1.1rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); margin: 1.25rem 0; }
input[type=file] { padding: .5rem; width: 100%; min-width: 0; }
.form button { justify-self: start; align-self: center; grid-column: 1 / -1; }
.field { display: grid; grid-template-columns: minmax(0, 1fr); gap: .25rem; align-content: start; min-width: 0; }
.field[hidden] { display: none; }
.field label { font-weight: 600; }
.field input::placeholder { color: var(--soft); opacity: .7; }
.choice { display: grid; grid-template-columns: auto 1fr; gap: .1rem .5rem; align-items: center; grid-column: 1 / -1; }
.choice label { font-weight: 600; }
.choice .hint { grid-column: 2; }
.choice input { min-height: 0; width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); }
.act { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: 1.25rem 0; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
#token-form:has([hidden]) { display: none; }
.warnings + .meta, [data-part] > .meta { margin-top: .8rem; }
[data-part] .counts { margin-bottom: 1.5rem; }
.act p, .form .told { margin: 0; }
.told:empty { display: none; }
.form .told { grid-column: 1 / -1; }
.acts li { border-top: 1px solid var(--line); padding-top: .8rem; overflow-wrap: anywhere; }
.withdrawn h3 s { color: var(--soft); }
.withdrawn .headline, .withdrawn .counts { opacity: .6; }
.state-withdrawn { border-color: transparent; background: var(--dropped-wash); color: var(--dropped-ink); }
.hint { font-size: .85rem; color: var(--soft); margin: 0; }
.notice { background: var(--substantive-wash); color: var(--substantive-ink); padding: .7rem 1rem; border-radius: .5rem; }
.steps { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; margin: .75rem 0; padding: 0; counter-reset: step; }
.steps li { counter-increment: step; color: var(--soft); display: flex; align-items: center; gap: .5rem; }
.steps li::before { content: counter(step); display: grid; place-items: center; width: 1.6rem; height: 1.6rem; border-radius: 50%; border: 1.5px solid var(--kept); font-size: .8rem; }
.steps .done { color: var(--ink); }
.steps .done::before { content: "✓"; background: var(--added-wash); border-color: var(--added); color: var(--added-ink); }
.steps .now { color: var(--ink); font-weight: 600; }
.steps .now::before { border-color: var(--accent); color: var(--accent); animation: pulse 1.6s ease-in-out infinite; }
.steps .stopped { color: var(--ink); font-weight: 600; }
.steps .stopped::before { content: "!"; border-color: var(--dropped); color: var(--dropped-ink); background: var(--dropped-wash); }
@media (max-width: 40rem) {
  .chooser label { display: grid; grid-template-columns: minmax(0, 1fr); flex-basis: 100%; min-width: 0; }
}
@keyframes pulse { 50% { box-shadow: 0 0 0 .35rem var(--kept-wash); } }
@media (prefers-reduced-motion: reduce) { .steps .now::before { animation: none; } }
#status { font-size: 1.05rem; }
#outcome ul { padding-left: 1.1rem; }
#progress { margin: 1.25rem 0; }
#progress-title:focus { outline: 0; }
.recent { border-top: 1px solid var(--line); padding-top: .8rem; }
.recent:target { border-top-color: var(--accent); }
.recent > a { overflow-wrap: anywhere; }
.recent p { margin: .2rem 0 0; }
.state-published { border-color: transparent; background: var(--added-wash); color: var(--added-ink); }
.state-held { border-color: transparent; background: var(--substantive-wash); color: var(--substantive-ink); }
.state-failed { border-color: transparent; background: var(--dropped-wash); color: var(--dropped-ink); }
.method { font-weight: 650; background: var(--reworded-wash); color: var(--reworded-ink); border-color: transparent; }
`;
