import { newToken } from "./access-token.ts";
import { localAccess } from "./server-address.ts";
import { print, type Terminal } from "./terminal.ts";

/** `ledger token`: an access token of the local cloud, alone on standard output so that a script can take it. */
export async function tokenCommand(
  options: { readonly data?: string; readonly for: "staff" | "apps" },
  terminal: Terminal,
): Promise<void> {
  const { token } = await newToken(await localAccess(options.data, options.for));
  await print(terminal, `${token}\n`);
}
