import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fold, readTruth, type Truth } from "./truth.ts";

/** A file to read, with what is in it. */
export type Fixture = {
  readonly path: string;
  /** The document's name, without producer and ending. */
  readonly name: string;
  /** What made the file, as its name says: `chromium-tagged.pdf`, `word.docx`, … */
  readonly producer: string;
  readonly truth: Truth | LineTruth;
};

/** Truth without structure: the lines of the main text. */
export type LineTruth = { readonly lines: readonly string[] };

const readable = /\.(?:pdf|docx|html|md|txt)$/;

/**
 * The documents of a folder: `plan.html` is the truth of every `plan.<producer>.pdf` and `plan_<producer>.docx`
 * beside it, `plan_truth.txt` of every `plan_<producer>.html`. A folder without truth looks in `../synthetic`.
 */
export function fixturesIn(folder: string): Fixture[] {
  const files = readdirSync(folder).sort();
  const lines = files.filter((file) => file.endsWith("_truth.txt"));
  const sources = files.filter((file) => /^[^._]+(?:_hyph)?\.html$/.test(file));
  return files
    .filter((file) => readable.test(file) && !lines.includes(file) && !sources.includes(file))
    .flatMap((file): Fixture[] => {
      const path = join(folder, file);
      const source = longest(sources.map(stem), file);
      if (source !== undefined) {
        const truth = truthOf(folder, source, file);
        return [{ path, name: source, producer: producerOf(file, source), truth }];
      }
      const page = longest(
        lines.map((name) => name.replace("_truth.txt", "")),
        file,
      );
      if (page !== undefined) {
        const truth = { lines: readLines(join(folder, `${page}_truth.txt`)) };
        return [{ path, name: page, producer: producerOf(file, page), truth }];
      }
      const beside = join(folder, "../synthetic", file.replace(/\.\w+$/, ".html"));
      if (!existsSync(beside)) return [];
      const truth = readTruth(readFileSync(beside, "utf8"));
      return [{ path, name: stem(file), producer: "docx", truth }];
    });
}

/** A page of a website holds its own truth, with the menus around it; plain text has no captions, notes or tables. */
function truthOf(folder: string, source: string, file: string): Truth {
  const truth = readTruth(
    readFileSync(join(folder, file.endsWith(".html") ? file : `${source}.html`), "utf8"),
  );
  const { blocks } = truth;
  const plain = /\.(?:txt|md)$/.test(file);
  return plain ? { ...truth, blocks: blocks.filter(({ kind }) => textKinds.has(kind)) } : truth;
}

const textKinds = new Set<string>(["heading", "item", "paragraph"]);

const stem = (file: string): string => basename(file).replace(/\.\w+$/, "");

const longest = (names: readonly string[], file: string): string | undefined =>
  names
    .filter((name) => file.startsWith(`${name}.`) || file.startsWith(`${name}_`))
    .sort((a, b) => b.length - a.length)[0];

const producerOf = (file: string, name: string): string => file.slice(name.length + 1);

const readLines = (path: string): string[] =>
  readFileSync(path, "utf8").split("\n").map(fold).filter(Boolean);
