import Database from "better-sqlite3";
import { setTimeout as delay } from "node:timers/promises";
import type { Drill } from "./drill";
import { type Client, inWords, isRefusedInWords, seconds, signIn } from "./support/client";
import { fieldsOf, personId, withNumber, year } from "./support/fields";
import { newPlace } from "./support/place";
import { examined, newLedger } from "./support/ledger";
import { start } from "./support/server";
import { statusIn } from "./support/watch";

const reads = {
  form: `/desk/reports/${year}/sections/8.3`,
  desk: "/desk",
  "sign-in page": "/sign-in",
  search: `/search?q=${encodeURIComponent("培训")}`,
  page: `/reports/${year}`,
  export: "/api/v1/observations.csv?year=2018",
};

/** Another program holds the write lock: who only reads does not notice, and who saves is told. */
export const locked: Drill = {
  name: "locked",
  hasShortForm: true,
  run: async ({ isShort }, report) => {
    const [place, ledger] = [newPlace(), newLedger()];
    const server = await start(place);
    const editor = await signIn(server.url, "editor", personId(place.database, "editor"));
    const [field, other] = fieldsOf(place.database, "8.3");
    if (!field || !other) throw new Error("The section has too few figures.");
    for (const path of Object.values(reads)) await editor.get(path);
    const usual = Math.max(...(await readAll(editor)).map(({ ms }) => ms));
    const limit = Math.max(1_000, 3 * usual);
    ledger.note(await editor.save(other, withNumber(other, 201)));

    const foreign = new Database(place.database);
    foreign.exec("BEGIN IMMEDIATE");
    const release = delay(isShort ? 4_000 : 10_000).then(() => (foreign.exec("ROLLBACK"), foreign.close()));
    const saving = editor.save(field, withNumber(field, 202));
    await delay(300);
    const answers = await readAll(editor);
    const slow = answers.filter(({ status, ms }) => status !== 200 || ms > limit);
    const slowest = Math.max(...answers.map(({ ms }) => ms));
    report({
      case: "reads while another program holds the write lock",
      done: `${Object.keys(reads).join(", ")}, beside a save that waits`,
      expected:
        "each answers 200 within 1 s (on a busy machine within three times what it takes without the lock)",
      seen: [
        `slowest ${seconds(slowest)}, without the lock ${seconds(usual)}`,
        ...slow.map(({ name, status, ms }) => `${name} ${status} after ${seconds(ms)}`),
      ].join("; "),
      held: slow.length === 0,
    });

    await delay(1_200);
    const health = await editor.get("/api/health");
    report({
      case: "health under a foreign lock",
      done: "asked 1.5 s or more after the lock was taken",
      expected: "answers within 1 s, and not ok",
      seen: `${statusIn(health)} after ${seconds(health.ms)}`,
      held: health.ms < 1_000 && ["degraded", "failing"].includes(statusIn(health)),
    });

    const refused = await saving;
    report({
      case: "a save under a foreign lock",
      done: "sent as the lock was taken",
      expected: "refused in words within 2.5 s",
      seen: `${inWords(refused)}${refused.error ? `: ${refused.error.sentence.en}` : ""}`,
      held: isRefusedInWords(refused) && refused.answer.ms < 2_500,
    });

    await release;
    const [current] = fieldsOf(place.database, "8.3").filter(({ id }) => id === field.id);
    const again = await editor.save(current ?? field, withNumber(field, 203));
    ledger.note(again);
    await server.stop();
    const { seen, isSound } = await examined(place.database, ledger);
    report({
      case: "a save after the lock",
      done: "sent as soon as the lock was gone",
      expected: "saved within 2 s, nothing lost",
      seen: `${inWords(again)}; ${seen}`,
      held: again.ok && again.answer.ms < 2_000 && isSound,
    });
    place.remove();
  },
};

async function readAll(client: Client) {
  const answers = [];
  for (const [name, path] of Object.entries(reads)) answers.push({ name, ...(await client.get(path)) });
  return answers;
}
