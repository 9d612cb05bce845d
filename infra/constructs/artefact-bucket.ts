import { Aws, Duration, RemovalPolicy } from "aws-cdk-lib";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  HttpMethods,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { prefixes } from "../../functions/contracts.ts";
import type { WorkQueue } from "./work-queue.ts";

/**
 * SSE-S3, not KMS: manifestos are documents made to be published, so a key of our own would guard no secret,
 * while it would cost with every object and be one more thing that can lock the archive.
 */
const closed: BucketProps = {
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** An artefact written again has the same bytes, so its older versions are copies: kept a while against accidents. */
const artefactCopies = Duration.days(30);
/** Server access logs: long enough to look into a complaint, short enough not to hoard personal data. */
const accessLogs = Duration.days(90);
const abandonedMultipart = Duration.days(7);

const lifecycleRules: LifecycleRule[] = [
  { id: "abandoned-multipart", abortIncompleteMultipartUploadAfter: abandonedMultipart },
  // Never inbox/: every version of an inbox object is an upload of its own.
  ...[prefixes.extracted, prefixes.classified].map((prefix) => ({
    id: `${prefix.slice(0, -1)}-copies`,
    prefix,
    noncurrentVersionExpiration: artefactCopies,
  })),
];

export type ArtefactBucketProps = {
  /** Web origin whose pages may post files. */
  readonly site: string;
  /** Queue to tell of new objects, by key prefix. */
  readonly listeners: ReadonlyMap<string, WorkQueue>;
};

/** The one bucket: uploads, and what the stages make of them. */
export class ArtefactBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: ArtefactBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      ...closed,
      versioned: true,
      lifecycleRules,
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [props.site], allowedHeaders: ["*"] }],
      // The assertion: CDK's types are not written for exactOptionalPropertyTypes.
      serverAccessLogsBucket: new Bucket(this, "AccessLogs", {
        ...closed,
        lifecycleRules: [{ expiration: accessLogs, abortIncompleteMultipartUploadAfter: abandonedMultipart }],
      }) as IBucket,
    });
    this.tell(props.listeners);
  }

  /**
   * Bucket notifications as the bucket's own property, for CDK's `addEventNotification` would bring a custom
   * resource with a Lambda of its own. S3 tests the queues when the bucket is made, so their policies must be there
   * before it and cannot name it: they name the account, which shuts out other accounts' buckets as well.
   */
  private tell(listeners: ReadonlyMap<string, WorkQueue>): void {
    const resource = this.bucket.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = {
      queueConfigurations: [...listeners].map(([prefix, { queue }]) => ({
        event: "s3:ObjectCreated:*",
        queue: queue.queueArn,
        filter: { s3Key: { rules: [{ name: "prefix", value: prefix }] } },
      })),
    };
    const s3 = new ServicePrincipal("s3.amazonaws.com", {
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
    });
    for (const { queue } of listeners.values()) {
      queue.grantSendMessages(s3);
      resource.node.addDependency(queue);
    }
  }
}
