import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { serverCommand } from "../../scripts/server-process.mjs";
import { copyOfDemo, isOnPostgresql, type Template } from "./template";

export type Site = {
  url: string;
  database: string;
  /** What the server has printed since it was first started. */
  printed: () => string;
  stop: () => Promise<void>;
  /** Sets the server's clock this many milliseconds ahead, if it was started with a movable one. */
  setClockAhead: (milliseconds: number) => void;
  /** Restarts the server at the same address, setting its clock while it is down. */
  restart: (clockAhead?: number) => Promise<void>;
};

export type SiteOptions = {
  settings?: Record<string, string>;
  /** What it begins with. `nothing` is an empty folder, in which `npm start -- --empty` begins. */
  template?: Template | "nothing";
  hasMovableClock?: boolean;
};

/**
 * Serves a copy of the demo on a port of its own. Differs from `npm start` in that public pages are not prerendered, which
 * would keep the machine busy during every story.
 */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const { settings = {}, template = "demo", hasMovableClock = false } = options;
  const folder = process.env.ANNALS_TEMPLATES;
  if (!folder) throw new Error("The demo was not loaded.");
  const { database, port, parameters } = await beginning(folder, template);
  const clock = `${database}.clock`;
  const setClockAhead = (milliseconds: number) => writeFileSync(clock, String(milliseconds));
  if (hasMovableClock) setClockAhead(0);
  const more = hasMovableClock ? { ...settings, ...movableClock(clock) } : settings;
  const printed: string[] = [];
  const start = (PORT: string) => spawnServer({ parameters, database, more: { PORT, ...more }, printed });
  let server = start(port);
  const url = await ready(server);
  return {
    url,
    database,
    printed: () => printed.join(""),
    stop: () => stopped(server).then(() => remove(database)),
    setClockAhead,
    restart: async (clockAhead) => {
      await stopped(server);
      if (clockAhead !== undefined) setClockAhead(clockAhead);
      server = start(new URL(url).port);
      await ready(server);
    },
  };
}

type Beginning = { database: string; port: string; parameters: readonly string[] };

async function beginning(folder: string, template: NonNullable<SiteOptions["template"]>): Promise<Beginning> {
  const name = `${randomUUID()}.db`;
  if (template === "nothing") {
    const parameters = [...serverCommand.parameters.slice(0, -1), "scripts/start.mjs", "--empty"];
    // What npm start prints has the port in it.
    const port = String(await freePort());
    return { database: join(mkdtempSync(join(folder, "new-")), name), port, parameters };
  }
  if (isOnPostgresql)
    return { database: await copyOfDemo(), port: "0", parameters: serverCommand.parameters };
  copyFileSync(join(folder, `${template}.db`), join(folder, name));
  return { database: join(folder, name), port: "0", parameters: serverCommand.parameters };
}

type Spawned = Omit<Beginning, "port"> & { more: Record<string, string>; printed: string[] };

function spawnServer({ parameters, database, more, printed }: Spawned): ChildProcess {
  const env = {
    ...process.env,
    ...serverCommand.env,
    ANNALS_PREPARE: "asked",
    ...placeOf(database),
    APP_URL: "",
    ...more,
  };
  const server = spawn(process.execPath, parameters, {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  return server;
}

// Servers on one machine share neither what they keep beside a database nor a port.
function placeOf(database: string): Record<string, string> {
  if (!isOnPostgresql) return { DATABASE_URL: `file:${database}` };
  return {
    DATABASE_URL: database,
    DATA_FOLDER: join(process.env.ANNALS_TEMPLATES ?? "", basename(database)),
  };
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) =>
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    }),
  );
}

function movableClock(file: string): Record<string, string> {
  const hook = new URL("movable-clock.mjs", import.meta.url).href;
  return { NODE_OPTIONS: `--import ${hook}`, ANNALS_CLOCK: file };
}

function ready(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /Annals (?:is ready|serves the published pages) at ([^\s,]+)/.exec(said)?.[1];
      if (url) resolve(url);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", () => reject(new Error(`The server ended before it was ready:\n${said}`)));
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  const impatience = setTimeout(() => server.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(impatience);
}

function remove(database: string): void {
  for (const part of ["", "-wal", "-shm", ".lock", ".clock", ".search"])
    rmSync(database + part, { force: true });
}
