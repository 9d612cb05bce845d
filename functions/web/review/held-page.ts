import { html } from "hono/html";
import type { ManifestoId, Upload } from "../../core/model.ts";
import { type Html, type Listed, nextPage, page } from "../page.ts";
import { uploadItem } from "../upload-page.ts";

/**
 * All uploads that wait for a person, newest first, in pages.
 *
 * @param published those of their manifestos that have a page
 */
export function heldPage({ items, next }: Listed<Upload>, published: ReadonlySet<ManifestoId>): Html {
  return page({
    title: "Held for review",
    body: html`<p class="trail"><a href="/upload">Uploads</a></p>
<h1>Held for review</h1>
${items.length > 0 ? html`<ul class="list">${items.map((upload) => uploadItem(upload, published))}</ul>` : html`<p class="empty">${next === null ? "Nothing waits for review." : "None of the newest uploads waits for review."}</p>`}
${nextPage("/uploads/held", next, "Older ones")}`,
  });
}
