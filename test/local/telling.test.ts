import { describe, expect, it } from "vitest";
import { inkFor } from "../../functions/cli/ink.ts";
import { tellAddresses, tellRedriven, tellSeed, tellSetAside } from "../../infra/local/telling.ts";
import { memoryTerminal } from "../cli/run-ledger.ts";
import { netherby, sampleChanges } from "../fakes/sample-ledger.ts";
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

describe("what npm start says of a sample", () => {
  const seed = { manifesto: netherby, version: 4, file: "a/plan.pdf" };
  const counts = { same: 0, cosmetic: 0, modified: 0, moved: 0, split: 0, merged: 0, added: 0, removed: 4 };
  const changes = Array.from({ length: 4 }, () => sampleChanges[1] ?? []).flat();
  const tell = (follows: number | null) =>
    tellSeed(
      {
        kind: "published",
        seed,
        version: {
          manifesto: netherby,
          number: 4,
          follows,
          pledges: 5,
          summary: follows === null ? null : { headline: "4 dropped", counts },
        },
        changes,
        milliseconds: 400,
      },
      "http://localhost:3000",
      ink,
    );

  it("leads to the changes from the version it follows, which need not be the one before", () => {
    expect(tell(2)).toContain(`/manifestos/${netherby}/changes?from=2&to=4`);
  });

  it("is how many pledges a first version has", () => {
    expect(tell(null)).toContain("5 pledges found");
  });
});

describe("what npm start says when it is up", () => {
  const cloud = {
    publicUrl: "http://localhost:3000",
    endpoints: {
      s3: "http://127.0.0.1:3001",
      sqs: "http://127.0.0.1:3001",
      dynamodb: "http://127.0.0.1:3002",
    },
    bucket: "bucket",
    table: "table",
    issuer: { tokenUrl: "http://localhost:3000/token", clients: { staff: "secret-1", apps: "secret-2" } },
  };

  it("is how to get a token, by the folder where it is not the usual one, and no secret", () => {
    const usual = tellAddresses(cloud, ".local", netherby, ink);
    expect(usual).toContain("export LEDGER_TOKEN=$(npm run -s ledger -- token) ");
    const other = tellAddresses(cloud, "/data/my ledger", null, ink);
    expect(other).toContain('token --data "/data/my ledger")');
    expect(other).toMatch(/ingest .+ --data "\/data\/my ledger"\n/);
    expect(usual).not.toContain("secret-");
  });
});
