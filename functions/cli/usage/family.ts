import type { Command } from "commander";
import type { Terminal } from "../terminal.ts";

/** Adds a command: how it is called, what it does, and one example of it without the program's name. */
export type AddCommand = (usage: string, description: string, example: string) => Command;

/** Commands that belong together, as the program's help groups them. */
export type CommandFamily = {
  readonly heading: string;
  /** Adds each of them. What a command does is loaded only when it runs, so that every command starts fast. */
  readonly add: (command: AddCommand, terminal: Terminal) => void;
};
