import * as z from "zod";
import { align } from "../core/align/index.ts";
import type { Alignable } from "../core/model.ts";
import { jsonLines, text } from "./json-lines.ts";
import { BadInput, print, type Terminal } from "./terminal.ts";

const id = z.union([z.string(), z.number()], {
  error: (issue) => (issue.input === undefined ? "is missing" : "must be a text or a number"),
});
const alignableLine = z.object({
  id,
  text,
  stem: z.string("must be a text or null").nullish(),
  headings: z.array(z.string("must be a text"), "must be a list of texts").nullish(),
});

/** `ledger align`: which units of two lists correspond, one link a line, by the units' ids. */
export async function alignCommand(oldFile: string, newFile: string, terminal: Terminal): Promise<void> {
  const before = await readUnits(oldFile, terminal);
  const after = await readUnits(newFile, terminal);
  const ids = (units: readonly Listed[], positions: readonly number[]) => positions.map((p) => units[p]?.id);
  const lines = align(before, after).map((link) =>
    JSON.stringify({
      relation: link.relation,
      before: ids(before, link.before),
      after: ids(after, link.after),
    }),
  );
  await print(terminal, lines.map((line) => `${line}\n`).join(""));
}

type Listed = Alignable & { readonly id: string | number };

async function readUnits(path: string, terminal: Terminal): Promise<Listed[]> {
  const units = new Map<string | number, Listed>();
  for await (const { at, value } of jsonLines(path, alignableLine, terminal)) {
    if (units.has(value.id)) {
      throw new BadInput(
        `${at}: the id "${value.id}" stands on an earlier line already. Give every unit its own.`,
      );
    }
    units.set(value.id, {
      id: value.id,
      text: value.text,
      stem: value.stem ?? null,
      headings: value.headings ?? [],
    });
  }
  return [...units.values()];
}
