import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { etagOf } from "@/lib/prepared/etag";
import { readyToSend } from "@/lib/prepared/send-answer";
import { openSetStore } from "@/lib/prepared/set-store";
import { bundleServer } from "../scripts/bundle.mjs";
import { presenceAddress } from "@/lib/entry/form/presence-address";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { noticesAddress } from "@/lib/notices/notices-address";
import { serverCommand } from "../scripts/server-process.mjs";

const folder = mkdtempSync(join(tmpdir(), "annals-without-"));
const database = join(folder, "annals.db");
const damaged = Buffer.alloc(8192, 0x5a);
let server: ChildProcess;
let url: string;

async function prepared(path: string, content: string): Promise<void> {
  const set = await openSetStore(join(folder, "prepared")).begin("1", {
    build: "",
    office: "",
    siteTexts: "",
    releases: [],
  });
  const plain = Buffer.from(content);
  const headers = { "content-type": "text/html; charset=utf-8" };
  const ready = readyToSend({ status: 200, headers, etag: etagOf(plain), bodies: { plain } });
  await set.add(path, ready, []);
  await set.finish();
}

function start(): ChildProcess {
  const env = {
    ...process.env,
    ...serverCommand.env,
    DATABASE_URL: `file:${database}`,
    PORT: "0",
    APP_URL: "",
  };
  return spawn(process.execPath, serverCommand.parameters, { env, stdio: ["ignore", "pipe", "pipe"] });
}

beforeAll(async () => {
  await bundleServer();
  writeFileSync(database, damaged);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("does not start where nothing is prepared, and says which file to mend", async () => {
  const alone = start();
  const said = await text(alone.stderr as NodeJS.ReadableStream);
  expect(said).toContain(`The database ${database} is damaged.`);
  expect(said).not.toContain("    at ");
  expect(alone.exitCode ?? (await once(alone, "exit"))[0]).toBe(1);
});

it("serves what was prepared, and says of all else that the database is under repair", async () => {
  await prepared("/reports/2023", "<h1>2023</h1>");
  server = start();
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 20_000 }).toMatch(/published pages at http:\S+,/);
  url = /published pages at (http:\S+),/.exec(said)?.[1] ?? "";

  const page = await fetch(`${url}/reports/2023`);
  expect([page.status, await page.text()]).toEqual([200, "<h1>2023</h1>"]);
  const desk = await fetch(`${url}/desk`);
  expect([desk.status, await desk.text()]).toEqual([
    503,
    expect.stringMatching(/lang="zh-CN"[^]*数据库正在修复/),
  ]);
  const english = await fetch(`${url}/en/desk`);
  expect(await english.text()).toMatch(/lang="en"[^]*The database is being repaired/);
  for (const path of [saveFieldAddress, presenceAddress, noticesAddress]) {
    const posted = path === noticesAddress ? {} : { method: "POST", body: "{}" };
    const asked = await fetch(url + path, posted);
    expect([asked.status, await asked.json()]).toMatchObject([503, { error: { code: "UNAVAILABLE" } }]);
  }
  const health = await fetch(`${url}/api/health`);
  expect(health.status).toBe(503);
  const data = await fetch(`${url}/api/v1/observations.csv?year=2023`);
  expect(data.status).toBe(503);
});

it("stops at once, and leaves everything as it was", async () => {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(readdirSync(folder).toSorted()).toEqual(["annals.db", "prepared"]);
});
