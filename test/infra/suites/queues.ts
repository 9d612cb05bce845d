import { describe, expect, it } from "vitest";
import { queueFunctions, visibilityTimeoutSeconds } from "../../../functions/contracts.ts";
import { all, at, list, named, reference, refusesPlainHttp, statements } from "../synthesized.ts";

describe("queues", () => {
  it.each(queueFunctions)("$name has its timeout, its receives and its dead letters", (fn) => {
    const { properties } = named("AWS::SQS::Queue", `${fn.name}Queue`);
    expect(properties.VisibilityTimeout).toBe(visibilityTimeoutSeconds(fn));
    expect(at(properties, "RedrivePolicy", "maxReceiveCount")).toBe(fn.maxReceives);
    expect(reference(at(properties, "RedrivePolicy", "deadLetterTargetArn"))).toContain(
      `${fn.name}DeadLetters`,
    );
    expect(named("AWS::SQS::Queue", `${fn.name}DeadLetters`).properties.MessageRetentionPeriod).toBe(
      14 * 24 * 3600,
    );
  });

  it("are encrypted, refuse plain HTTP, and are kept", () => {
    const queues = all("AWS::SQS::Queue");
    expect(queues).toHaveLength(2 * queueFunctions.length);
    for (const { name, properties, deletionPolicy } of queues) {
      expect(properties.SqsManagedSseEnabled, name).toBe(true);
      expect(deletionPolicy, name).toBe("Retain");
    }
    expect(all("AWS::SQS::QueuePolicy").filter(refusesPlainHttp)).toHaveLength(queues.length);
  });

  it("hear of new objects under their prefix, from this account's buckets only", () => {
    const bucket = named("AWS::S3::Bucket", "ArtefactsBucket");
    const told = list(at(bucket.properties, "NotificationConfiguration", "QueueConfigurations"));
    const listeners = queueFunctions.filter((fn) => fn.objectPrefix !== null);
    expect(told).toHaveLength(listeners.length);
    for (const [i, fn] of listeners.entries()) {
      expect(reference(at(told[i], "Queue"))).toContain(`${fn.name}Queue`);
      expect(at(told[i], "Filter", "S3Key", "Rules", 0, "Value")).toBe(fn.objectPrefix);
    }
    const senders = all("AWS::SQS::QueuePolicy")
      .flatMap(statements)
      .filter((statement) => at(statement, "Effect") === "Allow");
    expect(senders).toHaveLength(listeners.length);
    for (const statement of senders) {
      expect(at(statement, "Condition", "StringEquals", "aws:SourceAccount")).toEqual({
        Ref: "AWS::AccountId",
      });
    }
  });
});
