import { describe, expect, it } from "vitest";
import { inkFor } from "../../functions/cli/ink.ts";
import { tellRedriven, tellSetAside } from "../../infra/local/telling.ts";
import { memoryTerminal } from "../cli/run-ledger.ts";
import { withLimits } from "./fixtures/functions.ts";

const ink = inkFor("never", memoryTerminal().terminal);
const dead = [
  { fn: withLimits("store", {}), count: 1 },
  { fn: withLimits("deliver", {}), count: 13 },
];

describe("what npm start says of messages set aside", () => {
  it("is how many, what that means, and what to do", () => {
    expect(tellSetAside(dead, ink)).toBe(`SET ASIDE earlier: 1 × store. ${dead[0]?.fn.impact}
SET ASIDE earlier: 13 × deliver. ${dead[1]?.fn.impact}
  To try them again, start with --redrive: npm start -- --redrive
`);
    expect(tellSetAside([], ink)).toBe("");
  });

  it("is how many are tried again, when that was asked for", () => {
    expect(tellRedriven(dead, ink)).toBe("TRYING AGAIN 1 × store\nTRYING AGAIN 13 × deliver\n");
    expect(tellRedriven([], ink)).toBe("Nothing was set aside.\n");
  });
});
