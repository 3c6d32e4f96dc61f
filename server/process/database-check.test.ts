import Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, inject, it, onTestFinished } from "vitest";
import { checkDatabase, checkPrepared } from "./database-check";
import { holdDatabase } from "./database-lock";

let folder: string;
let file: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "annals-check-")));
  file = join(folder, "annals.db");
  return () => rmSync(folder, { recursive: true });
});

const used = () => copyFileSync(inject("template"), file);
const put = (name: string, content = "x") => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

function overwrite(start: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, start, start + length);
  writeFileSync(file, bytes);
}

describe("a database that is not there", () => {
  it("is made by a first start, also by one that goes on after it was interrupted", () => {
    expect(checkDatabase(file)).toBe(false);
    holdDatabase(file)();
    put("annals.db", "");
    expect(checkDatabase(file)).toBe(false);
    rmSync(file);
    expect(checkDatabase(join(folder, "a", "b", "annals.db"))).toBe(false);
  });

  it.each<[string, () => void]>([
    ["auth-secret", () => put("auth-secret")],
    ["prepared", () => put("prepared/1/index.html")],
    ["backups", () => put("backups/annals.zip")],
    ["annals.db-wal", () => put("annals.db-wal")],
    ["annals.db.backup.json", () => put("annals.db.backup.json")],
    ["annals.db.lock", () => holdDatabase(file, { isServer: true })()],
  ])("is missed beside what an office left: %s", (trace, leave) => {
    leave();
    expect(() => checkDatabase(file)).toThrow(`${file} is missing, but`);
    put("annals.db", "");
    expect(() => checkDatabase(file)).toThrow(`${file} is empty, but`);
    expect(() => checkDatabase(file)).toThrow(join(folder, trace));
    expect(() => checkDatabase(file)).toThrow("npm run restore -- FILE");
  });

  it("may be a second one in the folder of another", () => {
    used();
    put("auth-secret");
    put("prepared/1/index.html");
    const other = join(folder, "other.db");
    expect(checkDatabase(other)).toBe(false);
    put("other-prepared/1/index.html");
    expect(() => checkDatabase(other)).toThrow("is missing, but");
  });

  it("is not made by a server alone", () => {
    expect(() => checkPrepared(file)).toThrow(`There is no database ${file} yet`);
    expect(existsSync(file)).toBe(false);
  });
});

describe("a database beside the mark of a restore that was cut off", () => {
  const mark = (inode: number) =>
    put(
      "annals.db.restore.json",
      JSON.stringify({ source: "/mnt/b.zip", at: "2024-01-02", aside: "", inode }),
    );

  it.each<[string, () => void, string]>([
    ["before there was one", () => mark(0), "There is no database"],
    ["before it was replaced", () => (used(), mark(0)), "is still the one from before."],
    ["after it was replaced", () => (used(), mark(statSync(file).ino)), "is the restored one."],
  ])("is not used: cut off %s", (_, leave, state) => {
    leave();
    for (const check of [checkDatabase, checkPrepared]) {
      expect(() => check(file)).toThrow(state);
      expect(() => check(file)).toThrow("npm run restore -- /mnt/b.zip");
    }
    rmSync(`${file}.restore.json`);
    expect(checkDatabase(file)).toBe(existsSync(file));
  });
});

describe("a database that cannot be used", () => {
  beforeEach(used);

  const contents = () => (statSync(file).isFile() ? readFileSync(file).toString("base64") : null);
  const lastPage = () => statSync(file).size - 4096;

  it.each<[string, () => void, string]>([
    ["with a page overwritten", () => overwrite(lastPage(), 4096), "is damaged"],
    ["with its schema overwritten", () => overwrite(100, 3000), "is damaged"],
    ["with its header wiped", () => overwrite(0, 100), "is damaged"],
    ["cut off", () => writeFileSync(file, readFileSync(file).subarray(0, 10_000)), "is damaged"],
    ["a folder", () => (rmSync(file), mkdirSync(file)), "is a folder"],
    ["known by a hard link too", () => linkSync(file, join(folder, "other.db")), "has another name too"],
  ])("is told before anything is changed: %s", (_, harm, words) => {
    harm();
    const before = contents();
    expect(() => checkDatabase(file)).toThrow(words);
    expect(() => checkDatabase(file)).toThrow(file);
    expect(contents()).toEqual(before);
  });

  it("is told from a sound one beside the log of another", () => {
    const backup = join(folder, "backup");
    copyFileSync(file, backup);
    const db = new Database(file);
    onTestFinished(() => void db.close());
    db.exec("CREATE TABLE more (x); CREATE INDEX i ON more (x)");
    for (let row = 0; row < 500; row++) db.prepare("INSERT INTO more VALUES (randomblob(90))").run();
    copyFileSync(`${file}-wal`, join(folder, "log"));
    db.close();
    copyFileSync(backup, file);
    writeFileSync(`${file}-wal`, readFileSync(join(folder, "log")));
    expect(() => checkDatabase(file)).toThrow(`The log ${file}-wal belongs to another database`);
    rmSync(`${file}-wal`);
    expect(checkDatabase(file)).toBe(true);
  });

  it("is not opened by a server that does not know all its migrations, or knows more", () => {
    checkPrepared(file);
    const history = (sql: string) => void new Database(file).exec(sql).close();
    history("UPDATE _prisma_migrations SET migration_name = '29991231000000_future' WHERE rowid = 1");
    expect(() => checkPrepared(file)).toThrow("used by a newer version");
    history("DELETE FROM _prisma_migrations WHERE rowid = 1");
    expect(() => checkPrepared(file)).toThrow("npm run db:migrate first");
  });
});

it("says which file this account may not write", () => {
  for (const name of ["file", "folder", "log", "closed"]) {
    mkdirSync(join(folder, name));
    copyFileSync(inject("template"), join(folder, name, "annals.db"));
  }
  put("log/annals.db-wal");
  execFileSync("chmod", ["-R", "a+rwX", folder]);
  chmodSync(join(folder, "file/annals.db"), 0o444);
  chmodSync(join(folder, "folder"), 0o555);
  chmodSync(join(folder, "log/annals.db-wal"), 0o444);
  chmodSync(join(folder, "closed"), 0o000);
  expect(messagesAsOrdinaryUser()).toEqual([
    expect.stringMatching(`^${folder}/file/annals.db may not be written`),
    expect.stringMatching(`^${folder}/folder may not be written`),
    expect.stringMatching(`^${folder}/log/annals.db-wal may not be written`),
    expect.stringMatching(`^${folder}/closed/annals.db may not be written`),
  ]);
  for (const name of ["folder", "closed"]) chmodSync(join(folder, name), 0o700);
});

// Root may write everything.
function messagesAsOrdinaryUser(): string[] {
  const code = `
    import { checkDatabase } from "./server/process/database-check";
    console.log(JSON.stringify(["file", "folder", "log", "closed"].map((name) => {
      try { return checkDatabase(${JSON.stringify(folder)} + "/" + name + "/annals.db"); } catch (error) { return error.message; }
    })));
  `;
  const parameters = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", code];
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const env = { ...process.env, TMPDIR: folder, HOME: folder };
  return JSON.parse(
    execFileSync(process.execPath, parameters, { ...nobody, env, encoding: "utf8" }),
  ) as string[];
}
