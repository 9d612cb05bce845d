import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signedSqs } from "../../functions/adapters/signed-sqs.ts";
import { type ObjectsAndQueues, startObjectsAndQueues } from "../../infra/local/fauxqs.ts";
import { credentials, queueUrl, region } from "../../infra/local/names.ts";

let server: ObjectsAndQueues;
let sqs: SQSClient;
beforeAll(async () => {
  server = await startObjectsAndQueues([], { dataDir: null, port: 0 });
  sqs = new SQSClient({ endpoint: server.endpoint, region, credentials });
  await sqs.send(new CreateQueueCommand({ QueueName: "store" }));
});
afterAll(async () => {
  sqs.destroy();
  await server.stop();
});

describe("signedSqs", () => {
  const signer = { region, ...credentials };

  it("sends a message that the SDK receives", async () => {
    const url = queueUrl(server.endpoint, "store");
    const message = { key: "classified/it’s.json", n: 1 };
    await signedSqs(signer, url).send(message);
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url }));
    expect(Messages.map(({ Body }) => JSON.parse(Body ?? ""))).toEqual([message]);
  });

  it("throws where the queue refuses", async () => {
    const nowhere = signedSqs(signer, queueUrl(server.endpoint, "nowhere"));
    await expect(nowhere.send({})).rejects.toThrow(/SQS answered 4/);
  });
});
