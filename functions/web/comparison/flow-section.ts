import { html } from "hono/html";
import type { Change, Pledge } from "../../core/model.ts";
import type { Html } from "../page.ts";
import { flowOf } from "./flow.ts";
import { type FlowWords, flowPicture, flowTable } from "./flow-picture.ts";

/**
 * How the pledges went from one side to the other by topic: the picture, and its numbers for whoever wants them.
 *
 * @param after the later pledges, in document order
 */
export function flowSection(
  changes: readonly Change[],
  after: readonly Pick<Pledge, "topic">[],
  words: FlowWords,
): Html {
  const flow = flowOf(changes, after);
  return html`<section aria-labelledby="flow">
<h2 id="flow">Pledges by topic</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Picture of the pledges by topic">${flowPicture(flow, words)}</div>
<details class="fold"><summary>The same in numbers</summary>
${flowTable(flow, words)}
</details>
</section>`;
}
