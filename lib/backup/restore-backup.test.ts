import Database from "better-sqlite3";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it, vi } from "vitest";
import { openSetStore } from "@/lib/prepared/set-store";
import { readyToSend } from "@/lib/prepared/send-answer";
import { errorAnswer } from "@/lib/prepared/error-page";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { openArchive, writeArchive } from "./archive";
import { backedUp, database, ownFolder, refusalOf } from "./backup.test-data";
import { copyDatabase } from "./copy-installation";
import { restoreBackup } from "./restore-backup";

const passphrase = "a passphrase of words";

beforeAll(async () => {
  await createReportWithHistory();
});

/** A host with a database of its own, which has less in it than the backup. */
function host(folder = ownFolder()) {
  const file = join(folder, "data", "annals.db");
  return { folder: join(folder, "data"), database: file, prepared: join(folder, "data", "prepared") };
}

const rows = (file: string, table: string): unknown[] => {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all();
  } finally {
    db.close();
  }
};

/** Every file of a folder with its bytes. */
const contents = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(folder, name)).toString("base64")]);

it("restores everything on another host, with the secret and the settings", async () => {
  vi.stubEnv("SMTP_URL", "smtps://user:pass@mail.test");
  vi.stubEnv("APP_URL", "https://annals.test");
  const source = await backedUp(ownFolder(), passphrase);
  const there = host();
  const restored = await restoreBackup({ source, ...there, passphrase });
  expect(restored).toMatchObject({ secret: "restored", databaseAside: null, preparedAside: null });
  expect(restored.settings).toMatchObject({
    SMTP_URL: "smtps://user:pass@mail.test",
    APP_URL: "https://annals.test",
  });
  expect(readFileSync(join(there.folder, "auth-secret"), "utf8").trim()).toBe(process.env.AUTH_SECRET);
  expect(statSync(join(there.folder, "auth-secret")).mode & 0o777).toBe(0o600);
  for (const table of ["Revision", "Release", "Observation", "AuditEvent", "Attachment", "Person"])
    expect(rows(there.database, table), table).toEqual(rows(database, table));
});

it("keeps secrets out of an archive without a passphrase, and restores the rest without one", async () => {
  vi.stubEnv("SMTP_URL", "smtps://user:pass@mail.test");
  const open = host();
  const left = await restoreBackup({ source: await backedUp(), ...open });
  expect(left).toMatchObject({
    secret: "left out",
    settings: expect.not.objectContaining({ SMTP_URL: expect.anything() }),
  });
  const sealed = host();
  const kept = await restoreBackup({ source: await backedUp(ownFolder(), passphrase), ...sealed });
  expect(kept.secret).toBe("sealed");
  expect(existsSync(join(sealed.folder, "auth-secret"))).toBe(false);
});

it("says that a backup from before the first start has no key", async () => {
  vi.stubEnv("AUTH_SECRET", "");
  const source = await backedUp(ownFolder(), passphrase);
  expect(await restoreBackup({ source, ...host(), passphrase })).toMatchObject({ secret: "left out" });
});

it("keeps the database that was there, with what was still in its log, and lets no log stay behind", async () => {
  const there = host();
  mkdirSync(there.folder);
  copyDatabase(database, there.database);
  const db = new Database(there.database);
  db.pragma("journal_mode = WAL");
  db.pragma("wal_autocheckpoint = 0");
  db.exec(`INSERT INTO "EnglishName" VALUES ('某', 'somebody')`);
  // As a killed server leaves it: closing would fold the log in.
  const [main, log] = [readFileSync(there.database), readFileSync(`${there.database}-wal`)];
  db.close();
  writeFileSync(there.database, main);
  writeFileSync(`${there.database}-wal`, log);
  const { databaseAside } = await restoreBackup({ source: await backedUp(), ...there });
  expect(rows(databaseAside ?? "", "EnglishName")).toHaveLength(1);
  expect(rows(there.database, "EnglishName")).toHaveLength(0);
  expect(existsSync(`${there.database}-wal`)).toBe(false);
});

it("restores into the file that a link leads to", async () => {
  const there = host();
  mkdirSync(there.folder);
  const real = join(there.folder, "real.db");
  copyDatabase(database, real);
  symlinkSync(real, there.database);
  const { databaseAside } = await restoreBackup({ source: await backedUp(), ...there });
  expect(databaseAside).toMatch(/real\.db\.before-restore-/);
  expect(rows(real, "Release")).toEqual(rows(database, "Release"));
});

it("takes a database file as well, with its log", async () => {
  const folder = ownFolder();
  const source = join(folder, "copy.db");
  copyDatabase(database, source);
  const there = host();
  const restored = await restoreBackup({ source, ...there });
  expect(restored).toMatchObject({ madeAt: null, secret: "left out" });
  expect(rows(there.database, "Revision")).toEqual(rows(database, "Revision"));
  expect(readdirSync(folder)).toEqual(["copy.db"]);
});

const changeDatabase = (sql: string) => async (source: string, folder: string) => {
  const changed = join(folder, "changed.db");
  copyDatabase(database, changed);
  new Database(changed).exec(sql).close();
  return changed;
};

