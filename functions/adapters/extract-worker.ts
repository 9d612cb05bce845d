/** Entry point of the process that reads documents without text recognition. */
import { extract } from "../core/extract/index.ts";
import { answerReadings } from "./answer-readings.ts";

answerReadings(extract);
