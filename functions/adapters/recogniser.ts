import { createRequire } from "node:module";
import { dirname, extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Worker as Thread } from "node:worker_threads";
import { createWorker, OEM, type Page, PSM } from "tesseract.js";
import {
  type Picture,
  type Recognise,
  type RecognisedLine,
  RecogniserFault,
} from "../core/extract/recognition.ts";

/** Text recognition in a thread of its own, started with the first picture; it reads one picture at a time. */
export type Recogniser = { readonly recognise: Recognise; close(): Promise<void> };

const engineFile = fileURLToPath(new URL(`./recogniser-engine${extname(import.meta.url)}`, import.meta.url));
/** English, as integers: recognition with it gives the same on every machine. */
const languageFolder = () =>
  dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz"));

/** A recogniser of printed English, by tesseract.js. Nothing is downloaded or written. */
export function tesseractRecogniser(): Recogniser {
  let started: ReturnType<typeof start> | null = null;
  return {
    async recognise(picture) {
      started ??= start();
      try {
        const { engine, broken } = await started;
        await engine.setParameters({ user_defined_dpi: String(Math.round(picture.dpi)) });
        const read = engine.recognize(portableGreymap(picture), {}, { blocks: true, text: false });
        return linesOf((await Promise.race([read, broken])).data);
      } catch (error) {
        throw new RecogniserFault(`Text recognition broke: ${String(error)}`, { cause: error });
      }
    },
    async close() {
      const { engine } = (await started?.catch(() => null)) ?? {};
      started = null;
      await engine?.terminate();
    },
  };
}

async function start() {
  const engine = await createWorker("eng", OEM.LSTM_ONLY, {
    workerPath: engineFile,
    langPath: languageFolder(),
    cacheMethod: "none",
    // Without one, an error would be thrown where nobody can catch it, beside being told to whoever asked.
    errorHandler: () => {},
  });
  await engine.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  const { worker: thread } = engine as unknown as { readonly worker: Thread };
  const broken = new Promise<never>((_, reject) => thread.once("error", reject));
  // Waited for only while a picture is read.
  broken.catch(() => {});
  return { engine, broken };
}

/** The simplest file of a grey picture: a line of text, then the pixels. */
function portableGreymap({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), grey]);
}

function linesOf({ blocks }: Page): RecognisedLine[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines.map(({ words, baseline, rowAttributes }) => ({
    words: words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
      text,
      left: x0,
      top: y0,
      right: x1,
      bottom: y1,
      confidence: confidence / 100,
    })),
    baseline: { left: baseline.y0, right: baseline.y1 },
    height: rowAttributes.rowHeight,
  }));
}
