import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { Drill, Finding } from "./drill";
import { ask, type Client, isRefusedInWords, type Outcome, signIn } from "./support/client";
import { type Field, fieldsOf, personId, withNumber, year } from "./support/fields";
import * as harms from "./support/harms";
import { type Ledger, newLedger } from "./support/ledger";
import { newPlace, type Place } from "./support/place";
import { address, start } from "./support/server";
import { healthInWords, healthSays } from "./support/watch";

const all = [
  harms.corruptPages,
  harms.wipedHeader,
  harms.missing,
  harms.moved,
  harms.replaced,
  harms.withoutLog,
  harms.readOnly,
];
const few = [harms.missing, harms.wipedHeader];
const patience = 2_000;

/** Harm to the database while the server runs: it is noticed, no save is acknowledged that is not kept, readers read on. */
export const damagedWhileServing: Drill = {
  name: "damaged",
  hasShortForm: true,
  run: async ({ isShort }, report) => {
    for (const harm of isShort ? few : all) report(await whileServing(harm));
  },
};

async function whileServing(harm: harms.Harm): Promise<Finding> {
  const about = { case: `${harm.name}, while serving`, done: harm.done, expected };
  const [place, ledger] = [newPlace({ template: "changed" }), newLedger()];
  const server = await start(place);
  const editor = await signIn(server.url, "editor", personId(place.database, "editor"));
  const fields = fieldsOf(place.database);
  const pages = [`/reports/${year}`, `/en/reports/${year}`];
  for (const page of pages) await ask(address + page);
  await saveSome(editor, fields.slice(0, 3), newLedger());
  try {
    harm.apply(place);
  } catch (error) {
    await server.stop("SIGKILL");
    return { ...about, seen: String((error as Error).message).split("\n")[0] ?? "", held: "skipped" };
  }
  const noticing = healthSays(["failing", "degraded"], patience);
  const early = await saveSome(editor, fields.slice(3, 6), ledger);
  const noticed = await noticing;
  await delay(300);
  const late = await saveSome(editor, fields.slice(6, 9), ledger);
  const readers = await Promise.all(pages.map((page) => ask(address + page)));
  harm.undo?.(place);
  const healed = harm.undo ? await healthSays(["ok"], 5_000) : 0;
  const [after] = harm.undo ? await saveSome(editor, fields.slice(9, 10), ledger) : [];
  await server.stop("SIGKILL");
  const lost = lostIn(place, ledger);
  const attempts = [...early, ...late];
  const acknowledged = attempts.filter(({ ok }) => ok).length;
  const unexplained = attempts.filter((outcome) => !outcome.ok && !isRefusedInWords(outcome)).length;
  const goOn = readers.every(({ status }) => status === 200);
  place.remove();
  return {
    ...about,
    seen: [
      `${acknowledged} of ${attempts.length} saves acknowledged, ${lost} lost`,
      `${unexplained} without a word`,
      healthInWords(noticed, patience),
      goOn
        ? "pages go on"
        : `pages answer ${readers.map(({ status, text, ms }) => `${status || text} after ${ms} ms`).join(", ")}`,
      ...(harm.undo ? [after?.ok && healed !== null ? "well again by itself" : "not well again"] : []),
    ].join("; "),
    held: lost === 0 && unexplained === 0 && noticed !== null && goOn && (!harm.undo || after?.ok === true),
  };
}

const expected =
  "health fails within 2 s; no acknowledged save is lost; refusals in words; public pages go on";

async function saveSome(editor: Client, fields: Field[], ledger: Ledger): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const field of fields) {
    const outcome = await editor.save(field, withNumber(field, 300 + field.version));
    ledger.note(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

function lostIn({ database }: Place, ledger: Ledger): number {
  if (!existsSync(database)) return ledger.count();
  try {
    return ledger.lost(database);
  } catch {
    return ledger.count();
  }
}
