import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { z } from "zod";
import { tableKeys } from "../../contracts.ts";
import type { Page, PageRequest } from "../../ports.ts";
import { readCursor, writeCursor } from "./cursor.ts";

/** Where a row stands. */
export type RowKey = { readonly pk: string; readonly sk: string };
/** Where a row stands in a list, if it stands in one. */
export type ListKey = { readonly gsi1pk: string; readonly gsi1sk: string };

type Attributes = Record<string, unknown>;

/** DynamoDB takes at most this many rows in one batch. */
const BATCH_ROWS = 25;
/** Pauses before rows that a batch left unwritten are tried again, in milliseconds. */
const BATCH_PAUSES = [50, 200, 800, 3_200];

/**
 * The one table: rows in and out. A row's value is kept in attributes beside its keys and parsed by the
 * caller's schema on the way out; keys never reach the callers.
 */
export class Table {
  readonly #client: DynamoDBDocumentClient;
  readonly #name: string;

  constructor(client: DynamoDBDocumentClient, name: string) {
    this.#client = client;
    this.#name = name;
  }

  /** Reads one row, consistently. */
  async get<T>({ pk, sk }: RowKey, schema: z.ZodType<T>): Promise<T | null> {
    const { Item } = await this.#client.send(
      new GetCommand({ TableName: this.#name, Key: { pk, sk }, ConsistentRead: true }),
    );
    return Item === undefined ? null : schema.parse(Item);
  }

  /** Writes a row whatever stood there. */
  async put(key: RowKey & Partial<ListKey>, value: object): Promise<void> {
    await this.#client.send(new PutCommand({ TableName: this.#name, Item: { ...value, ...key } }));
  }

  /**
   * Writes a row if `condition` holds of what stands there; answers whether it did.
   * With no condition: if nothing stands there.
   */
  async putIf(
    key: RowKey & Partial<ListKey>,
    value: object,
    condition: {
      readonly expression: string;
      readonly names?: Record<string, string>;
      readonly values?: Attributes;
    } = {
      expression: "attribute_not_exists(pk)",
    },
  ): Promise<boolean> {
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#name,
          Item: { ...value, ...key },
          ConditionExpression: condition.expression,
          ...(condition.names && { ExpressionAttributeNames: condition.names }),
          ...(condition.values && { ExpressionAttributeValues: condition.values }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  /** Writes many rows, in batches; throws if some stay unwritten, and is safe to repeat. */
  async putAll(rows: readonly (RowKey & object)[]): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      await this.#putBatch(rows.slice(start, start + BATCH_ROWS));
    }
  }

  async #putBatch(rows: readonly (RowKey & object)[]): Promise<void> {
    let pending = rows.map((Item) => ({ PutRequest: { Item: Item as Attributes } }));
    for (const pause of [...BATCH_PAUSES, null]) {
      const { UnprocessedItems } = await this.#client.send(
        new BatchWriteCommand({ RequestItems: { [this.#name]: pending } }),
      );
      pending = (UnprocessedItems?.[this.#name] ?? []) as typeof pending;
      if (pending.length === 0) return;
      if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Error(`DynamoDB left ${pending.length} rows of a batch unwritten.`);
  }

  /** Removes a row; answers whether one stood there. */
  async remove({ pk, sk }: RowKey): Promise<boolean> {
    const { Attributes } = await this.#client.send(
      new DeleteCommand({ TableName: this.#name, Key: { pk, sk }, ReturnValues: "ALL_OLD" }),
    );
    return Attributes !== undefined;
  }

  /**
   * One page of a partition's rows whose sort key starts with `prefix`, in the order of the sort key.
   * `after` starts behind a sort key; `descending` turns the order round.
   */
  async page<T>(
    list: { readonly pk: string; readonly prefix: string; readonly descending?: boolean },
    request: PageRequest,
    schema: z.ZodType<T>,
  ): Promise<Page<T>> {
    return this.#query(
      `${list.pk}\n${list.prefix}`,
      {
        ConsistentRead: true,
        KeyConditionExpression: "pk = :pk and begins_with(sk, :prefix)",
        ExpressionAttributeValues: { ":pk": list.pk, ":prefix": list.prefix },
        ScanIndexForward: list.descending !== true,
      },
      request,
      schema,
    );
  }

  /** One page of a list that rows stand in by their `gsi1` keys. Eventually consistent, as indexes are. */
  async listed<T>(
    list: { readonly gsi1pk: string; readonly descending?: boolean },
    request: PageRequest,
    schema: z.ZodType<T>,
  ): Promise<Page<T>> {
    return this.#query(
      list.gsi1pk,
      {
        IndexName: tableKeys.index.name,
        KeyConditionExpression: "gsi1pk = :pk",
        ExpressionAttributeValues: { ":pk": list.gsi1pk },
        ScanIndexForward: list.descending !== true,
      },
      request,
      schema,
    );
  }

  /** Rows of a partition with a sort key between two bounds, both included, at most `limit`. */
  async between<T>(
    range: { readonly pk: string; readonly from: string; readonly to: string; readonly descending?: boolean },
    limit: number,
    schema: z.ZodType<T>,
  ): Promise<T[]> {
    const { Items = [] } = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        ConsistentRead: true,
        KeyConditionExpression: "pk = :pk and sk between :from and :to",
        ExpressionAttributeValues: { ":pk": range.pk, ":from": range.from, ":to": range.to },
        ScanIndexForward: range.descending !== true,
        Limit: limit,
      }),
    );
    return Items.map((item) => schema.parse(item));
  }

  /** All rows of a partition whose sort key starts with `prefix`, in order. */
  async all<T>(list: { readonly pk: string; readonly prefix: string }, schema: z.ZodType<T>): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | undefined;
    do {
      const page: Page<T> = await this.page(list, { limit: 1_000, cursor }, schema);
      items.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return items;
  }

  async #query<T>(
    list: string,
    input: Omit<QueryCommandInput, "TableName">,
    { limit, cursor }: PageRequest,
    schema: z.ZodType<T>,
  ): Promise<Page<T>> {
    const start = cursor === undefined ? undefined : readCursor(list, cursor);
    // One row more than asked for tells whether the page is the last, without an empty page behind it.
    const { Items = [], LastEvaluatedKey } = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        ...input,
        Limit: limit + 1,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    const last = Items.length > limit ? Items[limit - 1] : LastEvaluatedKey;
    return {
      items: Items.slice(0, limit).map((item) => schema.parse(item)),
      next: last === undefined ? null : writeCursor(list, last),
    };
  }
}
