import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";

/** Says at the end of a run what was skipped; a skipped suite's name says why. */
export default class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) => skippedIn(module));
    if (skipped.length === 0) return;
    process.stdout.write(`\nSkipped:\n${skipped.map((name) => `  ${name}\n`).join("")}`);
  }
}

/** The outermost skipped suites and tests. */
function skippedIn(parent: TestModule | TestSuite): string[] {
  return [...parent.children].flatMap((child) => {
    if (isSkipped(child)) return [`${child.fullName}${child.type === "suite" ? count(child) : ""}`];
    return child.type === "suite" ? skippedIn(child) : [];
  });
}

function isSkipped(child: TestCase | TestSuite): boolean {
  return child.type === "suite" ? child.state() === "skipped" : child.result().state === "skipped";
}

const count = (suite: TestSuite): string => `: ${[...suite.children.allTests()].length} tests`;
