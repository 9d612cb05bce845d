import * as z from "zod";
import { ledgerClient } from "../client/index.ts";
import type { ManifestoId, UploadWishes } from "../core/model.ts";
import { change, manifestoId } from "../core/schemas.ts";
import { tokenSource } from "./access-token.ts";
import type { Server } from "./server-address.ts";
import { BadInput } from "./terminal.ts";

/** Milliseconds until an unanswered request counts as failed; a 50 MB file over a slow line takes minutes. */
const patience = { answer: 30_000, upload: 10 * 60_000 } as const;

/** Ids stand in addresses and in commands that people copy into a shell. */
const uploadId = z.string().regex(/^[\w-]{1,100}$/);
const ticket = z.object({
  id: uploadId,
  send: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
});
const sentences = z.object({ code: z.string(), message: z.string(), remedy: z.string() });
/** What is read of an upload; what else the server says of it is kept, for `--json`. */
const upload = z.looseObject({
  id: uploadId,
  manifesto: manifestoId.nullable(),
  history: z.array(z.object({ state: z.string(), at: z.string() })),
  state: z.discriminatedUnion("name", [
    z.looseObject({ name: z.enum(["awaiting", "received", "extracted", "classified"]) }),
    z.looseObject({
      name: z.literal("recognising"),
      progress: z.object({ done: z.int(), pages: z.int() }).nullable(),
    }),
    z.looseObject({ name: z.enum(["published", "duplicate"]), version: z.int() }),
    z.looseObject({ name: z.literal("held"), reasons: z.array(sentences) }),
    z.looseObject({ name: z.literal("failed"), failure: sentences }),
  ]),
});
const headline = z.looseObject({ headline: z.string() });
const version = z.looseObject({
  pledges: z.int(),
  follows: z.int().nullable(),
  withdrawn: z.looseObject({ at: z.string(), reason: z.string() }).optional(),
  warnings: z.array(z.looseObject({ code: z.string(), message: z.string(), page: z.int().optional() })),
});
const changeSet = z.looseObject({ summary: headline });
const preview = z.looseObject({
  upload: uploadId,
  version: z.looseObject({
    manifesto: manifestoId,
    number: z.int(),
    follows: z.int().nullable(),
    pledges: z.int(),
    summary: headline.nullable(),
  }),
  changes: z.array(change),
  current: z.boolean(),
  alerts: z.int(),
});
const manifesto = z.looseObject({ latest: z.looseObject({ number: z.int() }) });
const problem = z.object({
  title: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ where: z.string(), message: z.string() })).default([]),
});
export type Ticket = z.infer<typeof ticket>;
export type Upload = z.infer<typeof upload>;
export type ChangeSet = z.infer<typeof changeSet>;
export type Preview = z.infer<typeof preview>;
export type CloudVersion = z.infer<typeof version>;

/** The API of a running cloud, as far as the command line needs it. */
export type Cloud = {
  /** Scheme, host and port of the server. */
  readonly origin: string;
  readonly announce: (manifesto: ManifestoId, fileName: string, wishes: UploadWishes) => Promise<Ticket>;
  readonly send: (to: Ticket, bytes: Uint8Array<ArrayBuffer>, fileName: string) => Promise<void>;
  readonly upload: (id: string) => Promise<Upload>;
  /** Asks for a held upload to be published, whatever it is held for. */
  readonly publish: (id: string) => Promise<void>;
  /** What a held upload would become. */
  readonly preview: (id: string) => Promise<Preview>;
  /** Asks for a version to be taken back. */
  readonly withdraw: (manifesto: ManifestoId, number: number, reason: string) => Promise<void>;
  /** The number of the version that stands; null for none. */
  readonly standing: (manifesto: ManifestoId) => Promise<number | null>;
  readonly version: (manifesto: ManifestoId, number: number) => Promise<CloudVersion>;
  readonly changes: (manifesto: ManifestoId, from: number, to: number) => Promise<ChangeSet>;
};

