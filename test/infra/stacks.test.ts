import { describe, expect, it } from "vitest";
import {
  apiFunction,
  environmentNames,
  environmentOf,
  queueFunctions,
  tableKeys,
  visibilityTimeoutSeconds,
} from "../../functions/contracts.ts";
import { at, type Json, list, type Resource, statements, synthesize } from "./synthesized.ts";

const { resources, findings } = synthesize();

/** All resources of a type; a type that nothing has would make every invariant about it true. */
function all(type: string, atLeast = 1): readonly Resource[] {
  const found = resources.filter((resource) => resource.type === type);
  expect(found.length, type).toBeGreaterThanOrEqual(atLeast);
  return found;
}

function named(type: string, part: string): Resource {
  const [found, ...more] = all(type).filter(({ name }) => name.split("/")[1]?.startsWith(part));
  if (!found || more.length > 0) throw new Error(`not exactly one ${type} is named ${part}…`);
  return found;
}

/** The logical id or export that a reference leads to. */
const reference = (value: Json | undefined): string => JSON.stringify(value ?? null);

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

describe("documents and ledger", () => {
  it("stand in buckets that are closed, encrypted, refuse plain HTTP, and are kept", () => {
    const buckets = all("AWS::S3::Bucket");
    for (const { name, properties, deletionPolicy } of buckets) {
      expect(Object.values(at(properties, "PublicAccessBlockConfiguration") as object), name).toEqual(
        Array(4).fill(true),
      );
      expect(at(properties, "OwnershipControls", "Rules", 0, "ObjectOwnership"), name).toBe(
        "BucketOwnerEnforced",
      );
      expect(properties.BucketEncryption, name).toBeDefined();
      expect(deletionPolicy, name).toBe("Retain");
    }
    expect(all("AWS::S3::BucketPolicy").filter(refusesPlainHttp)).toHaveLength(buckets.length);
  });

  it("keep every version of an upload", () => {
    const { properties } = named("AWS::S3::Bucket", "ArtefactsBucket");
    expect(at(properties, "VersioningConfiguration", "Status")).toBe("Enabled");
    for (const rule of list(at(properties, "LifecycleConfiguration", "Rules"))) {
      expect(at(rule, "ExpirationInDays")).toBeUndefined();
      if (at(rule, "NoncurrentVersionExpiration")) {
        expect(["extracted/", "classified/"]).toContain(at(rule, "Prefix"));
      }
    }
  });

  it("take files from the site's own pages only", () => {
    const cors = list(
      at(named("AWS::S3::Bucket", "ArtefactsBucket").properties, "CorsConfiguration", "CorsRules"),
    );
    expect(cors).toHaveLength(1);
    expect(at(cors[0], "AllowedMethods")).toEqual(["POST"]);
    expect(at(cors[0], "AllowedOrigins", 0, "Fn::GetAtt", 1)).toBe("ApiEndpoint");
  });

  it("keep the table whatever happens, with the keys of the contracts", () => {
    const [table, ...more] = all("AWS::DynamoDB::Table");
    expect(more).toEqual([]);
    expect(table?.deletionPolicy).toBe("Retain");
    const keys = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: "HASH" },
      { AttributeName: sort, KeyType: "RANGE" },
    ];
    expect(table?.properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
      KeySchema: keys(tableKeys.partition, tableKeys.sort),
      GlobalSecondaryIndexes: [
        {
          IndexName: tableKeys.index.name,
          KeySchema: keys(tableKeys.index.partition, tableKeys.index.sort),
          Projection: { ProjectionType: "ALL" },
        },
      ],
    });
  });

  it("are reached by writers whose accounts, and at an address that, are kept", () => {
    for (const type of ["AWS::Cognito::UserPool", "AWS::ApiGatewayV2::Api"]) {
      for (const { name, deletionPolicy } of all(type)) expect(deletionPolicy, name).toBe("Retain");
    }
  });
});

describe("routes", () => {
  const routes = () => all("AWS::ApiGatewayV2::Route").map(({ properties }) => properties);
  const scopesOf = (key: string) => routes().find((route) => route.RouteKey === key)?.AuthorizationScopes;

  it("ask for a token with a scope of everything that writes", () => {
    const writing = routes().filter((route) => !/^(GET|HEAD|OPTIONS) /.test(String(route.RouteKey)));
    expect(writing.length).toBeGreaterThan(0);
    for (const route of writing) {
      expect(route, String(route.RouteKey)).toMatchObject({ AuthorizationType: "JWT" });
      expect(route.AuthorizerId).toBeDefined();
      expect(route.AuthorizationScopes).toHaveLength(1);
    }
  });

  it("keep uploading, publishing and subscribing apart, and what is not named closed", () => {
    expect(scopesOf("POST /v1/uploads")).toEqual(["ledger/upload"]);
    expect(scopesOf("POST /v1/{path+}")).toEqual(["ledger/publish"]);
    expect(scopesOf("POST /v1/subscriptions")).toEqual(["ledger/subscribe"]);
    expect(scopesOf("DELETE /v1/subscriptions/{path+}")).toEqual(["ledger/subscribe"]);
    expect(scopesOf("GET /v1/subscriptions/{path+}")).toEqual(["ledger/subscribe"]);
  });

  it("leave reading open", () => {
    const open = routes().filter((route) => route.AuthorizationType === "NONE");
    expect(open.map((route) => route.RouteKey).sort()).toEqual(
      ["GET", "HEAD", "OPTIONS"].flatMap((method) => [`${method} /`, `${method} /{path+}`]),
    );
  });

  it("are throttled and logged, without readers' addresses", () => {
    const [stage] = all("AWS::ApiGatewayV2::Stage");
    expect(at(stage?.properties, "DefaultRouteSettings", "ThrottlingRateLimit")).toBeTypeOf("number");
    expect(at(stage?.properties, "AccessLogSettings", "DestinationArn")).toBeDefined();
    expect(at(stage?.properties, "AccessLogSettings", "Format")).not.toMatch(/sourceIp|userAgent/);
  });
});

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

describe("cdk-nag", () => {
  it("finds nothing that is not acknowledged", () => {
    expect(findings).toEqual([]);
  });
});

function refusesPlainHttp(policy: Resource): boolean {
  return statements(policy).some(
    (statement) =>
      at(statement, "Effect") === "Deny" &&
      at(statement, "Condition", "Bool", "aws:SecureTransport") === "false",
  );
}
