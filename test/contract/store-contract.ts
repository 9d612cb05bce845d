import { beforeEach } from "vitest";
import type { Store } from "../../functions/ports.ts";
import { keepsAlerts } from "./alerts-contract.ts";
import { keepsCursors } from "./cursors-contract.ts";
import { keepsTheLedger } from "./ledger-contract.ts";
import { keepsReadings } from "./readings-contract.ts";
import { keepsRequests } from "./requests-contract.ts";
import { keepsUploads } from "./uploads-contract.ts";
import { keepsVersions } from "./versions-contract.ts";

/** What every store must keep, whatever keeps it: the contract that `ports.ts` states, but for the views. */
export function keepsTheContract(fresh: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await fresh();
  });
  const parts = [
    keepsUploads,
    keepsVersions,
    keepsReadings,
    keepsCursors,
    keepsTheLedger,
    keepsRequests,
    keepsAlerts,
  ];
  for (const keeps of parts) keeps(() => store);
}
