import { setTimeout as delay } from "node:timers/promises";
import type { Drill } from "./drill";
import { type Client, type Outcome, type Who } from "./support/client";
import { read } from "./support/fields";
import { examined, faultsIn, type Ledger, newLedger } from "./support/ledger";
import { signInAll } from "./support/people";
import { newPlace, type Place } from "./support/place";
import { approveChange, publish } from "./support/releasing";
import { start } from "./support/server";

type People = Record<Who, Client> & { place: Place; ledger: Ledger };

/** Kills the server while figures are submitted, approved and published. */
export const killRelease: Drill = {
  name: "kill-release",
  run: async ({ isShort }, report) => {
    const rounds = isShort ? 2 : 20;
    const [place, ledger] = [newPlace({ template: "changed" }), newLedger()];
    const acknowledged: Outcome[] = [];
    const torn: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const server = await start(place);
      const people = await signInAll(place);
      let isOver = false;
      const working = releaseAgain({ ...people, place, ledger }, acknowledged, () => isOver);
      await delay(1_000 + Math.random() * 4_000);
      await server.stop("SIGKILL");
      isOver = true;
      await working;
      torn.push(...faultsIn(place.database), ...halves(place));
    }
    const lost = acknowledged.filter((outcome) => !isKept(place, outcome)).length;
    const { seen, isSound } = await examined(place.database, ledger);
    report({
      case: "kill -9 in submit, approve and release",
      done: `${rounds} rounds, the server killed 1 to 5 s into a stream of corrections`,
      expected: "no acknowledged release is lost, none is there by half",
      seen: `${acknowledged.length} releases acknowledged, ${lost} lost, ${torn.length} halves; ${seen}`,
      held: lost === 0 && torn.length === 0 && isSound && acknowledged.length > 0,
    });
    place.remove();
  },
};

async function releaseAgain(people: People, acknowledged: Outcome[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const approved = await approveChange(people);
    if (approved.answer.status === 0) return;
    const published = await publish(people.admin);
    if (published.ok) acknowledged.push(published);
    if (published.answer.status === 0) return;
  }
}

function isKept({ database }: Place, { value }: Outcome): boolean {
  const query = `SELECT 1 FROM "Release" WHERE "id" = ?`;
  return read(database, (db) => db.prepare(query).get(value?.id) !== undefined);
}

/** Releases without their event, and those that do not have as many observations as it says. */
function halves({ database }: Place): string[] {
  const query = `SELECT r."id" FROM "Release" r
    LEFT JOIN "AuditEvent" e ON e."subject" = 'release:' || r."id" AND e."type" = 'release.published'
    WHERE e."seq" IS NULL OR json_extract(e."to", '$.observations') <>
      (SELECT COUNT(*) FROM "Observation" o WHERE o."releaseId" = r."id")`;
  return read(database, (db) => db.prepare(query).pluck().all() as string[]);
}
