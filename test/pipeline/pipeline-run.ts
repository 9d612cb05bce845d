import { AsyncLocalStorage } from "node:async_hooks";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoStore } from "../../functions/adapters/dynamodb/store.ts";
import { extract } from "../../functions/core/extract/index.ts";
import type { ExtractOptions } from "../../functions/core/extract/options.ts";
import type { Recognise } from "../../functions/core/extract/recognition.ts";
import { classifyDocument } from "../../functions/core/find-pledges.ts";
import { sha256, uploadIdOf } from "../../functions/core/ids.ts";
import type {
  ClassifiedDocument,
  ManifestoId,
  Subscription,
  Upload,
  UploadId,
} from "../../functions/core/model.ts";
import { fileNameOf, placeUpload } from "../../functions/core/placement.ts";
import { alertSubscribers } from "../../functions/pipeline/alert-subscribers.ts";
import { approveUpload } from "../../functions/pipeline/approve-upload.ts";
import { classifiedKeyOf, writeArtefact } from "../../functions/pipeline/artefacts.ts";
import { classifyUpload } from "../../functions/pipeline/classify-upload.ts";
import { deliverAlert, readDeliveryMessage } from "../../functions/pipeline/deliver-alert.ts";
import { objectCreatedMessage, objectsCreated } from "../../functions/pipeline/object-event.ts";
import { storeVersion } from "../../functions/pipeline/store-version.ts";
import { takeUpFile } from "../../functions/pipeline/take-up-file.ts";
import {
  requestWithdrawal,
  withdrawalAsked,
  withdrawVersion,
} from "../../functions/pipeline/withdraw-version.ts";
import type { Queue, Store } from "../../functions/ports.ts";
import { tableName } from "../../infra/local/names.ts";
import { at } from "../contract/samples.ts";
import { memoryObjects } from "../fakes/memory-objects.ts";
import { Crash } from "./crash.ts";

type Stage = "extract" | "recognise" | "classify" | "store" | "alert" | "deliver";
/** The stage on whose behalf code of a run is at work; undefined for the API's part. */
export const stageAtWork = new AsyncLocalStorage<Stage>();

type Message = { readonly stage: Stage; readonly body: string; readonly receives: number };

/** Receives of one message before these tests call the pipeline stuck. */
const MAX_RECEIVES = 8;

/** Messages that one run of these tests works through before it is said to go round for ever. */
const MAX_MESSAGES = 1_000;

/**
 * The stages joined as S3 and SQS join them, delivering at least once: a stage that throws gets its
 * message again. The table is a real one on the wire; bucket and queues are in memory, so that a test
 * decides the order of deliveries. A receiver of webhooks stands at the end.
 */
