import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";

/** What must hold of a row for it to be written, as DynamoDB writes conditions. */
export type Condition = {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
};

/** The part of a write that states its condition. DynamoDB refuses names and values that are empty. */
export const conditional = ({ expression, names, values }: Condition) => ({
  ConditionExpression: expression,
  ...(names && { ExpressionAttributeNames: { ...names } }),
  ...(values && { ExpressionAttributeValues: { ...values } }),
});

/** Whether the condition of a write held, and so it was done. */
export async function held(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
