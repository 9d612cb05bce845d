import { describe, expect, it } from "vitest";
import { queueFunctions } from "../../../functions/contracts.ts";
import { all, synthesize } from "../synthesized.ts";

describe("alarms", () => {
  it("say what they mean for people", () => {
    for (const { name, properties } of all("AWS::CloudWatch::Alarm")) {
      expect(String(properties.AlarmDescription ?? "").length, name).toBeGreaterThan(40);
    }
  });

  it.each(queueFunctions)("watch $name's dead letters, errors and backlog", (fn) => {
    const metrics = all("AWS::CloudWatch::Alarm")
      .filter(({ name }) => name.includes(`/${fn.name}`))
      .map(({ properties }) => {
        expect(String(properties.AlarmDescription)).toContain(fn.impact);
        return properties.MetricName;
      });
    expect(metrics.sort()).toEqual([
      "ApproximateAgeOfOldestMessage",
      "ApproximateNumberOfMessagesVisible",
      "Errors",
    ]);
  });

  it("report to the topic of the settings", () => {
    const alarmTopicArn = "arn:aws:sns:eu-west-2:123456789012:on-call";
    const alarms = synthesize({ alarmTopicArn }).resources.filter(
      ({ type }) => type === "AWS::CloudWatch::Alarm",
    );
    expect(alarms.length).toBe(all("AWS::CloudWatch::Alarm").length);
    for (const { name, properties } of alarms) expect(properties.AlarmActions, name).toEqual([alarmTopicArn]);
  });
});
