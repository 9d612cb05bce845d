import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { z } from "zod";
import type { Page, PageRequest } from "../../ports.ts";
import { writeInBatches } from "./batches.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { conditionOf, type List, type ListKey, type RowKey } from "./list.ts";

type Attributes = Record<string, unknown>;

/** Which rows of a list are wanted, and how many a request looks at, at most, to find them. */
export type Sieve<T> = {
  /**
   * Says of one row after the other, in the list's order, whether it is wanted.
   *
   * @param last the key of the row before the first; null at the start of the list
   */
  readonly wanted: (last: RowKey | null) => (row: T) => boolean;
  readonly examined: number;
};

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
    const requests = rows.map((Item) => ({ PutRequest: { Item: Item as Attributes } }));
    await writeInBatches(this.#client, this.#name, requests);
  }

  /** Removes many rows, as `putAll` writes them. */
  async removeAll(rows: readonly RowKey[]): Promise<void> {
    const requests = rows.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
    await writeInBatches(this.#client, this.#name, requests);
  }

  /** Removes a row; answers whether one stood there. */
  async remove({ pk, sk }: RowKey): Promise<boolean> {
    const { Attributes } = await this.#client.send(
      new DeleteCommand({ TableName: this.#name, Key: { pk, sk }, ReturnValues: "ALL_OLD" }),
    );
    return Attributes !== undefined;
  }

  /** Writes a row that later entries of the ledger write too: it stays as the latest of them wrote it. */
  async putAsOf(entry: number, key: RowKey & Partial<ListKey>, value: object): Promise<void> {
    await this.putIf(key, { ...value, asOf: entry }, beforeEntry(entry));
  }

  /** Adds to counts what an entry of the ledger adds to them, once, in the order of entries. */
  async addAsOf(entry: number, { pk, sk }: RowKey, counts: Readonly<Record<string, number>>): Promise<void> {
    const names = Object.keys(counts);
    const { expression, values } = beforeEntry(entry);
    try {
      await this.#client.send(
        new UpdateCommand({
          TableName: this.#name,
          Key: { pk, sk },
          UpdateExpression: `SET asOf = :entry ADD ${names.map((name) => `#${name} :${name}`).join(", ")}`,
          ConditionExpression: expression,
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: {
            ...values,
            ...Object.fromEntries(names.map((name) => [`:${name}`, counts[name]])),
          },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  /** One page of the rows of a list, in the order of their sort keys. */
  async page<T>(list: List, request: PageRequest, schema: z.ZodType<T>, only?: Sieve<T>): Promise<Page<T>> {
    const { limit, cursor } = request;
    const start = cursor === undefined ? undefined : readCursor(list, cursor);
    // One row more than asked for tells whether the page is the last, without an empty page behind it.
    const { Items = [], LastEvaluatedKey } = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        ...conditionOf(list),
        Limit: Math.max(only?.examined ?? 0, limit + 1),
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    const items: T[] = [];
    const isWanted = only?.wanted(start ?? null) ?? (() => true);
    let last: Attributes | undefined;
    for (const item of Items) {
      const value = schema.parse(item);
      const wanted = isWanted(value);
      if (wanted && items.length === limit) return { items, next: writeCursor(list, last ?? item) };
      if (wanted) items.push(value);
      last = item;
    }
    return { items, next: LastEvaluatedKey === undefined ? null : writeCursor(list, LastEvaluatedKey) };
  }

  /** All rows of a list, in order. */
  async all<T>(list: List, schema: z.ZodType<T>): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | undefined;
    do {
      const page: Page<T> = await this.page(list, { limit: 1_000, cursor }, schema);
      items.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return items;
  }

  /** The first rows of a list, at most `limit`: one request, no cursor. */
  async first<T>(list: List, limit: number, schema: z.ZodType<T>): Promise<T[]> {
    const { Items = [] } = await this.#client.send(
      new QueryCommand({ TableName: this.#name, ...conditionOf(list), Limit: limit }),
    );
    return Items.map((item) => schema.parse(item));
  }
}

/** Holds of a row that no entry up to this one wrote. */
const beforeEntry = (entry: number) => ({
  expression: "attribute_not_exists(asOf) or asOf < :entry",
  values: { ":entry": entry },
});
