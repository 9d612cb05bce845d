/** Options that several commands have. */
import { Option } from "commander";
import { colourChoices } from "../ink.ts";
import { serverAddress } from "./arguments.ts";

export const name = () => new Option("--name <file name>", "what the document on standard input is called");

export const ocr = () =>
  new Option("--ocr", "recognise the text of scanned pages, which takes seconds a page");

export const compact = () => new Option("--compact", "JSON on one line");

export const colour = () =>
  new Option("--color <when>", "mark words in colour; auto is on a terminal without NO_COLOR")
    .choices(colourChoices)
    .default("auto");

export const server = () =>
  new Option("--server <url>", "the server's address; default: the local cloud that is running").argParser(
    serverAddress,
  );

export const data = () =>
  new Option("--data <dir>", "the local cloud that runs on this folder; default: .local").conflicts("server");
