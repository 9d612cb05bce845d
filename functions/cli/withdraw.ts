import { setTimeout as wait } from "node:timers/promises";
import type { ManifestoId } from "../core/model.ts";
import { cloudAt } from "./cloud.ts";
import { type ServerChoice, serverOf } from "./server-address.ts";
import { BadInput, print, printable, type Terminal } from "./terminal.ts";

/** Milliseconds between two looks at a version that is to be withdrawn. */
const pollEvery = 300;
/** Looks before giving up: two minutes, far more than the store stage takes where nothing is stuck. */
const looks = 400;

/** `ledger withdraw`: takes a version back, waits until the ledger says so, and tells what stands. */
export async function withdrawCommand(
  manifesto: ManifestoId,
  number: number,
  options: ServerChoice & { readonly reason: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const cloud = cloudAt(await serverOf(options));
  await cloud.withdraw(manifesto, number, options.reason);
  for (let look = 0; look < looks; look += 1) {
    const version = await cloud.version(manifesto, number);
    if (version.withdrawn !== undefined) {
      const standing = await cloud.standing(manifesto);
      const text = options.json
        ? JSON.stringify({ version, standing }, null, 2)
        : `${manifesto} version ${number} is withdrawn: ${printable(version.withdrawn.reason)}\n${stands(standing)}`;
      return print(terminal, `${text}\n`);
    }
    await wait(pollEvery);
  }
  throw new BadInput(
    `The withdrawal is recorded, but not done after ${(looks * pollEvery) / 60_000} minutes. Look later: ${cloud.origin}/manifestos/${manifesto}`,
  );
}

const stands = (standing: number | null): string =>
  standing === null ? "No version stands now." : `Version ${standing} stands now.`;
