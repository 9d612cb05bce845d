import { extract } from "../../../functions/core/extract/index.ts";
import type { StructuredDocument } from "../../../functions/core/model.ts";

/** Extracts what must be readable. */
export async function documentOf(
  content: string | Uint8Array,
  fileName: string,
): Promise<StructuredDocument> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await extract(bytes, fileName);
  if (!result.ok) throw new Error(`${fileName}: ${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Extracts what must fail, and gives the code. */
export async function failureOf(content: string | Uint8Array, fileName: string): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await extract(bytes, fileName);
  if (result.ok) throw new Error(`${fileName} was read: ${result.value.blocks.length} blocks`);
  const { code, message, remedy } = result.error;
  if (!/^[A-Z].*\.$/.test(message) || !/^[A-Z].*\.$/.test(remedy)) {
    throw new Error(`${code} lacks plain sentences: ${message} ${remedy}`);
  }
  return code;
}

/** Blocks as short lines: "h1 Title", "p Words", "i2 Words", "t a | b". */
export function outline({ blocks }: StructuredDocument): string[] {
  return blocks.map(({ kind, level, text }) => {
    const letter = kind[0] ?? "";
    return `${letter}${kind === "heading" || kind === "item" ? level : ""} ${text}`;
  });
}
