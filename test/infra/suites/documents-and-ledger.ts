import { describe, expect, it } from "vitest";
import { tableKeys } from "../../../functions/contracts.ts";
import { all, at, list, named, refusesPlainHttp } from "../synthesized.ts";

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
      TimeToLiveSpecification: { AttributeName: tableKeys.expiry, Enabled: true },
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
