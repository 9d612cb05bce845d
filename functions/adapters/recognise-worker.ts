/** Entry point of the process that reads documents, and by text recognition those of their pages that are pictures. */
import { extract } from "../core/extract/index.ts";
import { answerReadings } from "./answer-readings.ts";
import { tesseractRecogniser } from "./recogniser.ts";

const { recognise } = tesseractRecogniser();

answerReadings((bytes, fileName, options) => extract(bytes, fileName, { ...options, recognise }));
