import { readFileSync } from "node:fs";
import { words } from "../../../functions/core/language/tokens.ts";

const files = ["pledges-uk.jsonl", "pledges-uk-further.jsonl"];

/** Pledges of real manifestos as whole sentences, each once: from a capital letter on, 6 to 40 words, without notes. */
export function pledgeSentences(): string[] {
  const seen = new Set<string>();
  return files
    .flatMap((file) => readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8").split("\n"))
    .filter(Boolean)
    .map((line): { readonly text: string; readonly pledge: boolean } => JSON.parse(line))
    .filter(({ pledge, text }) => pledge && /^[A-Z]/.test(text) && !/[[\]\n*|:?!]|\.\s/.test(text.trim()))
    .map(({ text }) => text.trim().replace(/[.;,]*$/, "."))
    .filter((text) => {
      const said = words(text);
      const key = said.join(" ");
      return said.length >= 6 && said.length <= 40 && !seen.has(key) && seen.add(key);
    });
}
