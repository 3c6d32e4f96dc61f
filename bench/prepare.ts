// A correction of one figure, from the administrator's click until its page is public and until the whole set has switched.
// Alone: node --import tsx --conditions=react-server bench/prepare.ts DATABASE YEAR KEY
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signIn } from "@/e2e/faults/support/client";
import { manifestName, readManifest } from "@/lib/prepared/manifest";
import { serverCommand } from "../scripts/server-process.mjs";
import type { BenchRow } from "./table";

export type Corrected = { database: string; year: number; key: string };

export type Preparing = {
  /** Milliseconds from the request that publishes until the page of the figure is the new one, until the administrator is told … */
  untilPublic: number;
  untilTold: number;
  /** … and until the prepared folder has switched as a whole. */
  untilSwitched: number;
  /** The longest that a reader waited who asked for the home page, the section and the figure all the time. */
  longestWait: number;
  addresses: number;
  carried: number;
  /** Bytes that the disk holds more than before, and what the whole set is long. */
  added: number;
  whole: number;
};

// How long whoever publishes reads what is new before the second press, at the least.
const readingTime = 5_000;

/** Starts the product on a copy of a database in which one figure is approved anew, publishes it, and watches what readers get. */
export async function measurePreparing({ database, year, key }: Corrected): Promise<Preparing> {
  const folder = mkdtempSync(join(tmpdir(), "annals-prepare-"));
  const file = join(folder, "annals.db");
  copyFileSync(database, file);
  const section = correct(file, year, key);
  const server = await serve(file);
  try {
    const prepared = join(folder, "prepared");
    const former = await nextSet(prepared, "");
    await served(server.url, `/reports/${year}/figures/${key}`);
    const before = diskUse(prepared);
    const readers = readEndlessly(server.url, [
      "/",
      `/reports/${year}/sections/${section}`,
      `/reports/${year}/figures/${key}`,
    ]);
    const admin = await signIn(server.url, "admin", "");
    // Whoever publishes has looked at the page on which it is done.
    const publishing = `/desk/releases/${year}/publish`;
    const expectedHash = shownHash((await admin.get(publishing)).text);
    await pause(readingTime);
    readers.begin();
    const from = performance.now();
    const input = { year, note: "更正", reasonClass: "typing_error", expectedHash };
    const telling = admin.act("publishReleaseAction", publishing, input);
    const untilPublic = readers.changed(2).then((at) => at - from);
    const told = await telling;
    if (!told.ok)
      throw new Error(`Publishing answered ${told.answer.status}: ${told.answer.text.slice(0, 300)}`);
    const untilTold = performance.now() - from;
    const set = await nextSet(prepared, former);
    const untilSwitched = performance.now() - from;
    const longestWait = readers.stop();
    const [now, then] = [
      await readManifest(join(set, manifestName)),
      await readManifest(join(former, manifestName)),
    ];
    const carried = [...now.files.values()].filter(({ url, etag }) => then.files.get(url)?.etag === etag);
    return {
      ...{ untilPublic: await untilPublic, untilTold, untilSwitched, longestWait },
      ...{ addresses: now.files.size, carried: carried.length },
      ...{ added: diskUse(prepared) - before, whole: diskUse(set) },
    };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has another value of the figure entered, submitted and approved; returns the number of its section. */
function correct(database: string, year: number, key: string): string {
  const run = ["--import", "tsx", "--conditions=react-server", "bench/prepare/correct.ts", String(year), key];
  const env = { ...process.env, DATABASE_URL: `file:${database}`, LOG_LEVEL: "warn" };
  return execFileSync(process.execPath, run, { env, encoding: "utf8" }).trim();
}

/** The hash of the content among what the page hands to the form that publishes it. */
function shownHash(page: string): string {
  return /"contentHash":"([0-9a-f]{64})"/.exec(page.replaceAll('\\"', '"'))?.[1] ?? "";
}

type Server = { url: string; stop: () => Promise<void> };

function serve(database: string): Promise<Server> {
  const env = {
    ANNALS_PREPARE: "ahead",
    DATABASE_URL: `file:${database}`,
    PORT: process.env.BENCH_PORT ?? "0",
    APP_URL: "",
  };
  const child = spawn(process.execPath, serverCommand.parameters, {
    env: { ...process.env, NODE_ENV: "production", ...serverCommand.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /ready at (http:\S+)/.exec(said)?.[1];
      if (url) resolve({ url, stop: () => ended(child) });
    });
    child.once("exit", () => reject(new Error(`The server ended before it was ready:\n${said}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exit;
}

/** Resolves to the folder of the newest set as soon as it is another than `former`. */
async function nextSet(prepared: string, former: string): Promise<string> {
  const link = join(prepared, "current");
  while (!existsSync(join(link, manifestName)) || realpathSync(link) === former) await pause(10);
  return realpathSync(link);
}

async function served(url: string, path: string): Promise<string> {
  const answer = await fetch(url + path);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
  return answer.text();
}

/**
 * Asks for pages again and again, one reader for each. Tells when a page first changed, and the longest wait since `begin`.
 */
function readEndlessly(url: string, paths: readonly string[]) {
  let [isStopped, longest] = [false, 0];
  const changes = paths.map((path) => {
    let isChanged: (at: number) => void = () => undefined;
    let isBroken: (reason: unknown) => void = () => undefined;
    const changed = new Promise<number>((resolve, reject) => ([isChanged, isBroken] = [resolve, reject]));
    const read = async () => {
      let first: string | null = null;
      while (!isStopped) {
        const from = performance.now();
        const text = await served(url, path);
        const at = performance.now();
        longest = Math.max(longest, at - from);
        first ??= text;
        if (text !== first) isChanged(at);
        await pause(5);
      }
    };
    read().catch(isBroken);
    return changed;
  });
  const begin = () => void (longest = 0);
  const stop = () => {
    isStopped = true;
    return longest;
  };
  const changed = (index: number) => changes[index] ?? Promise.reject(new Error("no such page"));
  return { begin, changed, stop };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Counts the bytes of files below a folder, each file once however many names it has. */
function diskUse(folder: string): number {
  const bytes = execFileSync("du", ["-sb", folder], { encoding: "utf8" });
  return Number(bytes.split("\t")[0]);
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The rows of `npm run bench`. With the demo it takes about a minute, with 30 years of 500 figures about an hour. */
export async function preparingRows(corrected: Corrected, isDemo: boolean): Promise<BenchRow[]> {
  const measured = await measurePreparing(corrected);
  const { addresses, carried } = measured;
  const row = (what: string, [before, now, aim]: [string, string, string]): BenchRow => ({
    ...{ what, before, now, aim },
  });
  return [
    row("until the page of the figure is public", [
      isDemo ? "1.08 s" : "1.88 s",
      seconds(measured.untilPublic),
      "≤ 0.5 s with 30 × 500",
    ]),
    row("the longest that a reader waits meanwhile", ["0.9 s", seconds(measured.longestWait), "≤ 0.1 s"]),
    row("until the whole prepared set has switched", [
      isDemo ? "34 s" : "about an hour",
      seconds(measured.untilSwitched),
      isDemo ? "≤ 10 s" : "≤ 20 s",
    ]),
    row("addresses carried on, of all", [
      isDemo ? "0 of 1847" : "0",
      `${carried} of ${addresses}`,
      "what did not change",
    ]),
    row("what the disk grows by, and a whole set", [
      "a whole set",
      `${megabytes(measured.added)} of ${megabytes(measured.whole)}`,
      "what changed",
    ]),
  ];
}

const [database, year, key] = process.argv.slice(2);
if (database && process.argv[1] === import.meta.filename)
  console.log(await measurePreparing({ database, year: Number(year), key: key ?? "" }));
