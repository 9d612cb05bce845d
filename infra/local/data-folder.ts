import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const marker = ".pledge-ledger";
const lockFile = "lock";
const addressFile = "cloud.json";

/** The folder cannot be used; the message says why and what to do. */
export class DataFolderError extends Error {
  override readonly name = "DataFolderError";
}

export type DataFolder = {
  readonly path: string;
  /** Forgets everything that was kept. */
  empty(): void;
  /** Says to its owner's other programs, in `cloud.json`, where the cloud is and how to get a token. */
  announce(addresses: object): void;
  /** Takes `cloud.json` back and lets the folder go; once is enough. */
  release(): void;
};

/**
 * Opens the folder that keeps the cloud between runs, for this process alone; creates it if need be.
 * A folder with files that this program did not make is refused, so that a mistyped path is never filled
 * or emptied.
 * @throws DataFolderError
 */
export function openDataFolder(path: string): DataFolder {
  return usable(path, () => openFolder(path));
}

function openFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true });
  // One that was made before may lie on a disk that takes no writes now, which the lock alone would not show.
  accessSync(path, constants.W_OK);
  const markerPath = join(path, marker);
  if (!existsSync(markerPath)) {
    if (readdirSync(path).length > 0) {
      throw new DataFolderError(
        `${path} holds files that Pledge Ledger did not make. Move them away, then start again.`,
      );
    }
    writeFileSync(
      markerPath,
      "Pledge Ledger keeps its local cloud here. `npm start -- --reset` empties it.\n",
    );
  }
  const lock = takeLock(path);
  return {
    path,
    empty() {
      for (const entry of readdirSync(path)) {
        if (entry !== marker && !isLock(entry)) rmSync(join(path, entry), { recursive: true, force: true });
      }
    },
    announce: (addresses) =>
      writeFileSync(join(path, addressFile), `${JSON.stringify(addresses, null, 2)}\n`, { mode: 0o600 }),
    release() {
      if (!lock.isOpen) return;
      rmSync(join(path, addressFile), { force: true });
      lock.close();
    },
  };
}

const isLock = (entry: string): boolean => basename(entry).startsWith(lockFile);

/**
 * An open SQLite transaction is the lock: the system drops it with the process, however that ended, so
 * there are no stale pid files to judge.
 */
function takeLock(path: string): DatabaseSync {
  const database = new DatabaseSync(join(path, lockFile), { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new DataFolderError(
      `Another process${owner(path)} uses ${path}. Stop it first, or use the one that runs.`,
    );
  }
}

/** SQLite's code for a database that another process has locked; any other error is of the disk. */
const sqliteBusy = 5;
const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && error.errcode === sqliteBusy;

/** Does what needs the folder; what the system or SQLite has against it becomes a sentence with a remedy. */
function usable<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new DataFolderError(`${path} ${reasonOf(error.code)}. Name another folder with --data.`);
  }
}

function reasonOf(code: unknown): string {
  switch (code) {
    case "EEXIST":
    case "ENOTDIR":
      return "is a file, or lies below one, and no folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "may not be written to";
    case "ENOSPC":
      return "is on a disk that is full";
    default:
      return `cannot be written to (${String(code)})`;
  }
}

function owner(path: string): string {
  try {
    const { pid, publicUrl } = JSON.parse(readFileSync(join(path, addressFile), "utf8"));
    return ` (${pid}, serving ${publicUrl})`;
  } catch {
    return "";
  }
}
