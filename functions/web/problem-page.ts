import { html } from "hono/html";
import { type Html, page } from "./page.ts";

/** A page that says what is wrong and what to do. */
export function problemPage(problem: { title: string; status: number; detail: string }): Html {
  return page({
    title: problem.title,
    body: html`<h1>${problem.title}</h1>
<p class="lead">${problem.detail}</p>
<p class="meta">Status ${problem.status}. <a href="/">All manifestos</a> · <a href="/docs">How the API works</a></p>`,
  });
}