/**
 * The API's client for this server, and what reads an answer: parsed, or `BadInput` where the server does not do its
 * part.
 */
export function clientAt({ address: server, access }: Server) {
  const client = ledgerClient({
    address: new URL(server).origin,
    token: tokenSource(access),
    fetch: patiently,
  });
  const read = async <T>(asked: Promise<Answer>, schema: z.ZodType<T>): Promise<T> => {
    const { data, error, response } = await asked;
    if (response.status === 401) {
      throw new BadInput(`${server}: ${explain(error, 401)} Set it in the variable LEDGER_TOKEN.`);
    }
    if (!response.ok) throw new BadInput(`${server}: ${explain(error, response.status)}`);
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    throw new BadInput(
      `${server} answers, but not as a pledge ledger does. Check the address after --server.`,
    );
  };
  return { client, read };
}

/** Speaks to this server. Every method throws `BadInput` where the server does not do its part. */
export function cloudAt(choice: Server): Cloud {
  const { address: server } = choice;
  const { client, read } = clientAt(choice);
  const one = (id: string) => ({ params: { path: { id } } });
  return {
    origin: new URL(server).origin,
    announce: (manifesto, fileName, wishes) =>
      read(client.POST("/v1/uploads", { body: { manifesto, fileName, ...wishes } }), ticket),
    upload: (id) => read(client.GET("/v1/uploads/{id}", one(id)), upload),
    publish: async (id) => void (await read(client.POST("/v1/uploads/{id}/publish", one(id)), upload)),
    preview: (id) => read(client.GET("/v1/uploads/{id}/preview", one(id)), preview),
    withdraw: async (id, n, reason) => {
      const params = { path: { id, n } };
      const asked = client.POST("/v1/manifestos/{id}/versions/{n}/withdraw", { params, body: { reason } });
      await read(asked, z.unknown());
    },
    standing: async (id) => {
      const answer = await client.GET("/v1/manifestos/{id}", one(id));
      if (answer.response.status === 404) return null;
      return (await read(Promise.resolve(answer), manifesto)).latest.number;
    },
    version: (id, n) =>
      read(client.GET("/v1/manifestos/{id}/versions/{n}", { params: { path: { id, n } } }), version),
    changes: (id, from, to) =>
      read(
        client.GET("/v1/manifestos/{id}/changes", { params: { path: { id }, query: { from, to } } }),
        changeSet,
      ),
    send: async (to, bytes, fileName) => {
      const form = new FormData();
      for (const [field, value] of Object.entries(to.send.fields)) form.append(field, value);
      form.append("file", new Blob([bytes]), fileName);
      const address = new URL(to.send.url, server).href;
      const response = await request(address, { method: "POST", body: form }, patience.upload);
      if (response.ok) return;
      throw new BadInput(`${fileName}: the upload was refused (HTTP ${response.status}). Try again.`);
    },
  };
}

/** An answer as the client gives it; what it says is the server's word only until it is parsed. */
type Answer = { readonly data?: unknown; readonly error?: unknown; readonly response: Response };

const patiently = (asked: Request) => request(asked.url, asked, patience.answer);

async function request(url: string, init: RequestInit, milliseconds: number): Promise<Response> {
  try {
    return await fetch(new Request(url, init), { signal: AbortSignal.timeout(milliseconds) });
  } catch {
    throw new BadInput(
      `no server answers at ${new URL(url).origin}. Start one with "npm start", or name another with --server.`,
    );
  }
}

function explain(answer: unknown, status: number): string {
  const parsed = problem.safeParse(answer);
  if (!parsed.success) return `the server answered with HTTP ${status}. Check the address after --server.`;
  const { title, detail, errors } = parsed.data;
  return [`${title}.`, detail, ...errors.map(({ where, message }) => `${where}: ${message}.`)].join(" ");
}
