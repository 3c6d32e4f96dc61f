import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Drill } from "./drill";
import { type Answer, inWords, isRefusedInWords, signIn } from "./support/client";
import { fieldsOf, personId, withNumber, year } from "./support/fields";
import { examined, newLedger } from "./support/ledger";
import { newPlace } from "./support/place";
import { address, endAll, start } from "./support/server";
import { healthInWords, healthSays, waitFor } from "./support/watch";

/** The disk of the database fills up, and has room again. */
export const fullDisk: Drill = {
  name: "full-disk",
  run: async (options, report) => {
    const disk = mkdtempSync(join(tmpdir(), "annals-disk-"));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", disk], { stdio: "pipe" });
    } catch (error) {
      const seen = `no small disk can be mounted: ${(error as Error).message.split("\n")[0]}`;
      report({ case: "full disk", done: "mount -t tmpfs", expected: "mounted", seen, held: "skipped" });
      return rmSync(disk, { recursive: true });
    }
    try {
      await onFullDisk(disk, report);
    } finally {
      endAll();
      execFileSync("umount", ["--lazy", disk]);
      rmSync(disk, { recursive: true });
    }
  },
};

async function onFullDisk(disk: string, report: Parameters<Drill["run"]>[1]): Promise<void> {
  const [place, ledger] = [newPlace({ parent: disk }), newLedger()];
  const server = await start(place);
  const editor = await signIn(address, "editor", personId(place.database, "editor"));
  const fields = fieldsOf(place.database);
  const reads = [
    `/reports/${year}`,
    "/sign-in",
    `/desk/reports/${year}/sections/8.3`,
    "/api/v1/observations.csv?year=2018",
  ];
  for (const path of reads) await editor.get(path);
  for (const field of fields.slice(0, 3)) ledger.note(await editor.save(field, withNumber(field, 801)));

  const filler = fill(disk);
  const noticed = await healthSays(["failing", "degraded"], 2_000);
  const saves = [];
  for (const field of fields.slice(3, 8)) saves.push(await editor.save(field, withNumber(field, 802)));
  saves.forEach(ledger.note);
  const unexplained = saves.filter((outcome) => !outcome.ok && !isRefusedInWords(outcome));
  report({
    case: "a full disk",
    done: "the disk filled to its last byte, five saves",
    expected: "health is not ok within 2 s; each save is refused in words",
    seen: `${healthInWords(noticed, 2_000)}; ${saves.map(inWords).join(", ")}`,
    held: noticed !== null && unexplained.length === 0,
  });

  const answers = await Promise.all(reads.map((path) => editor.get(path)));
  const [desk, copy] = await signInAndOut(personId(place.database, "reviewer"));
  report({
    case: "reading, signing in and out on a full disk",
    done: "page, sign-in page, form, export; the right password; signing out, and the same cookie",
    expected: "all 200, and signed in; the cookie is sent to the sign-in page",
    seen: `${answers.map(({ status }) => status).join(" ")}; the desk after signing in ${inBrief(desk)}, after signing out ${inBrief(copy)}`,
    held: [...answers, desk].every(({ status }) => status === 200) && copy.status === 307,
  });

  rmSync(filler);
  const well = await waitFor(async () => {
    const [field] = fieldsOf(place.database).slice(8);
    const again = field && (await editor.save(field, withNumber(field, 803)));
    return Boolean(again && ledger.note(again));
  }, 5_000);
  await server.stop();
  const { seen, isSound } = await examined(place.database, ledger);
  report({
    case: "room again",
    done: "the file that filled it deleted",
    expected: "saves succeed within 5 s without a restart, nothing is lost",
    seen: `${well === null ? "no save in 5 s" : `saved after ${Math.round(well)} ms`}; ${seen}`,
    held: well !== null && isSound,
  });
}

/** Returns what the desk answers after signing in, and to the same cookie after signing out. */
async function signInAndOut(reviewerId: string): Promise<[Answer, Answer]> {
  try {
    const reviewer = await signIn(address, "reviewer", reviewerId);
    const desk = await reviewer.get("/desk");
    await reviewer.act("signOutAction", "/desk/account", null);
    return [desk, await reviewer.get("/desk")];
  } catch (error) {
    const failed = { status: 0, text: (error as Error).message, ms: 0 };
    return [failed, failed];
  }
}

const inBrief = ({ status, text }: Answer) => status || text;

function fill(disk: string): string {
  const file = join(disk, "filler");
  const descriptor = openSync(file, "w");
  for (let size = 1 << 20; size >= 1; size = size >> 1) {
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(size));
    } catch {
      // Full for this size; the next is half of it.
    }
  }
  closeSync(descriptor);
  return file;
}
