import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { serverCommand } from "../../../scripts/server-process.mjs";
import type { Place } from "./place";
import { familyOf, signalTo } from "./processes";

/** How a server is started: as `npm start` does it, by the script behind that, or the bundled server alone. */
export type Starter = "npm" | "script" | "server";

export type Launched = {
  child: ChildProcess;
  /** Resolves to the exit code, or to the signal that ended the process. */
  ended: Promise<number | string>;
  hasEnded: () => boolean;
  /** What it has printed so far. */
  output: () => string;
  signal: (signal: NodeJS.Signals) => void;
  /** Sends a signal and waits for the end. A process that stays for 20 s is killed. */
  stop: (signal?: NodeJS.Signals) => Promise<number | string>;
};

export type Running = Launched & {
  url: string;
  pid: number;
  /** Milliseconds from the start until it said that it was ready. */
  readyAfter: number;
};

type StartOptions = { by?: Starter; settings?: Record<string, string>; database?: string };

/** A server that ended before it was ready. */
export class NotStarted extends Error {
  constructor(
    readonly code: number | string,
    readonly output: string,
  ) {
    super(`The server ended with ${code} before it was ready:\n${output}`);
  }
}

const commands: Record<Starter, { program: string; parameters: string[] }> = {
  npm: { program: "npm", parameters: ["start"] },
  script: { program: process.execPath, parameters: ["scripts/start.mjs"] },
  server: { program: process.execPath, parameters: serverCommand.parameters },
};

const started = new Set<ChildProcess>();

/** The port of all servers of this run, which come one after another: prepared pages hold the address of the site. */
export const port = await freePort();
export const address = `http://localhost:${port}`;

/** Starts a server without waiting for it. */
export function launch(
  place: Place,
  { by = "server", settings = {}, database }: StartOptions = {},
): Launched {
  const { program, parameters } = commands[by];
  const env = { ...process.env, ...serverCommand.env, ...settingsOf(place, database), ...settings };
  const child = spawn(program, parameters, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  started.add(child);
  let said = "";
  const listen = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const ended = once(child, "exit").then(([code, signal]) => (code ?? signal) as number | string);
  const signal = (name: NodeJS.Signals) => signalTo(child.pid as number, name);
  const stop = async (name: NodeJS.Signals = "SIGTERM") => {
    signal(name);
    const impatience = setTimeout(endAll, 20_000);
    const code = await ended;
    clearTimeout(impatience);
    return code;
  };
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return { child, ended, hasEnded, output: () => said, signal, stop };
}

/** Starts a server and waits until it is ready. Throws NotStarted when it ends instead. */
export async function start(place: Place, options: StartOptions = {}): Promise<Running> {
  const since = performance.now();
  const launched = launch(place, options);
  const { child, ended, output } = launched;
  const ready = new Promise<void>((resolve) => {
    const look = () => void (/Annals is ready at/.test(output()) && resolve());
    child.stdout?.on("data", look);
  });
  const first = await Promise.race([ready, ended]);
  if (first !== undefined) throw new NotStarted(first, output());
  return {
    ...launched,
    url: urlOf(options),
    pid: child.pid as number,
    readyAfter: performance.now() - since,
  };
}

function urlOf({ settings: { PORT } = {} }: StartOptions): string {
  return PORT ? `http://localhost:${PORT}` : address;
}

function settingsOf({ temporary, database }: Place, other = database): Record<string, string> {
  return {
    DATABASE_URL: `file:${other}`,
    TMPDIR: temporary,
    PORT: String(port),
    APP_URL: "",
    ANNALS_PREPARE: "asked",
    DEMO_PASSWORD: "",
    LOG_LEVEL: "info",
  };
}

/** Ends what earlier cases may have left running. */
export function endAll(): void {
  for (const child of started) {
    if (child.pid === undefined) continue;
    for (const { pid } of familyOf(child.pid)) signalTo(pid, "SIGKILL");
    signalTo(-child.pid, "SIGKILL");
  }
  started.clear();
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

/** Whether something listens on the port. */
export function isPortTaken(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(true));
    probe.listen(port, () => probe.close(() => resolve(false)));
  });
}
