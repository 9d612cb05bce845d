import { Aws, Duration, Fn, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  UserPoolClient,
  type UserPoolResourceServer,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { type AccessScope, accessScopes, scopePrefix } from "../../functions/contracts.ts";

/** Who may write: everybody may read, so only writers have accounts, and only an administrator makes one. */
export class Writers extends Construct {
  readonly pool: UserPool;
  /** For staff's tools: uploads and publishes. */
  readonly staff: UserPoolClient;
  /** For apps that take alerts: manages subscriptions and nothing else. */
  readonly apps: UserPoolClient;
  /** As tokens name it; its keys are at `/.well-known/jwks.json` below. */
  readonly issuer: string;
  /** Where a client trades its id and secret for a token. */
  readonly tokenUrl: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.pool = new UserPool(this, "Pool", {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      accountRecovery: AccountRecovery.NONE,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const resourceServer = this.pool.addResourceServer("Scopes", {
      identifier: scopePrefix,
      scopes: Object.entries(accessScopes).map(
        ([scopeName, scopeDescription]) => new ResourceServerScope({ scopeName, scopeDescription }),
      ),
    });
    this.staff = this.client("Staff", resourceServer, ["upload", "publish"]);
    this.apps = this.client("Apps", resourceServer, ["subscribe"]);
    this.issuer = this.pool.userPoolProviderUrl;
    this.tokenUrl = `${this.domain().baseUrl()}/oauth2/token`;
  }

  /** Ids of the clients whose tokens count. */
  get clientIds(): readonly string[] {
    return [this.staff.userPoolClientId, this.apps.userPoolClientId];
  }

  private client(
    id: string,
    server: UserPoolResourceServer,
    allowed: readonly AccessScope[],
  ): UserPoolClient {
    const client = new UserPoolClient(this, id, {
      userPool: this.pool,
      generateSecret: true,
      authFlows: {},
      oAuth: {
        flows: { clientCredentials: true },
        scopes: allowed.map((name) => OAuthScope.custom(`${scopePrefix}/${name}`)),
      },
      accessTokenValidity: Duration.hours(1),
    });
    client.node.addDependency(server);
    return client;
  }

  /** A prefix must be unique in the region over all accounts: the last part of the stack's own id is. */
  private domain() {
    const stackUuid = Fn.select(2, Fn.split("/", Aws.STACK_ID));
    return this.pool.addDomain("Domain", {
      cognitoDomain: {
        domainPrefix: Fn.join("-", ["pledge-ledger", Fn.select(4, Fn.split("-", stackUuid))]),
      },
    });
  }
}
