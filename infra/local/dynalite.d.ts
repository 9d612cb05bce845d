declare module "dynalite" {
  import type { Server } from "node:http";
  /** Absent `path`: in memory. The three delays are milliseconds. */
  export default function dynalite(options: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}
