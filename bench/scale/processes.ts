import { readFileSync } from "node:fs";
import { familyOf } from "@/e2e/faults/support/processes";

/** What a process and all that it started hold, in megabytes: `pss` counts what several share once; `cpu` is in seconds. */
export type Usage = { rss: number; pss: number; cpu: number };

export function usageOf(pid: number): Usage {
  const all = familyOf(pid).map((process) => usageOfOne(process.pid));
  const sum = (of: keyof Usage) => all.reduce((total, each) => total + each[of], 0);
  return { rss: Math.round(sum("rss")), pss: Math.round(sum("pss")), cpu: sum("cpu") };
}

function usageOfOne(pid: number): Usage {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    const megabytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(rollup)?.[1] ?? 0) / 1000;
    // Of the fields after the name, the 12th and 13th are the time of the process, the two after them of those that it has waited for.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const ticks = fields.slice(11, 15).reduce((total, each) => total + Number(each), 0);
    return { rss: megabytes("Rss"), pss: megabytes("Pss"), cpu: ticks / 100 };
  } catch {
    // It has ended since.
    return { rss: 0, pss: 0, cpu: 0 };
  }
}

/** The most that was held of each, and what was used of the processor in between. */
export function mostOf(before: Usage, later: readonly Usage[]): Usage {
  const most = (of: keyof Usage) => Math.max(before[of], ...later.map((usage) => usage[of]));
  return { rss: most("rss"), pss: most("pss"), cpu: Math.round(most("cpu") - before.cpu) };
}
