import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { drained } from "@/e2e/support/fetched";

/** Answers a second, and how many milliseconds half and 99 % of them took at most. */
export type Load = { rate: number; p50: number; p99: number; bytes: number };
type Asked = { url: string; headers?: Record<string, string> };

const connections = 32;
const seconds = 0.7;
const rounds = 9;

/** The rounds of each server, one after another; those of the same place were next to each other in time. */
export type Rounds<K extends string> = Record<K, Load[]>;

/** Loads servers in turn, so that what else the machine does meets all of them. */
export async function loadInTurn<K extends string>(asked: Record<K, Asked>): Promise<Rounds<K>> {
  const servers = Object.entries<Asked>(asked) as [K, Asked][];
  const loads = Object.fromEntries(servers.map(([name]) => [name, [] as Load[]])) as Rounds<K>;
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, one] of servers) {
      const load = await loadOnce(one);
      // The first round warms up.
      if (round > 0) loads[name].push(load);
    }
  return loads;
}

/** How many percent of `its` rate `mine` reached: the median over rounds that were next to each other. */
export function part(mine: readonly Load[], its: readonly Load[]): string {
  const parts = mine.map(({ rate }, round) => rate / (its[round]?.rate ?? NaN));
  const sorted = parts.toSorted((a, b) => a - b);
  return `${(100 * (sorted[Math.floor(sorted.length / 2)] ?? NaN)).toFixed(0)} %`;
}

/** Loads a server while somebody asks it for `other` without a pause; every other round nobody does. */
export async function loadWhileAsked(asked: Asked, other: string): Promise<Rounds<"calm" | "busy">> {
  const loads: Rounds<"calm" | "busy"> = { calm: [], busy: [] };
  await loadOnce(asked);
  for (let round = 0; round < rounds; round += 1) {
    loads.calm.push(await loadOnce(asked));
    const asker = keepAsking(other);
    loads.busy.push(await loadOnce(asked));
    await asker.stop();
  }
  return loads;
}

function keepAsking(url: string): { stop: () => Promise<void> } {
  let isOver = false;
  const asking = (async () => {
    while (!isOver) await drained(url);
  })();
  return { stop: () => ((isOver = true), asking) };
}

async function loadOnce({ url, headers = {} }: Asked): Promise<Load> {
  const { hostname } = new URL(url);
  if (hostname !== "127.0.0.1") throw new Error("The bench loads this machine only.");
  const parameters = [url, String(connections), String(seconds), JSON.stringify(headers)];
  const { stdout } = await promisify(execFile)(process.execPath, ["bench/public/load.mjs", ...parameters]);
  return JSON.parse(stdout) as Load;
}

/** The round of the middle in words. */
export function told(loads: readonly Load[]): string {
  const sorted = loads.toSorted((a, b) => a.rate - b.rate);
  const { rate, p50, p99 } = sorted[Math.floor(sorted.length / 2)] ?? { rate: NaN, p50: NaN, p99: NaN };
  const rounded = Math.round(rate).toString().padStart(6);
  return `${rounded} requests/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`;
}
