import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sessionOf } from "@/bench/session";
import { type Client, clientAt, type Who } from "../support/client";
import type { Place } from "../support/place";
import { freePort, type Running, start } from "../support/server";
import type { OfficeDatabase } from "./database";

type People = Record<Who, Client>;

/** One of several servers on the same database, with a folder and a port of its own that it keeps when it is started again. */
export type Server = {
  url: string;
  /** People who signed in at the first of the servers, and are known to all. */
  people: People;
  folder: string;
  running: () => Running;
  start: (settings?: Record<string, string>) => Promise<Running>;
};

export type Pair = { servers: [Server, Server]; stop: () => Promise<void> };

/** The address that both have, as behind a load balancer. */
const siteAddress = "http://annals.test";
const through = { origin: siteAddress, forwarded: { "x-forwarded-host": new URL(siteAddress).host } };

/** Starts two servers as `npm start` does, and signs the demo's people in at one of them. */
export async function startPair(office: OfficeDatabase): Promise<Pair> {
  const pair = await newPair(office);
  await Promise.all(pair.servers.map((server) => server.start()));
  await signInAt(pair.servers, office);
  return pair;
}

/** Two servers that are not started yet. */
export async function newPair(office: OfficeDatabase): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), "annals-faults-"));
  const AUTH_SECRET = randomBytes(32).toString("hex");
  const settings = { DATABASE_URL: office.url, AUTH_SECRET, APP_URL: siteAddress, TRUST_PROXY: "1" };
  const servers: Pair["servers"] = [
    await newServer(join(folder, "one"), settings),
    await newServer(join(folder, "two"), settings),
  ];
  const stop = async () => {
    await Promise.all(servers.map(({ running }) => running().stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  return { servers, stop };
}

async function newServer(folder: string, shared: Record<string, string>): Promise<Server> {
  const port = String(await freePort());
  const temporary = join(folder, "temporary");
  mkdirSync(temporary, { recursive: true });
  const place = { temporary, database: "" } as Place;
  let running: Running | undefined;
  return {
    url: `http://localhost:${port}`,
    people: {} as People,
    folder,
    running: () => running as Running,
    start: async (settings = {}) =>
      (running = await start(place, {
        settings: { ...shared, PORT: port, DATA_FOLDER: folder, ...settings },
      })),
  };
}

async function signInAt(servers: Pair["servers"], office: OfficeDatabase): Promise<void> {
  for (const who of ["editor", "reviewer", "admin"] as const) {
    const cookie = await sessionOf(servers[0].url, who);
    const personId = await office.personId(who);
    for (const { url, people } of servers) people[who] = clientAt(url, cookie, personId, through);
  }
}
