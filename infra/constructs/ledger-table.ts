import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { tableKeys } from "../../functions/contracts.ts";

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table: uploads, versions, the ledger, subscriptions and deliveries. Made to survive every mistake. */
export class LedgerTable extends Table {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      partitionKey: text(tableKeys.partition),
      sortKey: text(tableKeys.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      // The account's DynamoDB key: the table holds webhook secrets, and CloudTrail then records the key's use.
      encryption: TableEncryption.AWS_MANAGED,
      // Answers kept for repeated requests go after a day.
      timeToLiveAttribute: tableKeys.expiry,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addGlobalSecondaryIndex({
      indexName: tableKeys.index.name,
      partitionKey: text(tableKeys.index.partition),
      sortKey: text(tableKeys.index.sort),
      projectionType: ProjectionType.ALL,
    });
  }
}
