import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, type IHttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { StateStack } from "../stacks/state.ts";

export type ApiRoutesProps = { readonly lambda: IFunction; readonly state: StateStack };

/**
 * Everything on the public address goes to the application, which knows its routes and checks the tokens that they
 * need: one judge, the same here and on a laptop, that answers every refusal as a problem with its reason.
 */
export class ApiRoutes extends Construct {
  /** The public address, as this stack knows it. */
  readonly api: IHttpApi;
  readonly routes: readonly HttpRoute[];

  constructor(scope: Construct, id: string, { lambda, state }: ApiRoutesProps) {
    super(scope, id);
    // Known by its attributes, so that the routes belong to this stack and not to the address's.
    this.api = HttpApi.fromHttpApiAttributes(this, "Address", {
      httpApiId: state.address.api.apiId,
      apiEndpoint: state.address.api.apiEndpoint,
    });
    const integration = new HttpLambdaIntegration("Lambda", lambda, { scopePermissionToRoute: false });
    this.routes = [
      new HttpRoute(this, "All", {
        httpApi: this.api,
        routeKey: HttpRouteKey.with("/{path+}", HttpMethod.ANY),
        integration,
      }),
      new HttpRoute(this, "Start", {
        httpApi: this.api,
        routeKey: HttpRouteKey.with("/", HttpMethod.ANY),
        integration,
      }),
    ];
  }
}
