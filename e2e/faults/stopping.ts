import { setTimeout as delay } from "node:timers/promises";
import type { Drill, Finding } from "./drill";
import { type Client, inWords, seconds, signIn } from "./support/client";
import { fieldsOf, personId, withNumber } from "./support/fields";
import { examined, newLedger } from "./support/ledger";
import { newPlace, type Place } from "./support/place";
import { familyOf, isAlive, signalTo } from "./support/processes";
import { isPortTaken, type Running, type Starter, start } from "./support/server";
import { waitFor } from "./support/watch";

type Member = "npm" | "starter" | "server";
type Way = { by: Starter; signal: NodeJS.Signals; to: Member };

const ways: readonly Way[] = [
  ...(["SIGTERM", "SIGINT", "SIGHUP"] as const).map(
    (signal) => ({ by: "server", signal, to: "server" }) as const,
  ),
  ...(["SIGTERM", "SIGINT", "SIGHUP"] as const).map((signal) => ({ by: "npm", signal, to: "npm" }) as const),
  ...(["SIGTERM", "SIGINT", "SIGHUP"] as const).map(
    (signal) => ({ by: "npm", signal, to: "starter" }) as const,
  ),
  { by: "npm", signal: "SIGKILL", to: "npm" },
  // The script behind npm becomes the server.
  { by: "npm", signal: "SIGKILL", to: "starter" },
];
const few = ways.filter(({ by, signal }) => by === "server" && signal === "SIGTERM");

/** Every way in which the product is stopped, with a save on its way. */
export const stopping: Drill = {
  name: "stopping",
  hasShortForm: true,
  run: async ({ isShort }, report) => {
    for (const way of isShort ? few : ways) report(await stopped(way));
  },
};

async function stopped(way: Way): Promise<Finding> {
  const [place, ledger] = [newPlace(), newLedger()];
  const running = await start(place, { by: way.by });
  const editor = await signIn(running.url, "editor", personId(place.database, "editor"));
  const family = familyOf(running.pid);
  const saves = saveAtOnce(editor, place);
  await delay(20);
  const since = performance.now();
  signalTo(memberOf(running, way.to), way.signal);
  const outcomes = await saves;
  outcomes.forEach((outcome) => ledger.note(outcome));
  const freeAfter = await waitFor(async () => !(await isPortTaken()), 6_000);
  const goneAfter = await waitFor(() => !family.some(({ pid }) => isAlive(pid)), 5_000);
  const took = performance.now() - since;
  const orphans = family.filter(({ pid }) => isAlive(pid));
  orphans.forEach(({ pid }) => signalTo(pid, "SIGKILL"));
  const { seen, isSound } = await examined(place.database, ledger);
  // A killed server cannot clean up; that the next start does is for the drill `kill` to say.
  const isKilled = way.to === "starter" && way.signal === "SIGKILL";
  const left = isKilled ? 0 : place.leftovers().length;
  const cut = outcomes.filter(({ answer }) => answer.status === 0).length;
  place.remove();
  return {
    case: `${way.signal} to ${way.to === "server" ? `the server (${way.by === "npm" ? "of npm start" : "alone"})` : way.to === "npm" ? "npm" : "the starter"}`,
    done: "while eight saves are on their way",
    expected:
      "the port is free within 2 s, nothing runs on, nothing is left behind, what was answered is kept",
    seen: [
      freeAfter === null ? "port still taken after 6 s" : `port free after ${seconds(freeAfter)}`,
      goneAfter === null ? `${orphans.length} processes run on` : `all gone after ${seconds(took)}`,
      ...(left > 0 ? [`${left} left in the temporary folder`] : []),
      cut > 0
        ? `${cut} of 8 saves unanswered (${outcomes.filter(({ ok }) => !ok).map(inWords)[0]})`
        : "all saves answered",
      seen,
    ].join("; "),
    held:
      freeAfter !== null &&
      freeAfter < 2_000 &&
      goneAfter !== null &&
      took < 4_000 &&
      left === 0 &&
      isSound &&
      (way.signal === "SIGKILL" || cut === 0),
  };
}

function saveAtOnce(editor: Client, { database }: Place) {
  const fields = fieldsOf(database).slice(0, 8);
  return Promise.all(fields.map((field) => editor.save(field, withNumber(field, 500 + field.version))));
}

function memberOf({ pid }: Running, to: Member): number {
  if (to === "npm") return pid;
  const pattern = to === "starter" ? /scripts\/start\.mjs$/ : /server\.mjs$/;
  // npm's shell has the same words in its command line.
  const found = familyOf(pid).filter(({ command }) => pattern.test(command) && !/^\/?\S*sh\s/.test(command));
  const member = found.at(-1);
  if (!member) throw new Error(`There is no ${to} among the processes of ${pid}.`);
  return member.pid;
}
