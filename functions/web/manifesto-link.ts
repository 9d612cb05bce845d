import { html } from "hono/html";
import type { ManifestoId } from "../core/model.ts";
import { manifestoName } from "./names.ts";
import type { Html } from "./page.ts";

/**
 * A manifesto's name, which leads to its page where it has one: that comes with its first version.
 *
 * @param published those that have a page
 */
export function manifestoLink(id: ManifestoId, published: ReadonlySet<ManifestoId>): Html {
  const name = html`${manifestoName(id)}`;
  return published.has(id) ? html`<a href="/manifestos/${id}">${name}</a>` : name;
}
