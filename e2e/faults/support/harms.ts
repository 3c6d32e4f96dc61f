import Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
  closeSync,
} from "node:fs";
import { join } from "node:path";
import type { Place } from "./place";

/** Something that happens to a database file from outside. `undo` is there where the file can be made well again. */
export type Harm = {
  name: string;
  done: string;
  apply: (place: Place) => void;
  undo?: (place: Place) => void;
};

const parts = ["", "-wal", "-shm"];

export const corruptPages: Harm = {
  name: "corrupt pages",
  done: "two leaf pages of the revisions overwritten",
  apply: ({ database }) => overwrite(database, leavesOf(database, "Revision").slice(0, 2)),
};

export const wipedHeader: Harm = {
  name: "wiped header",
  done: "the first hundred bytes overwritten with zeros",
  apply: ({ database }) => writeAt(database, 0, Buffer.alloc(100)),
};

export const missing: Harm = {
  name: "missing",
  done: "the database deleted, with its log",
  apply: ({ database }) => parts.forEach((part) => rmSync(database + part, { force: true })),
};

export const moved: Harm = {
  name: "moved away",
  done: "the database renamed",
  apply: ({ database }) => renameSync(database, `${database}.elsewhere`),
};

export const empty: Harm = {
  name: "empty",
  done: "the database cut to no bytes, its log deleted",
  apply: ({ database }) => {
    truncateSync(database);
    for (const part of ["-wal", "-shm"]) rmSync(database + part, { force: true });
  },
};

export const replaced: Harm = {
  name: "replaced",
  done: "an older copy written over it by cp",
  apply: ({ database }) => copyFileSync(join(process.env.ANNALS_TEMPLATES ?? "", "demo.db"), database),
};

export const withoutLog: Harm = {
  name: "without its log",
  done: "annals.db-wal deleted",
  apply: ({ database }) => rmSync(`${database}-wal`, { force: true }),
};

export const readOnly: Harm = {
  name: "read-only",
  done: "the database and its log made immutable (chattr +i)",
  apply: ({ database }) => attribute("+i", database),
  undo: ({ database }) => attribute("-i", database),
};

// The third file, -shm, is mapped into memory: a process that writes to it would be ended by the system.
function attribute(change: "+i" | "-i", database: string): void {
  const files = [database, `${database}-wal`].filter((file) => existsSync(file));
  execFileSync("chattr", [change, ...files], { stdio: "pipe" });
}

function leavesOf(database: string, table: string): { at: number; bytes: number }[] {
  const db = new Database(database, { readonly: true });
  const query = `SELECT "pgoffset" AS "at", "pgsize" AS "bytes" FROM dbstat WHERE "name" = ? AND "pagetype" = 'leaf'`;
  const leaves = db.prepare(query).all(table) as { at: number; bytes: number }[];
  db.close();
  return leaves;
}

function overwrite(file: string, pages: { at: number; bytes: number }[]): void {
  if (pages.length === 0) throw new Error("There is no such page.");
  for (const { at, bytes } of pages) writeAt(file, at, Buffer.alloc(bytes, 0xa5));
}

function writeAt(file: string, at: number, bytes: Buffer): void {
  const descriptor = openSync(file, "r+");
  writeSync(descriptor, bytes, 0, bytes.length, at);
  closeSync(descriptor);
}
