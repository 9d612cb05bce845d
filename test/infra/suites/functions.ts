import { describe, expect, it } from "vitest";
import {
  apiFunction,
  environmentNames,
  environmentOf,
  queueFunctions,
} from "../../../functions/contracts.ts";
import { all, at, named, reference } from "../synthesized.ts";

const lambdas = () => all("AWS::Lambda::Function", 6);
const functionNames = [...queueFunctions.map((fn) => fn.name), apiFunction.name];

describe("functions", () => {
  it("are the contracts' and no others, on arm64 and Node 24", () => {
    expect(lambdas()).toHaveLength(functionNames.length);
    for (const { name, properties } of lambdas()) {
      expect(properties, name).toMatchObject({ Architectures: ["arm64"], Runtime: "nodejs24.x" });
    }
  });

  it.each([...queueFunctions, apiFunction])("$name has the limits of the contracts", (fn) => {
    const { properties } = named("AWS::Lambda::Function", fn.name);
    expect(properties).toMatchObject({ Timeout: fn.timeoutSeconds, MemorySize: fn.memoryMb });
  });

  it.each(functionNames)("%s reads exactly the environment of the contracts", (name) => {
    const variables = at(named("AWS::Lambda::Function", name).properties, "Environment", "Variables");
    expect(Object.keys(variables as object).sort()).toEqual(
      environmentOf[name].map((variable) => environmentNames[variable]).sort(),
    );
  });

  it("log to a group of their own, of which there are no others, all with an end", () => {
    const groups = new Set(
      lambdas().map(({ name, properties }) => {
        const group = at(properties, "LoggingConfig", "LogGroup", "Ref");
        expect(group, name).toBeTypeOf("string");
        return group;
      }),
    );
    expect(groups.size).toBe(functionNames.length);
    for (const { name, properties } of all("AWS::Logs::LogGroup", functionNames.length)) {
      expect(properties.RetentionInDays, name).toBeTypeOf("number");
    }
  });

  it("answer what failed of a batch, each from its own queue", () => {
    const sources = all("AWS::Lambda::EventSourceMapping");
    expect(sources).toHaveLength(queueFunctions.length);
    for (const fn of queueFunctions) {
      const { properties } = named("AWS::Lambda::EventSourceMapping", `${fn.name}Function`);
      expect(properties).toMatchObject({
        BatchSize: fn.batchSize,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
      });
      expect(reference(properties.EventSourceArn)).toContain(`${fn.name}Queue`);
    }
  });

  it("run on a schedule where the contracts say so", () => {
    const scheduled = queueFunctions.filter((fn) => fn.everyMinutes !== null);
    expect(all("AWS::Events::Rule")).toHaveLength(scheduled.length);
    for (const fn of scheduled) {
      const { properties } = named("AWS::Events::Rule", fn.name);
      expect(properties.ScheduleExpression).toBe(`rate(${fn.everyMinutes} minutes)`);
      expect(reference(at(properties, "Targets", 0, "Arn"))).toContain(`${fn.name}Function`);
    }
  });
});
