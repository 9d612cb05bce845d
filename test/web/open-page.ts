import { parseHTML } from "linkedom";
import { expect } from "vitest";
import type { apiClient } from "../api/client.ts";

/** A page's text, its document, and what its elements say with white space folded. */
export function readPage(text: string) {
  const { document } = parseHTML(text);
  const textsOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/g, " ").trim());
  return { text, document, textsOf, textOf: (selector: string) => textsOf(selector)[0] };
}

/** Asks for a page as a browser does and reads it; fails where the answer has another status. A refusal may be no page: `type` tells. */
export async function openPage(
  api: ReturnType<typeof apiClient>,
  path: string,
  { status = 200, authorization }: { readonly status?: number; readonly authorization?: string } = {},
) {
  const headers = { accept: "text/html", ...(authorization !== undefined && { authorization }) };
  const response = await api.request(path, { headers });
  expect(response.status).toBe(status);
  return { type: response.headers.get("content-type"), ...readPage(await response.text()) };
}
