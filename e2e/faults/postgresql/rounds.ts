import { setTimeout as delay } from "node:timers/promises";
import type { Finding, Say } from "../drill";
import { dealt } from "../support/writers";
import { releaseAgain, releasedSection, showRelease } from "./corrections";
import type { OfficeDatabase } from "./database";
import { findingsOf } from "./findings";
import { type Chain, faultsAfter, newKeyedLedger, unread } from "./ledger";
import { type Asked, nothingSeen, type Scene } from "./scene";
import type { Pair, Server } from "./servers";
import { type Route, write, type Written } from "./writers";

const writersEach = 3;

/** Kills one of two servers at random while people save, approve and release at both, and starts it again, so many times. */
export async function killRounds(
  office: OfficeDatabase,
  { servers }: Pair,
  { rounds, say }: { rounds: number; say: Say },
): Promise<Finding[]> {
  const seen = nothingSeen();
  const scene: Scene = { office, servers, ledger: newKeyedLedger(), seen };
  const chain: Chain = { ...unread };
  for (let round = 0; round < rounds; round += 1) {
    await oneRound(scene);
    seen.lost += await scene.ledger.lost(office.rows);
    seen.faults.push(...(await faultsAfter(office.rows, chain)));
    if ((round + 1) % 10 === 0)
      say(`${round + 1} rounds: ${scene.ledger.count()} acknowledged, ${seen.lost} lost`);
  }
  return findingsOf(scene, rounds, chain);
}

async function oneRound({ office, servers, ledger, seen }: Scene): Promise<void> {
  let isOver = false;
  let killedAt = Infinity;
  const victim = servers[Math.random() < 0.5 ? 0 : 1];
  const left = otherOf(servers, victim);
  const answered = (server: Server, ms: number, asked: Asked) => {
    if (server === left && performance.now() - ms >= killedAt) seen.answers[asked].push(ms);
  };
  const until = () => isOver;
  const working = [
    ...(await writersOn({ office, servers, ledger, until, answered })),
    releaseAgain({ office, servers, seen, until }),
    look(left, until, (ms) => answered(left, ms, "page")),
  ];
  await delay(300 + Math.random() * 1_200);
  killedAt = performance.now();
  await victim.running().stop("SIGKILL");
  seen.readyAfter.push((await victim.start()).readyAfter);
  isOver = true;
  for (const written of await Promise.all(working)) if (written) seen.written.push(written);
  await showRelease({ office, servers, seen });
}

type Writing = Pick<Scene, "office" | "servers" | "ledger"> & {
  until: () => boolean;
  answered: (server: Server, ms: number, asked: Asked) => void;
};

/** Some editors on each server with figures of their own, and one on each with figures that both save. */
async function writersOn({ office, servers, ledger, until, answered }: Writing): Promise<Promise<Written>[]> {
  const released = new Set((await office.fieldsOf(releasedSection)).map(({ id }) => id));
  const free = (await office.fieldsOf()).filter(({ id }) => !released.has(id));
  const [shared, own] = [free.slice(0, 3), dealt(free.slice(3), 2 * writersEach)];
  const serverOf = (route: Route) => (client: Route["home"], ms: number) => {
    const isHome = client === route.home;
    const home = servers.find(({ people }) => people.editor === route.home) as Server;
    answered(isHome ? home : otherOf(servers, home), ms, "save");
  };
  return servers.flatMap((server, at) => {
    const route = { home: server.people.editor, other: otherOf(servers, server).people.editor };
    const terms = { ledger, until, answered: serverOf(route), writer: at };
    const mine = own.filter((_, index) => index % 2 === at);
    return [
      ...mine.map((fields) => write(route, fields, terms)),
      write(route, structuredClone(shared), { ...terms, isShared: true }),
    ];
  });
}

function otherOf([one, two]: Pair["servers"], server: Server): Server {
  return server === one ? two : one;
}

/** Opens pages of the desk again and again. */
async function look(server: Server, until: () => boolean, took: (ms: number) => void): Promise<void> {
  while (!until()) {
    const { status, ms } = await server.people.editor.get("/desk/reports/2023/sections/8.4", 10_000);
    took(status === 200 ? ms : Infinity);
    await delay(200);
  }
}
