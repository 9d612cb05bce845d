import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accessScopes, queueFunctions, scopePrefix } from "../../../functions/contracts.ts";
import { readSettings } from "../../../infra/settings.ts";
import { all, at } from "../synthesized.ts";

const page = readFileSync(new URL("../../../docs/deploy.md", import.meta.url), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("|"));

describe("docs/deploy.md", () => {
  it("names every setting", () => {
    const asked: string[] = [];
    readSettings({ tryGetContext: (key: string) => void asked.push(key) } as never);
    expect(asked.length).toBeGreaterThan(3);
    for (const key of asked)
      expect(
        rows.some((row) => row.startsWith(`| \`${key}\` |`)),
        key,
      ).toBe(true);
  });

  it.each(queueFunctions)("says of $name after how many failures a message is dead", (fn) => {
    const row = rows.find((row) => row.startsWith(`| ${fn.name}, dead letters |`));
    expect(row).toContain(` ${fn.maxReceives} times`);
  });

  it("counts the alarms and the queues that are paid for", () => {
    expect(page).toContain(` ${all("AWS::CloudWatch::Alarm").length} alarms`);
    expect(page).toContain(` ${queueFunctions.length} queues`);
  });

  it("says how many executions of the account's may be taken at once", () => {
    const most = all("AWS::Lambda::EventSourceMapping").map(({ properties }) =>
      Number(at(properties, "ScalingConfig", "MaximumConcurrency")),
    );
    expect(page).toContain(` ${most.reduce((sum, each) => sum + each, 0)} concurrent executions`);
  });

  it("names every scope", () => {
    for (const scope of Object.keys(accessScopes)) expect(page).toContain(`\`${scopePrefix}/${scope}\``);
  });
});
