import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { type QueueFunction, queueFunctions } from "../../functions/contracts.ts";
import { ArtefactBucket } from "../constructs/artefact-bucket.ts";
import { LedgerTable } from "../constructs/ledger-table.ts";
import { PublicAddress } from "../constructs/public-address.ts";
import { WorkQueue } from "../constructs/work-queue.ts";
import { Writers } from "../constructs/writers.ts";
import type { Settings } from "../settings.ts";

/**
 * What must outlive every deployment: documents, ledger, work accepted and not yet done, writers' accounts, and
 * the address others hold. The queues are here because messages in them are uploads not yet in the ledger, and
 * because the bucket sends to them: in a stack of their own the two would need each other.
 */
export class StateStack extends Stack {
  readonly bucket: Bucket;
  readonly table: LedgerTable;
  readonly queues: ReadonlyMap<QueueFunction["name"], WorkQueue>;
  readonly address: PublicAddress;
  readonly writers: Writers;
  /** The origin readers use, without a trailing slash. */
  readonly publicUrl: string;
  readonly textRecognition: Settings["textRecognition"];
  readonly reading: Settings["reading"];

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description: "Pledge Ledger: documents, ledger, queues, writers and public address",
      terminationProtection: true,
    });
    this.address = new PublicAddress(this, "Address");
    this.textRecognition = settings.textRecognition;
    this.reading = settings.reading;
    this.publicUrl = settings.publicUrl ?? this.address.api.apiEndpoint;
    this.table = new LedgerTable(this, "Table");
    this.queues = new Map(queueFunctions.map((fn) => [fn.name, new WorkQueue(this, fn.name, fn)]));
    this.bucket = new ArtefactBucket(this, "Artefacts", {
      site: this.publicUrl,
      listeners: new Map(
        queueFunctions.flatMap((fn) =>
          fn.objectPrefix === null ? [] : [[fn.objectPrefix, this.queueOf(fn.name)] as const],
        ),
      ),
    }).bucket;
    this.writers = new Writers(this, "Writers");
    this.tell();
  }

  /** The queue of one function. Throws for a function without one, which the contracts rule out. */
  queueOf(name: QueueFunction["name"]): WorkQueue {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`no queue for ${name}`);
    return queue;
  }

  private tell(): void {
    new CfnOutput(this, "PublicUrl", { value: this.publicUrl });
    new CfnOutput(this, "BucketName", { value: this.bucket.bucketName });
    new CfnOutput(this, "TableName", { value: this.table.tableName });
    new CfnOutput(this, "UserPoolId", { value: this.writers.pool.userPoolId });
    new CfnOutput(this, "TokenIssuer", { value: this.writers.issuer });
    new CfnOutput(this, "TokenUrl", { value: this.writers.tokenUrl });
    new CfnOutput(this, "StaffClientId", { value: this.writers.staff.userPoolClientId });
    new CfnOutput(this, "AppsClientId", { value: this.writers.apps.userPoolClientId });
  }
}
