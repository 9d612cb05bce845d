import { auditRecord } from "../../core/schemas.ts";
import type { Audits } from "../../ports.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

/** Who did what when: rows that are only ever added. */
export function dynamoAudits(table: Table): Audits {
  return {
    async record(record) {
      await table.putIf(keys.audit(record), record);
    },
    ofManifesto: (manifesto, page) =>
      table.page({ partition: `AUDIT#${manifesto}`, descending: true }, page, auditRecord),
    recent: (page) => table.page({ partition: "AUDITS", index: true, descending: true }, page, auditRecord),
  };
}
