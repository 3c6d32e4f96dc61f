import Database from "better-sqlite3";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import packages from "@/package.json" with { type: "json" };
import { appFiles } from "./app-files";

export type PayloadApp = { url: string; cookie: string; token: string; stop: () => Promise<void> };

const port = Number(process.env.PAYLOAD_PORT ?? 3999);

/** Installs and builds the application in a folder, with 20,000 figures. Does nothing where that was done. */
export async function installPayload(folder: string): Promise<void> {
  if (existsSync(join(folder, ".next/BUILD_ID"))) return;
  const { next, react } = packages.dependencies;
  for (const [path, text] of Object.entries(appFiles(folder, { next, react }))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await run(folder, "npm", "install", "--no-audit", "--no-fund", "--legacy-peer-deps");
  await run(folder, "npx", "payload", "generate:importmap");
  await run(folder, "npx", "payload", "migrate:create", "figures");
  await run(folder, "npx", "payload", "migrate");
  addFigures(join(folder, "data.db"));
  await run(folder, "npx", "next", "build");
}

/** Serves the application of a folder, with a person signed in. */
export async function startPayload(folder: string): Promise<PayloadApp> {
  const server = spawnIn(
    folder,
    process.execPath,
    "node_modules/next/dist/bin/next",
    "start",
    "-p",
    `${port}`,
  );
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/api/access`);
  return { url, ...(await signIn(url)), stop: () => stopped(server) };
}

/** Twenty years of a thousand figures. */
function addFigures(file: string): void {
  const database = new Database(file);
  database.exec(`
    WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 19999)
    INSERT INTO "figures" ("year", "section", "code", "label", "value", "unit", "qualifier", "status", "_status")
    SELECT 2006 + n / 1000, printf('S%02d', n % 1000 / 50), printf('IND-%04d', n % 1000), printf('第%d项人次', n % 1000),
      n * 7919 % 100000 / 10.0, '人次', CASE n % 5 WHEN 0 THEN '约' END, 'published', 'published' FROM numbers`);
  database.close();
}

async function signIn(url: string): Promise<{ cookie: string; token: string }> {
  const body = JSON.stringify({ email: "editor@annals.test", password: "only for measuring" });
  const request = { method: "POST", headers: { "content-type": "application/json" }, body };
  // The first one is registered once; in a folder that was used before, that is refused.
  await fetch(`${url}/api/users/first-register`, request);
  const signedIn = await fetch(`${url}/api/users/login`, request);
  const { token } = (await signedIn.json()) as { token?: string };
  if (!token) throw new Error(`Payload did not sign anybody in: ${signedIn.status}.`);
  return { token, cookie: `payload-token=${token}` };
}

async function answering(url: string): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Payload did not start.");
}

async function run(folder: string, command: string, ...parameters: string[]): Promise<void> {
  const [code] = (await once(spawnIn(folder, command, ...parameters), "exit")) as [number | null];
  if (code !== 0) throw new Error(`${[command, ...parameters].join(" ")} failed.`);
}

function spawnIn(folder: string, command: string, ...parameters: string[]): ChildProcess {
  const quiet = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" } as const;
  // The compiler settings of this project do not hold there.
  const { TSX_TSCONFIG_PATH: _, ...inherited } = process.env;
  const env = { ...inherited, ...quiet };
  return spawn(command, parameters, { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
}

async function stopped(server: ChildProcess): Promise<void> {
  server.kill();
  await once(server, "exit");
}
