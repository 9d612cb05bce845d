import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { addPledgeLedger } from "./pledge-ledger.ts";

const app = new App();
addPledgeLedger(app);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
