import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Drill, DrillOptions, Finding } from "./drill";
import { approveChange, publish } from "./support/releasing";
import { ask, type Client, inWords } from "./support/client";
import { year } from "./support/fields";
import { examined, newLedger } from "./support/ledger";
import { peopleOf, signInAll } from "./support/people";
import { newPlace } from "./support/place";
import { address, start } from "./support/server";

const hour = 3_600_000;
const shifts = [
  { name: "an hour back", by: -hour },
  { name: "a day back", by: -24 * hour },
  { name: "an hour ahead", by: hour },
  { name: "a day ahead", by: 24 * hour },
];
type Shift = (typeof shifts)[number];
type Report = (finding: Finding) => void;

/** The clock of the machine goes wrong, and is put right again. */
export const clock: Drill = {
  name: "clock",
  hasShortForm: true,
  run: async ({ isShort }: DrillOptions, report: Report) => {
    for (const shift of isShort ? shifts.slice(0, 1) : shifts) await shifted(shift, report);
  },
};

async function shifted({ name, by }: Shift, report: Report): Promise<void> {
  const [place, ledger] = [newPlace({ template: "changed" }), newLedger()];
  const file = join(place.folder, "clock");
  const moveClock = (milliseconds: number) => writeFileSync(file, String(milliseconds));
  moveClock(0);
  const hook = new URL("../support/movable-clock.mjs", import.meta.url).href;
  const server = await start(place, { settings: { NODE_OPTIONS: `--import ${hook}`, ANNALS_CLOCK: file } });
  const person = peopleOf(place);
  const { editor, reviewer, admin } = await signInAll(place);
  const published = await publish(admin);

  moveClock(by);
  const stale = await approveChange({ editor, reviewer, place, ledger });
  const askedAgain = stale.error?.code ?? "approved";
  const today = { editor: await person("editor"), reviewer: await person("reviewer") };
  const { statuses, withdrawal } = await tryToWithdraw(await person("admin"), String(published.value?.id));
  report({
    case: `a published version, the clock ${name}`,
    done: "its pages asked for, its withdrawal tried by the administrator, its pages asked for again",
    expected: "the pages stay, and the withdrawal is refused",
    seen: `published: ${inWords(published)}; pages ${statuses.join(" ")}; withdrawal: ${inWords(withdrawal)}`,
    held: published.ok && statuses.every((status) => status === 200) && Boolean(withdrawal.error),
  });
  report({
    case: `a session from before, the clock ${name}`,
    done: "an approval by somebody who gave the password before the clock moved",
    expected: "the password is asked for again",
    seen: askedAgain,
    // A session that begins in the future counts as none.
    held: ["REAUTHENTICATE", "NOT_SIGNED_IN"].includes(askedAgain),
  });

  const wrong = await approveChange({ ...today, place, ledger }, "8.4");
  moveClock(0);
  const right = await approveChange(
    { editor: await person("editor"), reviewer: await person("reviewer"), place, ledger },
    "8.4",
  );
  await server.stop();
  const { seen, isSound } = await examined(place.database, ledger);
  report({
    case: `approvals with the clock ${name}`,
    done: "a figure saved and approved, and again with the clock right; the record verified",
    expected: "both approved, the chain holds, no false alarm",
    seen: `${inWords(wrong)}, ${inWords(right)}; ${seen}`,
    held: wrong.ok && right.ok && isSound,
  });
  place.remove();
}

async function tryToWithdraw(admin: Client, releaseId: string) {
  const paths = [`/reports/${year}`, `/reports/${year}/versions/1.1`];
  const statuses = async () =>
    (await Promise.all(paths.map((path) => ask(address + path)))).map(({ status }) => status);
  const before = await statuses();
  const withdrawal = await admin.act("withdrawReleaseAction", `/desk/releases/${year}`, {
    releaseId,
    reason: "误发布",
  });
  return { withdrawal, statuses: [...before, ...(await statuses())] };
}
