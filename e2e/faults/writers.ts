import type { Drill, DrillOptions, Finding } from "./drill";
import { type Client, type Outcome, signIn } from "./support/client";
import { fieldsOf, personId, withNumber } from "./support/fields";
import { examined, newLedger } from "./support/ledger";
import { newPlace, type Place } from "./support/place";
import { address, start } from "./support/server";
import { dealt, percentile, write, type Written } from "./support/writers";

const count = 50;

/** Fifty people who save at the same time. */
export const writers: Drill = {
  name: "writers",
  run: async ({ isShort }: DrillOptions, report: (finding: Finding) => void) => {
    const place = newPlace();
    const server = await start(place);
    const editor = await signIn(address, "editor", personId(place.database, "editor"));
    report(await eachTheirOwn(editor, place, isShort ? 3 : 20));
    report(await allTheSame(editor, place, isShort ? 2 : 10));
    await server.stop();
    place.remove();
  },
};

async function eachTheirOwn(editor: Client, place: Place, each: number): Promise<Finding> {
  const ledger = newLedger();
  const groups = dealt(fieldsOf(place.database), count).filter(({ length }) => length > 0);
  const all: Written[] = await Promise.all(
    groups.map((fields) => {
      let left = each;
      return write(editor, fields, { ledger, until: () => left-- <= 0 });
    }),
  );
  const refused = all.flatMap((written) => written.refused).length;
  const ms = all.flatMap((written) => written.ms);
  const { seen, isSound } = await examined(place.database, ledger);
  return {
    case: `${groups.length} writers, a figure each`,
    done: `${each} saves each, all at once`,
    expected: "all acknowledged, none lost",
    seen: `${seen}; ${refused} refused; p50 ${percentile(ms, 0.5)} ms, p99 ${percentile(ms, 0.99)} ms`,
    held: isSound && refused === 0 && ledger.count() === groups.length * each,
  };
}

async function allTheSame(editor: Client, place: Place, times: number): Promise<Finding> {
  const ledger = newLedger();
  const wrong: string[] = [];
  for (let n = 0; n < times; n += 1) {
    const [field] = fieldsOf(place.database, "8.3");
    if (!field) throw new Error("The section has no figure.");
    const numbers = Array.from({ length: count }, (_, writer) => 1_000 + n * count + writer);
    const outcomes = await Promise.all(
      numbers.map((number) => editor.save(field, withNumber(field, number))),
    );
    outcomes.forEach(ledger.note);
    const saved = outcomes.filter(({ ok }) => ok).length;
    const shown = outcomes.filter(hasTheirs).length;
    if (saved !== 1 || shown !== count - 1) wrong.push(`${saved} saved, ${shown} conflicts`);
  }
  const { seen, isSound } = await examined(place.database, ledger);
  return {
    case: `${count} writers, one figure`,
    done: `all from the same version, ${times} times`,
    expected: "one is saved, all others are shown what was saved",
    seen: `${wrong.join("; ") || "one saved each time"}; ${seen}`,
    held: isSound && wrong.length === 0,
  };
}

function hasTheirs({ error }: Outcome): boolean {
  const detail = (error as { detail?: { theirs?: unknown } } | undefined)?.detail;
  return error?.code === "CONFLICT" && Boolean(detail?.theirs);
}