const bad: [string, (source: string, folder: string) => Promise<string> | string, RegExp][] = [
  ["a file that is not there", (_, folder) => join(folder, "none.zip"), /There is no file/],
  [
    "another file",
    (_, folder) => {
      writeFileSync(join(folder, "text"), "text");
      return join(folder, "text");
    },
    /not a backup of Annals/,
  ],
  [
    "an archive that was cut off",
    (source) => {
      truncateSync(source, Math.floor(statSync(source).size / 2));
      return source;
    },
    /not a backup of Annals/,
  ],
  [
    "an archive of something else",
    async (_, folder) => {
      await writeArchive(join(folder, "other.zip"), [{ name: "a.txt", content: Buffer.from("a") }]);
      return join(folder, "other.zip");
    },
    /not a backup of Annals/,
  ],
  [
    "an archive with another database in it",
    async (source, folder) => {
      const archive = await openArchive(source);
      const parts = await Promise.all(
        archive.names.map(async (name) => ({ name, content: await archive.read(name) })),
      );
      archive.close();
      const other = parts.map((part) =>
        part.name === "annals.db" ? { ...part, content: Buffer.alloc(part.content.length, 1) } : part,
      );
      await writeArchive(join(folder, "other.zip"), other);
      return join(folder, "other.zip");
    },
    /annals\.db in it does not match/,
  ],
  [
    "a newer schema",
    changeDatabase(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at") VALUES ('x', 'x', '29990101000000_later', 1)`,
    ),
    /29990101000000_later.*does not know.*update Annals/,
  ],
  [
    "rows that were tampered with",
    changeDatabase(`DROP TRIGGER "Release_no_update"; UPDATE "Release" SET "note" = 'other'`),
    /does not match its audit trail/,
  ],
  [
    "a row that refers to nothing",
    changeDatabase(`PRAGMA foreign_keys = OFF; UPDATE "Section" SET "topicId" = 'none'`),
    /damaged \(Section → Topic\)/,
  ],
];

it.each(bad)("changes nothing for %s", async (_, make, sentence) => {
  const there = host();
  mkdirSync(there.folder);
  copyDatabase(database, there.database);
  writeFileSync(join(there.folder, "auth-secret"), "the one of this host");
  const before = contents(there.folder);
  const folder = ownFolder();
  const source = await make(await backedUp(folder), folder);
  expect(await refusalOf(restoreBackup({ source, ...there }))).toMatch(sentence);
  expect(contents(there.folder)).toEqual(before);
});

it("changes nothing for another passphrase", async () => {
  const there = host();
  mkdirSync(there.folder);
  copyDatabase(database, there.database);
  const before = contents(there.folder);
  const source = await backedUp(ownFolder(), passphrase);
  expect(await refusalOf(restoreBackup({ source, ...there, passphrase: "another one" }))).toContain(
    "BACKUP_PASSPHRASE is not the one",
  );
  expect(contents(there.folder)).toEqual(before);
});

it("does not lose a published version that the backup lacks, unless told to", async () => {
  const there = host();
  const folder = ownFolder();
  const source = await changeDatabase("SELECT 1")("", folder);
  mkdirSync(there.folder);
  copyDatabase(database, there.database);
  const db = new Database(there.database);
  db.exec(`CREATE TEMP TABLE "later" AS SELECT * FROM "Release" WHERE "minor" = 0;
    UPDATE "later" SET "id" = 'later', "minor" = 2; INSERT INTO "Release" SELECT * FROM "later"`);
  db.close();
  expect(await refusalOf(restoreBackup({ source, ...there }))).toMatch(
    /lacks published versions: \d+ 1\.2\./,
  );
  const restored = await restoreBackup({ source, ...there, mayLoseReleases: true });
  expect(restored.databaseAside).not.toBeNull();
});

it.each<[string, string, string, RegExp | null]>([
  ["may lose a version that waits for its embargo", "2999-01-01", "", null],
  ["does not lose one whose embargo has ended", "2020-01-01", "", /lacks published versions: \d+ 1\.2\./],
  [
    "does not lose one that was seen to take effect, whatever the clock says now",
    "2999-01-01",
    `INSERT INTO "ReleaseEffect" VALUES ('later', '2024-01-01T00:00:00.000+00:00')`,
    /lacks published versions/,
  ],
])("%s", async (_, day, also, sentence) => {
  const there = host();
  const source = await backedUp();
  mkdirSync(there.folder);
  copyDatabase(database, there.database);
  const db = new Database(there.database);
  db.exec(`CREATE TEMP TABLE "later" AS SELECT * FROM "Release" WHERE "minor" = 0;
    UPDATE "later" SET "id" = 'later', "minor" = 2, "embargoUntil" = '${day}T00:00:00.000+00:00';
    INSERT INTO "Release" SELECT * FROM "later"; ${also}`);
  db.close();
  const restored = restoreBackup({ source, ...there });
  if (sentence) expect(await refusalOf(restored)).toMatch(sentence);
  else expect((await restored).databaseAside).not.toBeNull();
});

it("keeps prepared pages of a version that the backup lacks where nobody is served them", async () => {
  const there = host();
  const draft = await openSetStore(there.prepared).begin("set", {
    build: "",
    office: "",
    siteTexts: "",
    releases: [],
  });
  await draft.add("/reports/2001/versions/9.9", readyToSend(errorAnswer("/", 503)), []);
  await draft.finish();
  const source = await backedUp();
  expect(await refusalOf(restoreBackup({ source, ...there }))).toContain("2001 9.9");
  const { preparedAside } = await restoreBackup({ source, ...there, mayLoseReleases: true });
  expect(existsSync(there.prepared)).toBe(false);
  expect((await openSetStore(preparedAside ?? "").open("current"))?.urls).toHaveLength(1);
});
