import type { QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { tableKeys } from "../../contracts.ts";

/** Where a row stands. */
export type RowKey = { readonly pk: string; readonly sk: string };
/** Where a row stands in a list of the index, if it stands in one. */
export type ListKey = { readonly gsi1pk: string; readonly gsi1sk: string };

/**
 * Rows that stand together: a partition of the table or of its index, whole or between two sort keys, both
 * included. What is read from the table is consistent unless `stale`; what is read from the index may lag behind.
 */
export type List = {
  readonly partition: string;
  /** Whether it is read from the index, by the keys `gsi1pk` and `gsi1sk`. */
  readonly index?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly descending?: boolean;
  /** May lag behind by a moment, at half the cost. */
  readonly stale?: boolean;
  /** What is asked of it beside: a cursor continues only the very same question. */
  readonly question?: string;
};

/** After every sort key that starts with the same characters: keys are ASCII. */
const END = "\x7f";
/** Before every sort key. */
const START = "\x20";

/** The part of a partition whose sort keys start with `prefix`. */
export const startingWith = (partition: string, prefix: string): List => ({
  partition,
  from: prefix,
  to: `${prefix}${END}`,
});

/** The bounds of a list's sort keys. */
export const boundsOf = ({ from = START, to = END }: List) => ({ from, to });

/** What a query of the list asks for. */
export function conditionOf(list: List): Omit<QueryCommandInput, "TableName"> {
  const { from, to } = boundsOf(list);
  const [pk, sk] = list.index
    ? [tableKeys.index.partition, tableKeys.index.sort]
    : [tableKeys.partition, tableKeys.sort];
  return {
    ...(list.index ? { IndexName: tableKeys.index.name } : { ConsistentRead: list.stale !== true }),
    KeyConditionExpression: `${pk} = :pk and ${sk} between :from and :to`,
    ExpressionAttributeValues: { ":pk": list.partition, ":from": from, ":to": to },
    ScanIndexForward: list.descending !== true,
  };
}
