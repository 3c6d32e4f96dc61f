import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { serverCommand } from "../../scripts/server-process.mjs";

export type Site = {
  url: string;
  database: string;
  stop: () => Promise<void>;
  /** Ends the server, and starts it again at the same address with its clock so many milliseconds ahead. */
  restart: (ahead: number) => Promise<void>;
};

/**
 * Serves a fresh copy of the demo on a port of its own, as `npm start` would, but for one thing: public pages are not
 * prepared before they are asked for, which would keep the machine busy through every story. `prepare` is a script run
 * on the copy before.
 */
export async function startSite(settings: Record<string, string> = {}, prepare?: string): Promise<Site> {
  const template = process.env.ANNALS_TEMPLATE;
  if (!template) throw new Error("The demo was not loaded.");
  const database = join(dirname(template), `${randomUUID()}.db`);
  copyFileSync(template, database);
  const env = { ...process.env, DATABASE_URL: `file:${database}` };
  if (prepare)
    execFileSync(process.execPath, ["--import", "tsx", "--conditions=react-server", prepare], { env });
  let server = start(database, { PORT: "0", ...settings });
  const url = await ready(server);
  return {
    url,
    database,
    stop: () => stopped(server).then(() => remove(database)),
    restart: async (ahead) => {
      await stopped(server);
      server = start(database, { ...settings, PORT: new URL(url).port, ...clockAhead(ahead) });
      await ready(server);
    },
  };
}

function start(database: string, more: Record<string, string>): ChildProcess {
  const env = {
    ...process.env,
    ...serverCommand.env,
    ANNALS_PREPARE: "asked",
    DATABASE_URL: `file:${database}`,
    APP_URL: "",
    ...more,
  };
  return spawn(process.execPath, serverCommand.parameters, { env, stdio: ["ignore", "pipe", "pipe"] });
}

function clockAhead(ahead: number): Record<string, string> {
  const clock = new URL("clock-ahead.mjs", import.meta.url).href;
  return { NODE_OPTIONS: `--import ${clock}`, ANNALS_CLOCK_AHEAD: String(ahead) };
}

function ready(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /Annals is ready at (\S+)/.exec(said)?.[1];
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
  for (const part of ["", "-wal", "-shm", ".lock"]) rmSync(database + part, { force: true });
}
