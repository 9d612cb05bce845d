import type { ExtractionWarning } from "../../model.ts";

/**
 * Pages that recognition is less sure of, on average, are warned of: there one word in twenty was wrong, in a scan
 * made worse on purpose (`test/evaluation/recognition.ts`: at 60 dots an inch .952 of the words were right).
 */
const UNSURE = 0.88;

/** Says which pages were recognised, and of which of them recognition is not sure. */
export function warnOfRecognition(confidence: ReadonlyMap<number, number>): ExtractionWarning[] {
  const pages = [...confidence.keys()];
  const [first] = pages;
  if (first === undefined) return [];
  const mean = [...confidence.values()].reduce((sum, one) => sum + one, 0) / pages.length;
  const message = `Text recognition (OCR) read ${pagesNamed(pages)} in ${pages.length === 1 ? "a picture" : "pictures"}; it is ${percent(mean)} sure of the words.`;
  const unsure = [...confidence].filter(([, sure]) => sure < UNSURE);
  return [
    { code: "recognised", message, page: first },
    ...unsure.map(([page, sure]) => ({
      code: "low-confidence",
      message: `Text recognition is only ${percent(sure)} sure of page ${page}: words of it may be wrong.`,
      page,
    })),
  ];
}

/** Says that a file was read without text recognition, which went beyond its bounds. */
export const warnOfRecognitionGivenUp = (): ExtractionWarning => ({
  code: "recognition-given-up",
  message:
    "Text recognition of the pages that are pictures took too long or too much memory: they stay unread.",
});

/** Says which pages stay without text because their pictures cannot be decoded. */
export function warnOfUndecodable(pages: readonly number[]): ExtractionWarning[] {
  const [page] = pages;
  if (page === undefined) return [];
  const message = `Text recognition could not look at ${pagesNamed(pages)}: pictures in JPEG 2000, very large ones and damaged ones are not decoded.`;
  return [{ code: "picture-not-decoded", message, page }];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "page 3", "pages 1–5", "pages 1, 3–4". */
function pagesNamed(pages: readonly number[]): string {
  const spans: [from: number, to: number][] = [];
  for (const page of pages) {
    const last = spans.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else spans.push([page, page]);
  }
  const names = spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `${pages.length === 1 ? "page" : "pages"} ${names.join(", ")}`;
}
