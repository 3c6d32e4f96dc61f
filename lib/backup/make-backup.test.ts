import Database from "better-sqlite3";
import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { openArchive, writeArchive } from "./archive";
import { backedUp, database, ownFolder, refusalOf } from "./backup.test-data";
import { copyDatabase } from "./copy-installation";
import { makeBackup } from "./make-backup";
import { openBackup } from "./open-backup";

let report: SmallReport;

beforeAll(async () => {
  await createReportWithHistory();
  report = await openSmallReport();
});

const request = (target: string) => ({ database, target, purpose: "asked" as const });

it("holds the database in one file, with a manifest that says what it is", async () => {
  const folder = ownFolder();
  const target = await backedUp(folder);
  const { manifest } = await openBackup(target, join(folder, "out.db"));
  const [head] = await reader().auditHead.findMany();
  expect(manifest).toMatchObject({
    format: 1,
    secrets: "left out",
    head: { seq: head?.seq, hash: head?.hash },
  });
  expect(manifest.releases.map(({ version }) => version)).toEqual(["1.0", "1.1"]);
  expect(readdirSync(folder).toSorted()).toEqual(["backup.zip", "out.db"]);
  expect(statSync(target).mode & 0o777).toBe(0o600);
});

it("holds every save that was acknowledged before it began, while saving goes on", async () => {
  const fieldId = report.fieldId("training.batches");
  const save = async (basedOn: number) =>
    must(await saveField({ fieldId, typed: `${basedOn + 1}批`, basedOn }, report.editor));
  for (let version = 0; version < 3; version++) await save(version);
  const folder = ownFolder();
  const making = { isOver: false };
  const backup = backedUp(folder).finally(() => (making.isOver = true));
  // A save waits for nothing outside this thread, so that the copying needs to be given its turns.
  for (let version = 3; !making.isOver; version++) await save(version).then(() => setImmediate());
  await openBackup(await backup, join(folder, "out.db"));
  const db = new Database(join(folder, "out.db"), { readonly: true });
  const stored = db.prepare(`SELECT "number" FROM "Revision" WHERE "fieldId" = ?`).all(fieldId).length;
  db.close();
  expect(stored).toBeGreaterThanOrEqual(3);
});

it("finds an archive of which any part was changed, cut off, added or removed", async () => {
  const folder = ownFolder();
  const target = await backedUp(folder, "a passphrase of words");
  const archive = await openArchive(target);
  const parts = await Promise.all(
    archive.names.map(async (name) => ({ name, content: await archive.read(name) })),
  );
  archive.close();
  expect(parts).toHaveLength(4);
  const other = join(folder, "other.zip");
  const open = () => openBackup(other, join(folder, "out.db"));

  await writeArchive(other, parts);
  await open();
  for (const changed of parts) {
    const content = Buffer.from(changed.content);
    const at = content.indexOf("annals") >= 0 ? content.indexOf("annals") : content.length - 2;
    content[at] = (content[at] ?? 0) ^ 1;
    await writeArchive(
      other,
      parts.map((part) => (part === changed ? { ...part, content } : part)),
    );
    await expect(refusalOf(open()), changed.name).resolves.toMatch(/damaged/);
    await writeArchive(
      other,
      parts.filter((part) => part !== changed),
    );
    await expect(refusalOf(open()), changed.name).resolves.toMatch(/damaged or incomplete/);
  }
  await writeArchive(other, [...parts, { name: "more", content: Buffer.from("?") }]);
  await expect(refusalOf(open())).resolves.toMatch(/damaged or incomplete/);
  for (const size of [0, 10, 1000, statSync(target).size - 1]) {
    writeFileSync(other, readFileSync(target));
    truncateSync(other, size);
    await expect(refusalOf(open()), `${size} bytes`).resolves.toMatch(/damaged or incomplete/);
  }
});

it("refuses an archive of a newer format, and says to update", async () => {
  const folder = ownFolder();
  const file = join(folder, "newer.zip");
  const manifest = Buffer.from(JSON.stringify({ product: "annals", format: 2, more: "to come" }));
  await writeArchive(file, [{ name: "manifest.json", content: manifest }]);
  expect(await refusalOf(openBackup(file, join(folder, "out.db")))).toContain("Update Annals first");
});

it("leaves an existing file as it is unless it may be replaced", async () => {
  const target = join(ownFolder(), "backup.zip");
  writeFileSync(target, "something else");
  expect(await refusalOf(makeBackup(request(target)))).toContain("--replace");
  expect(readFileSync(target, "utf8")).toBe("something else");
  await makeBackup({ ...request(target), replace: true });
  expect(statSync(target).size).toBeGreaterThan(1000);
});

it("says what is wrong with the place or the database, and leaves nothing behind", async () => {
  const folder = ownFolder();
  const target = join(folder, "backup.zip");
  const text = join(folder, "text.db");
  writeFileSync(text, "not a database ".repeat(100));
  const foreign = join(folder, "foreign.db");
  new Database(foreign).exec("CREATE TABLE t (a)").close();
  const refusals = await Promise.all([
    refusalOf(makeBackup(request(join(folder, "none", "backup.zip")))),
    refusalOf(makeBackup({ ...request(target), database: join(folder, "none.db") })),
  ]);
  refusals.push(await refusalOf(makeBackup({ ...request(target), database: text })));
  refusals.push(await refusalOf(makeBackup({ ...request(target), database: foreign })));
  expect(refusals).toEqual([
    expect.stringContaining("Create it first"),
    expect.stringContaining("There is no database"),
    expect.stringContaining("not a database of Annals"),
    expect.stringContaining("not a database of Annals"),
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(["foreign.db", "text.db"]);
});

it.each([
  ["pages", (file: string) => writeDamage(file), /damaged/],
  [
    "a row",
    (file: string) => {
      const db = new Database(file);
      db.exec(`DROP TRIGGER "Release_no_update"; UPDATE "Release" SET "note" = 'other'`);
      db.close();
    },
    /does not match its audit trail/,
  ],
])("keeps no backup of a database with damage in %s", async (_, change, sentence) => {
  const folder = ownFolder();
  const damaged = join(folder, "annals.db");
  copyDatabase(database, damaged);
  change(damaged);
  const target = join(folder, "backup.zip");
  const refusal = await refusalOf(makeBackup({ ...request(target), database: damaged }));
  expect(refusal).toMatch(sentence);
  expect(refusal).toContain("the older backups are as they were");
  expect(existsSync(target)).toBe(false);
});

function writeDamage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096 * 3, Math.min(bytes.length, 4096 * 40));
  writeFileSync(file, bytes);
}

it.skipIf(process.getuid?.() === 0)("says when a folder cannot be written", async () => {
  const folder = ownFolder();
  chmodSync(folder, 0o500);
  expect(await refusalOf(makeBackup(request(join(folder, "backup.zip"))))).toContain("cannot be written");
});
