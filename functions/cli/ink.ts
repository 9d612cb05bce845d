import { styleText } from "node:util";
import type { Terminal } from "./terminal.ts";

export const colourChoices = ["auto", "always", "never"] as const;
export type ColourChoice = (typeof colourChoices)[number];

/** How words stand out: with colour, or with signs that survive a file, a mail and a grep. */
export type Ink = {
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  /** In both wordings, but elsewhere. */
  readonly moved: (text: string) => string;
  readonly label: (text: string, mood: Mood) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
};

/** Whether a change takes something away, gives something, or neither. */
export type Mood = "loss" | "gain" | "other";

/** Signs of GNU wdiff, which people who compare texts know, and a third for what it does not tell. */
const plain: Ink = {
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  moved: (text) => `{~${text}~}`,
  label: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
};

type Format = Parameters<typeof styleText>[0];
const style = (format: Format, text: string) => styleText(format, text, { validateStream: false });
const moodColour = { loss: "red", gain: "green", other: "yellow" } as const satisfies Record<Mood, Format>;

/** Strike, underline and slant besides colour, for readers who do not tell red from green. */
const coloured: Ink = {
  removed: (text) => style(["red", "strikethrough"], text),
  added: (text) => style(["green", "underline"], text),
  moved: (text) => style(["magenta", "italic"], text),
  label: (text, mood) => style(["bold", moodColour[mood]], text),
  strong: (text) => style("bold", text),
  faint: (text) => style("dim", text),
};

/**
 * Chooses the ink. "auto" colours only a terminal that can show it, and never when `NO_COLOR` is set to
 * anything but the empty string (no-color.org).
 */
export function inkFor(choice: ColourChoice, { stdout, env }: Pick<Terminal, "stdout" | "env">): Ink {
  switch (choice) {
    case "always":
      return coloured;
    case "never":
      return plain;
    case "auto":
      return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb" ? coloured : plain;
  }
}
