import { setTimeout as delay } from "node:timers/promises";
import type { Drill } from "./drill";
import { type Client, signIn } from "./support/client";
import { fieldsOf, personId } from "./support/fields";
import { examined, faultsIn, newLedger } from "./support/ledger";
import { newPlace } from "./support/place";
import { percentile, dealt, write } from "./support/writers";
import { start } from "./support/server";

/** Kills the server in the middle of saves, again and again, and compares the database with what was acknowledged. */
export const kill: Drill = {
  name: "kill",
  hasShortForm: true,
  run: async ({ isShort, rounds = isShort ? 3 : 200 }, report) => {
    const [place, ledger] = [newPlace(), newLedger()];
    let editor: Client | undefined;
    const [torn, ready]: [string[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const groups = dealt(fieldsOf(place.database), 6);
      const server = await start(place);
      ready.push(server.readyAfter);
      editor ??= await signIn(server.url, "editor", personId(place.database, "editor"));
      let isOver = false;
      const terms = { ledger, until: () => isOver };
      const writers = groups.map((fields) => write(editor as Client, fields, terms));
      await delay(200 + Math.random() * 600);
      await server.stop("SIGKILL");
      isOver = true;
      await Promise.all(writers);
      torn.push(...faultsIn(place.database));
    }
    const { seen, isSound } = await examined(place.database, ledger);
    const readyIn = [0.5, 0.9].map((part) => (percentile(ready, part) / 1000).toFixed(1)).join(" / ");
    report({
      case: "kill -9 in the middle of saves",
      done: `${rounds} rounds, six writers, the server killed after 0.2 to 0.8 s`,
      expected: "no acknowledged save is lost, no half of one is there",
      seen: `${seen}; ready again after ${readyIn} s (p50 / p90)`,
      held: isSound && torn.length === 0 && ledger.count() >= rounds,
    });
    const server = await start(place);
    await server.stop();
    report({
      case: "leftovers of a crash",
      done: `started and stopped once after ${rounds} kills`,
      expected: "nothing in the temporary folder",
      seen: `${place.leftovers().length} left`,
      held: place.leftovers().length === 0,
    });
    place.remove();
  },
};
