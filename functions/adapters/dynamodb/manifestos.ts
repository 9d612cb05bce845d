import { z } from "zod";
import { manifestoParts } from "../../core/ids.ts";
import type { Manifesto, Standing } from "../../core/model.ts";
import { standing as standingSchema, version as versionSchema } from "../../core/schemas.ts";
import type { Manifestos } from "../../ports.ts";
import { keys, padded } from "./keys.ts";
import type { List, RowKey } from "./list.ts";
import type { Table } from "./table.ts";

/** The row of lists; from before there were standings, it is the latest version alone. */
const latestRow = z.union([
  standingSchema.transform(({ version }) => version),
  versionSchema.transform((version) => version),
]);

/** Standings that one request looks at for how manifestos stood at an earlier entry: two for each on a usual page. */
const EXAMINED = 50;

/** Manifestos as lists show them: one row each for now, and one for each of their entries in the ledger. */
export function dynamoManifestos(table: Table): Manifestos {
  async function standing(id: Standing["manifesto"], asOf: number): Promise<Standing | null> {
    const { pk: partition, sk: from } = keys.standing(id, 0);
    const to = keys.standing(id, asOf).sk;
    const [last] = await table.first({ partition, from, to, descending: true }, 1, standingSchema);
    return last ?? null;
  }

  return {
    standing,

    async get(id, asOf) {
      const latest =
        asOf === undefined
          ? await table.get(keys.manifesto(id), latestRow)
          : (await standing(id, asOf))?.version;
      return latest ? asManifesto(latest) : null;
    },

    async list(page, asOf) {
      if (asOf === undefined) {
        const { items, next } = await table.page({ partition: "MANIFESTOS", index: true }, page, latestRow);
        return { items: items.flatMap((latest) => latest && asManifesto(latest)).filter(isSome), next };
      }
      const list: List = { partition: "STANDINGS", index: true, question: padded(asOf) };
      const sieve = { wanted: firstUpTo(asOf), examined: EXAMINED };
      const { items, next } = await table.page(list, page, standingSchema, sieve);
      return { items: items.map(({ version }) => version && asManifesto(version)).filter(isSome), next };
    },
  };
}

/** Of each manifesto, the newest standings come first: the first that is old enough answers for it. */
const firstUpTo = (asOf: number) => (last: RowKey | null) => {
  let answered = last === null ? null : answeredBefore(last, asOf);
  return ({ manifesto, entry, version }: Standing) => {
    if (entry > asOf || manifesto === answered) return false;
    answered = manifesto;
    return version !== null;
  };
};

const isSome = <T>(value: T | null): value is T => value !== null;

const asManifesto = (latest: NonNullable<Standing["version"]>): Manifesto => ({
  id: latest.manifesto,
  ...manifestoParts(latest.manifesto),
  latest,
});

/** The manifesto that the page before has answered for, where it ended among its rows; null if there is none. */
function answeredBefore({ pk, sk }: RowKey, asOf: number): string | null {
  const entry = Number(sk.slice(sk.indexOf("#") + 1));
  return entry <= asOf ? pk.slice(pk.indexOf("#") + 1) : null;
}
