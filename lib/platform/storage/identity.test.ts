import Database from "better-sqlite3";
import { copyFileSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Identity, identityOf } from "./identity";

let folder = "";
let file = "";
let writer: Database.Database;
let identity: Identity;

function write(db: Database.Database, rows: number): void {
  for (let n = 0; n < rows; n += 1) db.prepare("INSERT INTO t VALUES (?)").run("值".repeat(1000));
}

function open(path = file): Database.Database {
  const db = new Database(path);
  db.pragma("journal_mode = WAL");
  db.exec("CREATE TABLE IF NOT EXISTS t (v)");
  return db;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annals-identity-"));
  file = join(folder, "a.db");
  open().close();
  copyFileSync(file, `${file}.older`);
  writer = open();
  write(writer, 3);
  identity = identityOf(file);
});
afterEach(() => {
  writer.close();
  identity.close();
  rmSync(folder, { recursive: true });
});

describe("the database's file is the same", () => {
  it.each([1, 400])(
    "while this process and another write %i rows, read, copy the log and begin it anew",
    (rows) => {
      const other = open();
      for (let round = 0; round < 3; round += 1) {
        for (const db of [writer, other]) {
          write(db, rows);
          expect(identity.check()).toBeNull();
          db.pragma("wal_checkpoint(PASSIVE)");
          expect(identity.check()).toBeNull();
          write(writer, 1);
          db.pragma(`wal_checkpoint(${["FULL", "RESTART", "TRUNCATE"][round]})`);
          write(other, 1);
          expect(identity.check()).toBeNull();
        }
      }
      other.exec("VACUUM");
      other.pragma("wal_checkpoint(TRUNCATE)");
      expect(identity.check()).toBeNull();
      other.close();
      expect(identity.check()).toBeNull();
    },
  );

  it("while a reader keeps part of the log from being copied", () => {
    const reader = open();
    reader.exec("BEGIN");
    reader.prepare("SELECT count(*) FROM t").get();
    write(writer, 700);
    writer.pragma("wal_checkpoint(PASSIVE)");
    expect(identity.check()).toBeNull();
    reader.close();
    expect(identity.check()).toBeNull();
    writer.pragma("wal_checkpoint(PASSIVE)");
    write(writer, 1);
    expect(identity.check()).toBeNull();
  });
});

const harms: [string, "missing" | "replaced", () => void][] = [
  ["deleted", "missing", () => unlinkSync(file)],
  ["moved", "missing", () => renameSync(file, `${file}.moved`)],
  [
    "moved with its log",
    "missing",
    () => ["", "-wal", "-shm"].forEach((end) => renameSync(file + end, `${file}.moved${end}`)),
  ],
  ["without its log", "replaced", () => unlinkSync(`${file}-wal`)],
  [
    "with another log",
    "replaced",
    () => (copyFileSync(`${file}-wal`, `${file}.log`), renameSync(`${file}.log`, `${file}-wal`)),
  ],
  ["without the log's index", "replaced", () => unlinkSync(`${file}-shm`)],
  ["overwritten by an older copy", "replaced", () => copyFileSync(`${file}.older`, file)],
  ["replaced by an older copy", "replaced", () => renameSync(`${file}.older`, file)],
  [
    "a link to somewhere else",
    "replaced",
    () => (renameSync(file, `${file}.moved`), symlinkSync(`${file}.older`, file)),
  ],
];

describe.each([
  ["nothing was done since", () => undefined],
  ["a save was made since", () => write(writer, 1)],
  ["the log was copied into it", () => writer.pragma("wal_checkpoint(PASSIVE)")],
  [
    "the log was begun anew",
    () => (writer.pragma("wal_checkpoint(PASSIVE)"), identity.check(), write(writer, 1)),
  ],
  ["the log is empty", () => writer.pragma("wal_checkpoint(TRUNCATE)")],
])("where %s, the file is not the same when it is", (_, before) => {
  it.each(harms)("%s", (_name, expected, harm) => {
    before();
    expect(identity.check()).toBeNull();
    harm();
    expect(identity.check()).toBe(expected);
  });

  it("overwritten, and a save was made before anybody looked", () => {
    before();
    identity.check();
    copyFileSync(`${file}.older`, file);
    write(writer, 1);
    expect(identity.check()).toBe("replaced");
  });
});
