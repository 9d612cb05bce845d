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
import { type Condition, conditional, held } from "./condition.ts";
import { readCursor } from "./cursor.ts";
import { conditionOf, type List, type ListKey, type RowKey } from "./list.ts";
import { type Sieve, sifted } from "./sieve.ts";

type Attributes = Record<string, unknown>;

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
    condition: Condition = { expression: "attribute_not_exists(pk)" },
  ): Promise<boolean> {
    const Item = { ...value, ...key };
    return held(
      this.#client.send(new PutCommand({ TableName: this.#name, Item, ...conditional(condition) })),
    );
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

  /** Adds to counts of a row, and sets other attributes, if `condition` holds of it; answers whether it did. */
  async addIf(
    { pk, sk }: RowKey,
    counts: Readonly<Record<string, number>>,
    set: Attributes,
    condition: Condition,
  ): Promise<boolean> {
    const added = Object.keys(counts).map((name) => `#${name} :${name}`);
    const replaced = Object.keys(set).map((name) => `#${name} = :${name}`);
    const written = Object.entries({ ...counts, ...set });
    return held(
      this.#client.send(
        new UpdateCommand({
          TableName: this.#name,
          Key: { pk, sk },
          UpdateExpression: `SET ${replaced.join(", ")} ADD ${added.join(", ")}`,
          ...conditional({
            ...condition,
            names: { ...condition.names, ...Object.fromEntries(written.map(([name]) => [`#${name}`, name])) },
            values: {
              ...condition.values,
              ...Object.fromEntries(written.map(([name, value]) => [`:${name}`, value])),
            },
          }),
        }),
      ),
    );
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
    return sifted(
      list,
      { rows: Items, start: start ?? null, end: LastEvaluatedKey ?? null },
      limit,
      schema,
      only,
    );
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
