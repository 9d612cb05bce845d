import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { Settings } from "../settings.ts";

/** Over how long a metric is summed, or its maximum taken. */
export const alarmPeriod: Duration = Duration.minutes(5);

export type ImpactAlarmProps = {
  readonly metric: Metric;
  /** Alarms when the metric is above this in one period. */
  readonly above: number;
  /** What it means for people: the first thing the person woken by it reads. */
  readonly impact: string;
  /** Where to look and what to do. */
  readonly remedy: string;
  readonly settings: Settings;
};

/** An alarm that says whom it hurts. It reports to the topic of the settings, or only shows in the console. */
export class ImpactAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ImpactAlarmProps) {
    super(scope, id);
    const alarm = new Alarm(this, "Alarm", {
      metric: props.metric,
      threshold: props.above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${props.impact} ${props.remedy}`,
    });
    if (props.settings.alarmTopicArn) {
      const action = new SnsAction(Topic.fromTopicArn(this, "Topic", props.settings.alarmTopicArn));
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
  }
}
