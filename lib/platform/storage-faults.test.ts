import Database from "better-sqlite3";
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { eventually } from "@/lib/testing/eventually";
import type * as databaseModule from "./database";
import type * as storageModule from "./storage/current";
import type * as watchModule from "./watch-database";
import { logState } from "./storage/wal-index";

// Every test has a process-wide state of its own, as after a restart, and a file of its own.
type Product = {
  database: typeof databaseModule;
  storage: typeof storageModule;
  watch: typeof watchModule;
};
let product: Product;
let file = "";
let older = "";

beforeEach(async () => {
  const { file: template } = await fileInUse();
  file = template.replace(".db", `-${Math.random()}.db`);
  older = `${file}.older`;
  const source = new Database(template, { readonly: true });
  for (const copy of [file, older]) source.prepare("VACUUM INTO ?").run(copy);
  source.close();
  for (const copy of [file, older]) {
    const db = new Database(copy);
    db.pragma("journal_mode = WAL");
    db.close();
  }
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "annals");
  vi.stubEnv("DATABASE_URL", `file:${file}`);
  const [database, storage, watch] = await Promise.all([
    import("./database"),
    import("./storage/current"),
    import("./watch-database"),
  ]);
  product = { database, storage, watch };
});
afterEach(async () => {
  await product.database.closeDatabase();
  vi.resetModules();
  Reflect.deleteProperty(globalThis, "annals");
  vi.unstubAllEnvs();
});

async function fileInUse() {
  const { databaseFile } = await import("./database-file");
  return { file: databaseFile(process.env.DATABASE_URL ?? "") };
}

let topics = 0;
const save = (nameZh = "甲") => {
  const code = `t${(topics += 1)}`;
  return product.database.write(async (tx) => {
    await tx.topic.create({ data: { code, nameZh, nameEn: "A" } });
    return code;
  });
};
const fault = () => product.storage.currentStorageState().fault();
const refused = (expected: string) => expect.objectContaining({ name: "Error", fault: expected }) as Error;

function codesIn(path: string): string[] {
  // A copy that is still being made is locked; to wait for that would keep this thread from making it.
  const db = new Database(path, { timeout: 0 });
  try {
    const rows = db.prepare(`SELECT "code" FROM "Topic"`).all() as { code: string }[];
    return rows.map(({ code }) => code);
  } finally {
    db.close();
  }
}

/** Watches the database until the test ends, however it ends: the files that follow in this worker have databases of their own. */
function watched(): void {
  onTestFinished(product.watch.watchDatabase());
}

const copyOver = () => copyFileSync(older, file);
const harms: [string, string, () => void][] = [
  ["deleted", "missing", () => ["", "-wal", "-shm"].forEach((end) => unlinkSync(file + end))],
  ["moved", "missing", () => renameSync(file, `${file}.moved`)],
  ["robbed of its log", "replaced", () => unlinkSync(`${file}-wal`)],
  ["overwritten by an older copy", "replaced", copyOver],
  ["replaced by an older copy", "replaced", () => renameSync(older, file)],
];

describe.each(harms)("a database that is %s", (_, expected, harm) => {
  it("is written no more, and no save is said to be made", async () => {
    await save();
    harm();
    await expect(save()).rejects.toEqual(refused(expected));
    await expect(save()).rejects.toEqual(refused(expected));
    expect(fault()).toBe(expected);
  });

  it("does not get the save that is under way acknowledged", async () => {
    await save();
    const late = product.database.write(async (tx) => {
      await tx.topic.create({ data: { code: "late", nameZh: "乙", nameEn: "B" } });
      harm();
    });
    await expect(late).rejects.toEqual(refused(expected));
  });

  it("is noticed though nobody saves", async () => {
    watched();
    await save();
    harm();
    await eventually(() => expect(fault()).toBe(expected));
  });
});

it("keeps what was saved before the file was moved, in the file and its log", async () => {
  const code = await save();
  renameSync(file, `${file}.moved`);
  await expect(save()).rejects.toEqual(refused("missing"));
  await product.database.closeDatabase();
  renameSync(`${file}.moved`, file);
  expect(codesIn(file)).toContain(code);
});

function besides(part: string): string[] {
  const prefix = `${basename(file)}${part}`;
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(dirname(file), name));
}

it.each(harms.filter(([name]) => !name.startsWith("overwritten")))(
  "all that was saved in a database that is %s is in a copy made at once",
  async (_, expected, harm) => {
    watched();
    const codes = [await save(), await save()];
    harm();
    await expect(save()).rejects.toEqual(refused(expected));
    const copy = await eventually(() => {
      const [path] = besides(".rescued-");
      if (!path) throw new Error("not yet");
      expect(codesIn(path)).toEqual(expect.arrayContaining(codes));
      return path;
    });
    expect(copy).toContain(".rescued-");
  },
);

