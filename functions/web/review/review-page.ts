import { html } from "hono/html";
import type { AuditRecord, ManifestoId, ReviewAct, Version } from "../../core/model.ts";
import { manifestoLink } from "../manifesto-link.ts";
import { day, manifestoName, moment } from "../names.ts";
import { type Html, type Listed, page } from "../page.ts";
import { guardedPart, tokenForm } from "../token-field.ts";
import type { Withdrawals } from "../withdrawn.ts";

export type ReviewView = {
  readonly manifesto: ManifestoId;
  /** The newest ones, oldest first. */
  readonly versions: readonly Version[];
  readonly withdrawals: Withdrawals;
  readonly tokenUrl?: string | undefined;
};

/** Where reviewers take a version of a manifesto back, and see what was done before. */
export function reviewPage({ manifesto, versions, withdrawals, tokenUrl }: ReviewView): Html {
  const standing = versions.filter(({ number }) => !withdrawals.has(number)).reverse();
  const path = `/manifestos/${manifesto}`;
  return page({
    title: `Review of ${manifestoName(manifesto)}`,
    script: "review.js",
    body: html`<p class="trail"><a href="${path}">${manifestoName(manifesto)}</a></p>
<h1>Review</h1>
${tokenForm(tokenUrl)}
<section aria-labelledby="withdraw">
<h2 id="withdraw">Withdraw a version</h2>
${standing.length === 0 ? html`<p class="empty">Every version is withdrawn.</p>` : withdrawForm(path, standing)}
</section>
<section aria-labelledby="acts">
<h2 id="acts">Who did what</h2>
${guardedPart(`${path}/review/part`)}
</section>`,
  });
}

function withdrawForm(path: string, standing: readonly Version[]): Html {
  return html`<p>It stays on record, marked as withdrawn, and who was told of it is told. This cannot be undone.</p>
<form class="card form" data-act="withdraw" data-post="/v1${path}/versions/{version}/withdraw" data-look="/v1${path}/versions/{version}" data-then="${path}">
<div class="field"><label for="version">Version</label>
<select id="version" name="version">${standing.map(
    ({ number, publishedAt, fileName }) =>
      html`<option value="${number}">Version ${number}, ${day(publishedAt)}, ${fileName}</option>`,
  )}</select></div>
<div class="field"><label for="reason">Reason</label>
<input id="reason" name="reason" required maxlength="1000" autocomplete="off" aria-describedby="reason-hint">
<p class="hint" id="reason-hint">For everybody to read.</p></div>
<button type="submit">Withdraw</button>
<p class="told" role="status"></p>
</form>`;
}

const acts: Record<ReviewAct, string> = {
  "hold-requested": "Asked for review of",
  published: "Published",
  withdrawn: "Withdrew",
};

/**
 * The part for reviewers: the latest acts of review, newest first.
 *
 * @param rest where all of them are, for programs
 * @param published those of their manifestos that have a page; null where all are of one, which is not named
 */
export function actsPart(
  { items, next }: Listed<AuditRecord>,
  rest: string,
  published: ReadonlySet<ManifestoId> | null,
): Html {
  if (items.length === 0) return html`<p class="empty">Nothing was reviewed yet.</p>`;
  return html`<ul class="list acts">${items.map(
    (
      record,
    ) => html`<li>${acts[record.act]} ${subjectOf(record)}${record.note === "" ? "" : html`: <q>${record.note}</q>`}
<p class="meta">${record.by ?? "Somebody"} · ${moment(record.at)}${published === null ? "" : html` · ${manifestoLink(record.manifesto, published)}`}</p></li>`,
  )}</ul>${next === null ? "" : html`<p class="next">Earlier ones: <code>GET ${rest}</code></p>`}`;
}

function subjectOf({ version, upload, manifesto }: AuditRecord): Html {
  return version === null
    ? html`<a href="/upload#${upload}">an upload</a>`
    : html`<a href="/manifestos/${manifesto}?version=${version}">version ${version}</a>`;
}
