import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, type IHttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpUserPoolAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { StateStack } from "../stacks/state.ts";
import { type Scope, scopePrefix } from "./writers.ts";

const { GET, HEAD, OPTIONS, POST, DELETE } = HttpMethod;

type RouteGroup = {
  readonly methods: readonly HttpMethod[];
  readonly paths: readonly string[];
  /** What a caller's token must allow; null for everybody. */
  readonly scope: Scope | null;
};

/** What everybody may call. */
const reading: RouteGroup = { methods: [GET, HEAD, OPTIONS], paths: ["/", "/{path+}"], scope: null };

/**
 * What needs which scope; the most specific route decides. Paths beyond these are the application's own business.
 * Subscriptions are private even to read: a webhook's address is often a secret in itself.
 */
const guarded: readonly RouteGroup[] = [
  { methods: [POST], paths: ["/v1/uploads"], scope: "upload" },
  {
    methods: [GET, HEAD, POST, DELETE],
    paths: ["/v1/subscriptions", "/v1/subscriptions/{path+}"],
    scope: "subscribe",
  },
  // Every other write, among them publishing a held upload: closed to all but those who publish.
  { methods: [POST, DELETE], paths: ["/v1/{path+}"], scope: "publish" },
];

export type ApiRoutesProps = { readonly lambda: IFunction; readonly state: StateStack };

/** The routes on the public address: reading is open, writing needs a token with the right scope. */
export class ApiRoutes extends Construct {
  /** The public address, as this stack knows it. */
  readonly api: IHttpApi;
  /** Those that need no token. */
  readonly open: readonly HttpRoute[];

  constructor(scope: Construct, id: string, { lambda, state }: ApiRoutesProps) {
    super(scope, id);
    // Known by its attributes, so that authorizer and routes belong to this stack and not to the address's.
    this.api = HttpApi.fromHttpApiAttributes(this, "Address", {
      httpApiId: state.address.api.apiId,
      apiEndpoint: state.address.api.apiEndpoint,
    });
    const authorizer = new HttpUserPoolAuthorizer("Writers", state.writers.pool, {
      userPoolClients: [state.writers.staff, state.writers.apps],
    });
    const integration = new HttpLambdaIntegration("Lambda", lambda, { scopePermissionToRoute: false });
    const routes = (group: RouteGroup) =>
      group.methods.flatMap((method) =>
        group.paths.map(
          (path) =>
            new HttpRoute(this, `${method} ${path.replaceAll("/", "|")}`, {
              httpApi: this.api,
              routeKey: HttpRouteKey.with(path, method),
              integration,
              ...(group.scope && { authorizer, authorizationScopes: [`${scopePrefix}/${group.scope}`] }),
            }),
        ),
      );
    this.open = routes(reading);
    for (const group of guarded) routes(group);
  }
}
