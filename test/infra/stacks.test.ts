import { describe, expect, it } from "vitest";
// Suites of one file, so that the stacks are synthesised once.
import "./suites/alarms.ts";
import "./suites/deployment-page.ts";
import "./suites/documents-and-ledger.ts";
import "./suites/functions.ts";
import "./suites/permissions.ts";
import "./suites/queues.ts";
import "./suites/routes.ts";
import { findings } from "./synthesized.ts";

describe("cdk-nag", () => {
  it("finds nothing that is not acknowledged", () => {
    expect(findings).toEqual([]);
  });
});
