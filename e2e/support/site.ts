import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { serverCommand } from "../../scripts/server-process.mjs";

export type Site = { url: string; database: string; stop: () => Promise<void> };

/**
 * Serves a fresh copy of the demo on a port of its own, as `npm start` would, but for one thing: public pages are not
 * prepared before they are asked for, which would keep the machine busy through every story.
 */
export async function startSite(settings: Record<string, string> = {}): Promise<Site> {
  const template = process.env.ANNALS_TEMPLATE;
  if (!template) throw new Error("The demo was not loaded.");
  const database = join(dirname(template), `${randomUUID()}.db`);
  copyFileSync(template, database);
  const server = spawn(process.execPath, serverCommand.parameters, {
    env: {
      ...process.env,
      ...serverCommand.env,
      ANNALS_PREPARE: "asked",
      PORT: "0",
      DATABASE_URL: `file:${database}`,
      APP_URL: "",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await ready(server);
  return { url, database, stop: () => stopped(server, database) };
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

async function stopped(server: ChildProcess, database: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    const impatience = setTimeout(() => server.kill("SIGKILL"), 15_000);
    await ended;
    clearTimeout(impatience);
  }
  for (const part of ["", "-wal", "-shm", ".lock"]) rmSync(database + part, { force: true });
}
