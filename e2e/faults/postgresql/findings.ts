import type { Finding } from "../drill";
import { type Outcome, seconds } from "../support/client";
import { percentile } from "../support/writers";
import type { OfficeDatabase } from "./database";
import type { Chain } from "./ledger";
import type { Scene } from "./scene";
import type { Written } from "./writers";

const patience = 2_000;
const shownWithin = 1_000;

/** Says what was seen in so many rounds. */
export async function findingsOf(
  { office, ledger, seen }: Scene,
  rounds: number,
  chain: Chain,
): Promise<Finding[]> {
  const lost = seen.lost + (await ledger.lost(office.rows, "all"));
  const faults = [...new Set(seen.faults)];
  const sum = (of: (written: Written) => number) => seen.written.reduce((all, each) => all + of(each), 0);
  const wrong = seen.written.flatMap((written) => written.wrong);
  const lostReleases = await missing(office, seen.releases);
  const done = `${rounds} rounds, eight editors and a release under way at two servers`;
  const { save, page } = seen.answers;
  const slowest = Math.max(...save, ...page);
  const latest = Math.max(...seen.shown);
  return [
    {
      case: "one of two servers killed at random",
      done,
      expected: "every acknowledged save is there once, what both saved was a conflict, the chain is one",
      seen:
        `${ledger.count()} acknowledged, ${lost} lost, ${sum((each) => each.sentAgain)} sent again, ` +
        `${sum((each) => each.conflicts)} conflicts, ${wrong.length} refused wrongly${examples(wrong)}; ` +
        `${faults.join(", ") || `sound, ${chain.seq} entries in one chain`}`,
      held: lost === 0 && wrong.length === 0 && faults.length === 0 && ledger.count() >= rounds,
    },
    {
      case: "releases meanwhile",
      done,
      expected: "no acknowledged release is lost; both servers show it within a second",
      seen:
        `${seen.releases.length} acknowledged, ${lostReleases} lost, not made: ${tally(seen.releaseAnswers)}; ` +
        `shown after ${times(seen.shown)}`,
      held: lostReleases === 0 && latest <= shownWithin && seen.releases.length >= rounds,
    },
    {
      case: "the server that was left",
      done: `${done}; from the kill until the other is back`,
      expected: "answers within 2 s",
      seen:
        `${save.length} saves, ${times(save)}, and ${page.length} forms, ${times(page)}; ` +
        `the other ready again after ${times(seen.readyAfter)}`,
      held: slowest <= patience && save.length >= rounds,
    },
  ];
}

async function missing({ rows }: OfficeDatabase, releases: readonly Outcome[]): Promise<number> {
  const ids = releases.map(({ value }) => String(value?.id));
  const found = await rows<{ id: string }>(`SELECT "id" FROM "Release" WHERE "id" = ANY(?)`, ids);
  return ids.filter((id) => !found.some((row) => row.id === id)).length;
}

function times(ms: number[]): string {
  return `${[0.5, 0.99, 1].map((part) => seconds(percentile(ms, part))).join(" / ")} (p50 / p99 / max)`;
}

function examples(words: readonly string[]): string {
  return words.length === 0 ? "" : ` (${[...new Set(words)].slice(0, 3).join("; ")})`;
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(", ") || "none";
}
