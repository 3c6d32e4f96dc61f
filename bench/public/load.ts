import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { drained } from "@/e2e/support/fetched";

/** Requests per second, median and 99th percentile latency in milliseconds, and bytes per response. */
export type Load = { rate: number; p50: number; p99: number; bytes: number };
type Target = { url: string; headers?: Record<string, string> };

const connections = 32;
const seconds = 0.7;
const rounds = 9;

/** The measured rounds of each server. Rounds with the same index ran right after one another. */
export type Rounds<K extends string> = Record<K, Load[]>;

/** Loads the servers in turn, so that other work on the machine affects all of them alike. */
export async function loadInTurn<K extends string>(targets: Record<K, Target>): Promise<Rounds<K>> {
  const servers = Object.entries<Target>(targets) as [K, Target][];
  const loads = Object.fromEntries(servers.map(([name]) => [name, [] as Load[]])) as Rounds<K>;
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, target] of servers) {
      const load = await loadOnce(target);
      // The first round is a warm-up.
      if (round > 0) loads[name].push(load);
    }
  return loads;
}

/** Returns the rate of `mine` as a percentage of `its`: the median over rounds with the same index. */
export function percentOf(mine: readonly Load[], its: readonly Load[]): string {
  const parts = mine.map(({ rate }, round) => rate / (its[round]?.rate ?? NaN));
  const sorted = parts.toSorted((a, b) => a - b);
  return `${(100 * (sorted[Math.floor(sorted.length / 2)] ?? NaN)).toFixed(0)} %`;
}

/** Loads a server, in every other round while another client requests `other` without a pause. */
export async function loadWhileBusy(target: Target, other: string): Promise<Rounds<"calm" | "busy">> {
  const loads: Rounds<"calm" | "busy"> = { calm: [], busy: [] };
  await loadOnce(target);
  for (let round = 0; round < rounds; round += 1) {
    loads.calm.push(await loadOnce(target));
    const otherClient = requestContinuously(other);
    loads.busy.push(await loadOnce(target));
    await otherClient.stop();
  }
  return loads;
}

function requestContinuously(url: string): { stop: () => Promise<void> } {
  let isOver = false;
  const requests = (async () => {
    while (!isOver) await drained(url);
  })();
  return { stop: () => ((isOver = true), requests) };
}

async function loadOnce({ url, headers = {} }: Target): Promise<Load> {
  const { hostname } = new URL(url);
  if (hostname !== "127.0.0.1") throw new Error("The bench loads this machine only.");
  const parameters = [url, String(connections), String(seconds), JSON.stringify(headers)];
  const { stdout } = await promisify(execFile)(process.execPath, ["bench/public/load.mjs", ...parameters]);
  return JSON.parse(stdout) as Load;
}

/** Formats the round with the median rate. */
export function formatLoad(loads: readonly Load[]): string {
  const sorted = loads.toSorted((a, b) => a.rate - b.rate);
  const { rate, p50, p99 } = sorted[Math.floor(sorted.length / 2)] ?? { rate: NaN, p50: NaN, p99: NaN };
  const rounded = Math.round(rate).toString().padStart(6);
  return `${rounded} requests/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`;
}