export function pipelineRun(client: DynamoDBClient, { maxReceives = MAX_RECEIVES } = {}) {
  const crash = new Crash();
  crash.watch(client);
  const store = dynamoStore(tableName, client);
  const bucket = memoryObjects();
  const messages: Message[] = [];
  const webhooks: { id: string; body: unknown }[] = [];
  const settings: { answers: number[]; recognise: Recognise; now: string } = {
    answers: [],
    recognise: async () => [],
    now: at,
  };

  const enqueue = (stage: Stage, body: object) =>
    messages.push({ stage, body: JSON.stringify(body), receives: 0 });
  const queueTo = (stage: Stage): Queue => ({
    send: (body) => crash.around(async () => void enqueue(stage, body as object)),
  });
  const objects: typeof bucket = {
    ...bucket,
    put: (key, bytes, type) =>
      crash.around(async () => {
        await bucket.put(key, bytes, type);
        enqueue(key.startsWith("extracted/") ? "classify" : "store", objectCreatedMessage(key));
      }),
  };
  let newcomer: Subscription | null = null;
  const ledger: Store["ledger"] = {
    ...store.ledger,
    after: async (entry, limit) => {
      if (newcomer !== null) await store.subscriptions.add(newcomer);
      newcomer = null;
      return store.ledger.after(entry, limit);
    },
  };
  const world = {
    ...store,
    ledger,
    objects,
    extractor: extract,
    extractQueue: queueTo("extract"),
    recogniseQueue: queueTo("recognise"),
    alertQueue: queueTo("alert"),
    deliverQueue: queueTo("deliver"),
    storeQueue: queueTo("store"),
    clock: () => settings.now,
    log: () => {},
    publicUrl: "https://ledger.example",
    webhooks: {
      post: async (_url: string, headers: Readonly<Record<string, string>>, body: string) => {
        const status = settings.answers.shift() ?? 200;
        webhooks.push({ id: headers["webhook-id"] ?? "", body: JSON.parse(body) });
        return { status, detail: `HTTP ${status}` };
      },
    },
  };
  const recognising = {
    ...world,
    extractor: (bytes: Uint8Array, fileName: string, options: ExtractOptions = {}) =>
      extract(bytes, fileName, { ...options, recognise: settings.recognise }),
    recogniseQueue: null,
  };

  async function storeOrWithdraw(body: string, last: boolean): Promise<void> {
    const withdrawal = withdrawalAsked(body);
    if (withdrawal !== null) return withdrawVersion(world, withdrawal);
    for (const { key } of objectsCreated(body)) await storeVersion(world, key, last);
  }

  async function handle({ stage, body, receives }: Message): Promise<void> {
    const last = receives + 1 >= maxReceives;
    switch (stage) {
      case "extract":
        return takeUpFile(world, body, last);
      case "recognise":
        return takeUpFile(recognising, body, last);
      case "classify":
        for (const { key } of objectsCreated(body)) await classifyUpload(world, key, last);
        return;
      case "store":
        return storeOrWithdraw(body, last);
      case "alert":
        return alertSubscribers(world);
      case "deliver":
        return deliverAlert(world, readDeliveryMessage(body), last);
    }
  }

  let received = 0;
  async function receive(message: Message): Promise<void> {
    if (++received > MAX_MESSAGES) throw new Error("The messages go round for ever.");
    try {
      await stageAtWork.run(message.stage, () => handle(message));
    } catch (error) {
      if (message.receives + 1 >= maxReceives) throw error;
      messages.push({ ...message, receives: message.receives + 1 });
    }
  }

  return {
    store,
    objects: bucket,
    crash,
    webhooks,
    /** Statuses the webhook receiver answers with, then 200 for ever. */
    answers: settings.answers,
    /** Sets the clock, which stands still until then. */
    setClock(now: string) {
      settings.now = now;
    },
    /** Sets what text recognition finds in a picture; nothing at first. */
    recognises(recognise: Recognise) {
      settings.recognise = recognise;
    },
    /** Puts a file and enqueues its event. Answers the event's body, to deliver it again. */
    drop(
      key: string,
      bytes: Uint8Array | string,
      metadata: Record<string, string> = {},
      eventTime: string = at,
    ): string {
      const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
      const versionId = bucket.upload(key, content, metadata);
      const object = { key: encodeURIComponent(key), size: content.length, versionId };
      const event = { Records: [{ eventName: "ObjectCreated:Put", eventTime, s3: { object } }] };
      enqueue("extract", event);
      return JSON.stringify(event);
    },
    /**
     * Puts a file as a release with other rules read it: its upload stands classified, and its artefact waits for
     * the store stage.
     *
     * @param onceFound what those rules made of what today's find
     */
    async dropAsOnceRead(
      key: string,
      bytes: Uint8Array | string,
      rules: { readonly extract: string; readonly classify: string },
      onceFound: (today: ClassifiedDocument) => ClassifiedDocument,
    ): Promise<UploadId> {
      const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
      const versionId = bucket.upload(key, content);
      const id = uploadIdOf(key, versionId);
      const placed = placeUpload(key, {});
      const read = await recognising.extractor(content, fileNameOf(key));
      if (!placed.ok || !read.ok) throw new Error("The file cannot be read.");
      const facts = { key, versionId, size: content.length, sha256: sha256(content), arrivedAt: at };
      await store.uploads.advance({
        id,
        at,
        state: { name: "classified" },
        facts: { ...facts, ...placed.value, format: read.value.format },
      });
      const artefact = classifiedKeyOf(id, rules.extract, rules.classify);
      const found = writeArtefact(onceFound(classifyDocument(read.value)));
      await objects.put(artefact, found, "application/json");
      return id;
    },
    /** Takes a file out of the bucket. */
    forget: (key: string) => bucket.forget(key),
    /** Puts another file in a file's place, unseen by the pipeline. */
    replace(key: string, text: string) {
      bucket.forget(key);
      bucket.upload(key, new TextEncoder().encode(text));
    },
    /** Adds a subscription at the moment when the ledger is read next. */
    subscribeDuringNextRead(subscription: Subscription) {
      newcomer = subscription;
    },
    /** Delivers an event once more. */
    repeat: (body: string) => messages.push({ stage: "extract", body, receives: 0 }),
    /** Every message of a stage's artefacts and pokes again, as S3 and SQS may. */
    replayArtefacts() {
      for (const key of bucket.all().keys()) {
        if (key.startsWith("extracted/")) enqueue("classify", objectCreatedMessage(key));
        if (key.startsWith("classified/")) enqueue("store", objectCreatedMessage(key));
      }
      enqueue("alert", {});
    },
    /** Works through the messages, one after the other, until none is left. */
    async drain(): Promise<void> {
      for (let message = messages.shift(); message !== undefined; message = messages.shift()) {
        await receive(message);
      }
    },
    /** Works through the messages, all that wait at once, until none is left. */
    async drainAtOnce(): Promise<void> {
      while (messages.length > 0) await Promise.all(messages.splice(0).map(receive));
    },
    approve: (upload: Upload) => approveUpload(world, upload.id, "staff"),
    withdraw: (manifesto: ManifestoId, number: number, reason = "The wrong file") =>
      requestWithdrawal(world, { manifesto, number, reason, by: "staff" }),
    uploads: async () => (await store.uploads.recent({ limit: 100 })).items,
    /** Everything readers can see, for comparing two runs. */
    async published(manifesto: ManifestoId) {
      const versions = (await store.versions.list(manifesto, { limit: 100 })).items;
      const pledges = await Promise.all(versions.map((version) => store.versions.allPledges(version)));
      return {
        manifestos: (await store.manifestos.list({ limit: 100 })).items,
        versions,
        pledges,
        changes: await Promise.all(versions.map((version) => store.versions.changes(version))),
        ledger: await store.ledger.after(0, 100),
        feed: (await store.feed.changes({ filter: {} }, { limit: 100 })).items,
        found: (await store.found.find({}, { limit: 100 })).items,
        histories: await Promise.all(pledges.flat().map(({ id }) => store.histories.of(id))),
        tallies: [await store.tallies.total(), (await store.tallies.list("topic", { limit: 100 })).items],
        audits: (await store.audits.ofManifesto(manifesto, { limit: 100 })).items,
        deliveries: (await store.deliveries.list("s", { limit: 100 })).items.map(({ entry, state }) => ({
          entry,
          state,
        })),
      };
    },
  };
}
export type PipelineRun = ReturnType<typeof pipelineRun>;