it.each(harms.filter(([name]) => name.includes("older copy")))(
  "a database that is %s opens as that copy afterwards, without the log of the lost one",
  async (_, _expected, harm) => {
    watched();
    const before = codesIn(older);
    await save();
    harm();
    await eventually(() => expect(besides("-wal.")).toHaveLength(1));
    // As the next process finds it: this one shares what it knows of the log with every connection to the file.
    for (const end of ["", "-wal"])
      if (existsSync(file + end)) copyFileSync(file + end, `${file}.next${end}`);
    expect(codesIn(`${file}.next`)).toEqual(before);
  },
);

describe("a lock of another program", () => {
  let other: Database.Database;
  beforeEach(async () => {
    await save();
    other = new Database(file);
    other.exec("BEGIN IMMEDIATE");
  });
  afterEach(() => other.close());

  it("is waited for without keeping anybody else waiting, and refused after two seconds, however many wait", async () => {
    const begun = performance.now();
    const saves = Promise.allSettled([1, 2, 3, 4].map(() => save()));
    let areOver = false;
    void saves.then(() => (areOver = true));
    let reads = 0;
    for (; !areOver; reads += 1) {
      await setTimeout(5);
      await product.database.reader().topic.count();
    }
    expect(reads).toBeGreaterThan(10);
    const results = await saves;
    // Each after the other would take eight.
    expect(performance.now() - begun).toBeLessThan(6000);
    expect(results).toEqual(results.map(() => ({ status: "rejected", reason: refused("locked") })));
    expect(fault()).toBe("locked");
    other.exec("ROLLBACK");
    await save();
    expect(fault()).toBeNull();
  });

  it("that is given up is no obstacle", async () => {
    const saves = Promise.all([1, 2, 3].map(() => save()));
    await setTimeout(300);
    other.exec("COMMIT");
    const codes = await saves;
    expect(codesIn(file)).toEqual(expect.arrayContaining(codes));
  });
});

describe("a fault that passes", () => {
  it.each([
    ["readOnly", "PRAGMA query_only = 1"],
    ["full", "PRAGMA max_page_count = 1"],
  ])("(%s) is told, and the next save is tried again", async (expected, pragma) => {
    await product.database.write((tx) => tx.$queryRawUnsafe(pragma));
    await expect(save("甲".repeat(100_000))).rejects.toEqual(refused(expected));
    expect(fault()).toBe(expected);
    const code = await save("甲".repeat(100_000));
    expect(fault()).toBeNull();
    expect(codesIn(file)).toContain(code);
  });

  it("is over for everybody as soon as the database can be written, though nobody saves", async () => {
    watched();
    await product.database.write((tx) => tx.$queryRawUnsafe("PRAGMA query_only = 1"));
    await expect(save()).rejects.toEqual(refused("readOnly"));
    await eventually(() => expect(fault()).toBeNull());
  });

  it("is not hidden by code that goes on after it", async () => {
    const careless = product.database.write(async (tx) => {
      await tx.$queryRawUnsafe("PRAGMA query_only = 1");
      await tx.topic.create({ data: { code: "x", nameZh: "甲", nameEn: "A" } }).catch(() => undefined);
    });
    await expect(careless).rejects.toEqual(refused("readOnly"));
  });
});

function overwritePageOf(table: string): void {
  const db = new Database(file);
  const page = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?").pluck().get(table) as number;
  db.close();
  const descriptor = openSync(file, "r+");
  writeSync(descriptor, Buffer.alloc(4096, 0x5a), 0, 4096, (page - 1) * 4096);
  closeSync(descriptor);
}

it("a read that finds the file damaged ends all writing, and what can still be read is read", async () => {
  overwritePageOf("Report");
  const code = await save();
  await expect(product.database.reader().report.findMany()).rejects.toThrow("malformed");
  expect(fault()).toBe("damaged");
  await expect(save()).rejects.toEqual(refused("damaged"));
  expect(await product.database.reader().topic.findMany({ where: { code } })).toHaveLength(1);
});

it("copies a long log into the file between two saves", async () => {
  await save("甲".repeat(2_000_000));
  await save();
  // The first save is already in the file itself, and the second began the log anew.
  expect(statSync(file).size).toBeGreaterThan(6_000_000);
  const index = openSync(`${file}-shm`, "r");
  const { frames } = logState(index);
  await product.database.closeDatabase();
  closeSync(index);
  expect(frames).toBeLessThan(100);
});

it("leaves the log to another thread, which is asked once, until the log is too long", async () => {
  const ask = vi.fn();
  const { copyLogElsewhere } = await import("./database/sqlite/log-copying");
  copyLogElsewhere(ask);
  await save();
  const index = openSync(`${file}-shm`, "r");
  const log = () => logState(index);
  for (let pages = 0; pages < 3000; pages = log().frames) await save("甲".repeat(1_000_000));
  expect(ask).toHaveBeenCalledOnce();
  expect(log().copied).toBe(0);
  for (let pages = 0; pages < 4000; pages = log().frames) await save("甲".repeat(1_000_000));
  await eventually(() => expect(log().copied).toBe(log().frames));
  await save();
  expect(log().frames).toBeLessThan(100);
  closeSync(index);
});
