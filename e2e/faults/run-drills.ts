import type { Drill, DrillOptions, Finding } from "./drill";
import { endAll } from "./support/server";

/** Runs drills one after another and prints one table of what they found. A drill that breaks off has failed. */
export async function runDrills(
  drills: readonly Drill[],
  options: DrillOptions,
  print: (line: string) => void,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const drill of drills) {
    const since = performance.now();
    print(`… ${drill.name}`);
    const report = (finding: Finding) => {
      found.push({ ...finding, case: `${drill.name}: ${finding.case}` });
      print(`  ${verdictOf(finding)}: ${finding.case}: ${finding.seen}`);
    };
    const say = (line: string) => print(`  ${line}`);
    await drill.run(options, report, say).catch((error: unknown) => report(brokenOff(error)));
    endAll();
    print(`  ${((performance.now() - since) / 1000).toFixed(0)} s`);
  }
  for (const line of tableOf(found)) print(line);
  return found;
}

function brokenOff(error: unknown): Finding {
  const seen = (error as Error).stack ?? String(error);
  return { case: "the drill itself", done: "run", expected: "runs to its end", seen, held: false };
}

function verdictOf({ held }: Finding): string {
  return held === "skipped" ? "skipped" : held ? "held" : "FAILED";
}

function tableOf(found: readonly Finding[]): string[] {
  const rows = found.map((finding) => [
    finding.case,
    finding.done,
    finding.expected,
    finding.seen,
    verdictOf(finding),
  ]);
  const head = ["case", "what was done", "expected", "seen", ""];
  const lineOf = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/\s+/g, " ")).join(" | ")} |`;
  const count = (held: Finding["held"]) => found.filter((finding) => finding.held === held).length;
  const total = `${count(true)} held, ${count(false)} failed, ${count("skipped")} skipped`;
  return ["", lineOf(head), lineOf(head.map(() => "---")), ...rows.map(lineOf), "", total];
}
