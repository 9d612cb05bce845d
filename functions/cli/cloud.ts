import * as z from "zod";
import type { ManifestoId, UploadWishes } from "../core/model.ts";
import {
  type ChangeSet,
  type CloudVersion,
  changeSet,
  manifesto,
  type Preview,
  preview,
  type Ticket,
  ticket,
  type Upload,
  upload,
  version,
} from "./cloud-answers.ts";
import { clientAt, send } from "./cloud-client.ts";
import type { Server } from "./server-address.ts";
import { BadInput } from "./terminal.ts";

/** Milliseconds that a file may take to be sent: one of 50 MB over a slow line takes minutes. */
const patience = 10 * 60_000;

/** The API of a running cloud, as far as staff's commands need it. */
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

/** Speaks to this server. Every method throws as `clientAt` tells. */
export function cloudAt(choice: Server): Cloud {
  const { address: server } = choice;
  const { client, given, read } = clientAt(choice);
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
      const answer = await given(client.GET("/v1/manifestos/{id}", one(id)));
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
      const response = await send(address, { method: "POST", body: form }, patience);
      if (response.ok) return;
      throw new BadInput(`${fileName}: the upload was refused (HTTP ${response.status}). Try again.`);
    },
  };
}
