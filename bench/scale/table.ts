import type { Trial } from "./trial";
import type { Usage } from "./processes";

const names: Record<string, string> = {
  save: "a save",
  form: "the form of a chapter",
  desk: "/desk",
  queue: "the queue of reviews",
  review: "a submission under review",
  submit: "submitting a chapter",
  approve: "approving it",
  "sign in": "signing in",
};

/** Prints trials side by side as a table of Markdown. */
export function printTrials(trials: readonly Trial[]): void {
  const row = (what: string, of: (trial: Trial) => string) => `| ${[what, ...trials.map(of)].join(" | ")} |`;
  const { editors, reviewers, minutes } = (trials[0] as Trial).office;
  const lines = [
    row(
      `${editors} editors, ${reviewers} reviewers, ${minutes} min`,
      ({ store, office }) => `${store}, servers: ${office.servers}`,
    ),
    `|${" --- |".repeat(trials.length + 1)}`,
    row("saves acknowledged / lost / conflicts", ({ acknowledged, lost, conflicts }) =>
      [acknowledged, lost, conflicts].join(" / "),
    ),
    row("the chain", ({ chain }) => chain),
    ...Object.entries(names).map(([kind, name]) =>
      row(`${name}, p50 / p99 (count)`, ({ times }) => timesOf(times[kind])),
    ),
    row("refused", ({ refused }) => tallyOf(refused)),
    row("memory of each server, PSS / RSS", ({ servers }) => servers.map(memoryOf).join(", ")),
    row("memory of PostgreSQL, PSS", ({ database }) => (database ? `${database.pss} MB` : "–")),
    row("processor: servers + PostgreSQL", ({ servers, database }) => {
      const used = servers.reduce((sum, { cpu }) => sum + cpu, 0);
      return `${used} s${database ? ` + ${database.cpu} s` : ""}`;
    }),
  ];
  for (const line of ["", ...lines, ""]) console.log(line);
}

function timesOf(times: Trial["times"][string] | undefined): string {
  if (!times) return "–";
  const [p50, p99] = [times.p50, times.p99].map((ms) => `${ms.toFixed(0)} ms`);
  return `${p50} / ${p99} (${times.count})`;
}

function tallyOf(refused: Trial["refused"]): string {
  const all = Object.entries(refused).map(([why, count]) => `${count} × ${why}`);
  return all.join(", ") || "nothing";
}

const memoryOf = ({ pss, rss }: Usage) => `${pss} / ${rss} MB`;
