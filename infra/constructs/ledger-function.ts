import { AssetHashType, DockerImage, Duration, RemovalPolicy } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as Lambda, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { buildSync } from "esbuild";
import { bundleHandler, bundleOptions, handlersFolder } from "../bundling.ts";
import { environmentFor, type FunctionName, permissionsOf } from "../permissions.ts";
import type { StateStack } from "../stacks/state.ts";

export type LedgerFunctionProps = {
  readonly name: FunctionName;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly state: StateStack;
};

/** One Lambda with its own log, its own role and its own bundle. */
export class LedgerFunction extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, props: LedgerFunctionProps) {
    super(scope, id);
    const { name, state } = props;
    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    for (const statement of permissionsOf(name, state)) role.addToPolicy(statement);
    logGroup.grantWrite(role);

    this.lambda = new Lambda(this, "Function", {
      description: `Pledge Ledger: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: bundled(name),
      handler: bundleHandler,
      timeout: Duration.seconds(props.timeoutSeconds),
      memorySize: props.memoryMb,
      environment: environmentFor(name, state),
      role,
      logGroup,
      // The SDK hands the trace on through S3 and SQS, so one trace shows a manifesto's way through the stages
      // and where it waited; the first 100,000 traces a month are free.
      tracing: Tracing.ACTIVE,
    });
  }
}

/** The handler with all it needs, made by esbuild in this process: no docker and no shell. */
function bundled(name: FunctionName): Code {
  return Code.fromAsset(handlersFolder, {
    // Name the asset by the bundle, so that a function is deployed only if its own code changed.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry("never-used"),
      // Never used either, but CDK tells bundles of one folder apart by what it can serialise of these options.
      environment: { HANDLER: name },
      local: {
        tryBundle: (folder) => {
          buildSync(bundleOptions(name, folder));
          return true;
        },
      },
    },
  });
}
