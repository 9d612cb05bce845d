import { html } from "hono/html";
import type { Version, Withdrawal } from "../core/model.ts";
import { day } from "./names.ts";
import type { Html } from "./page.ts";

/** The withdrawn versions of a manifesto, by number. */
export type Withdrawals = ReadonlyMap<number, Withdrawal>;

/** "Withdrawn on 6 May 2027: It was a draft." beside a version; nothing for one that was not withdrawn. */
export function withdrawnNote({ number }: Version, withdrawals: Withdrawals): Html | "" {
  const withdrawal = withdrawals.get(number);
  if (withdrawal === undefined) return "";
  return html`<p class="notice">Version ${number} was withdrawn on ${day(withdrawal.at)}: ${withdrawal.reason}</p>`;
}
