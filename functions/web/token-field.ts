import { html } from "hono/html";
import type { Html } from "./page.ts";

/**
 * Where a person enters an access token, hidden until the server asks for one.
 *
 * @param tokenUrl where the page gets a token by itself; undefined where a person enters one
 */
export function tokenField(tokenUrl: string | undefined): Html {
  return html`<div class="field" id="token-field" hidden${tokenUrl ? html` data-token-url="${tokenUrl}"` : ""}><label for="token">Access token</label>
<input id="token" type="password" autocomplete="off" spellcheck="false" aria-describedby="token-hint">
<p class="hint" id="token-hint">From whoever runs this ledger. It is sent with what you do here and kept nowhere.</p></div>`;
}

/** The same as a form of its own, for pages where nothing else is to be filled in: entered, it fetches their parts. */
export function tokenForm(tokenUrl: string | undefined): Html {
  return html`<form id="token-form" class="form">${tokenField(tokenUrl)}</form>`;
}

/** A part of a page that is for reviewers: the script fetches it with a token and puts it in its place. */
export function guardedPart(address: string): Html {
  return html`<div data-part="${address}"><p class="empty" role="status">This part is for reviewers and needs JavaScript.</p></div>`;
}
