import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Answers a second, and how many milliseconds half and 99 % of them took at most. */
export type Load = { rate: number; p50: number; p99: number; bytes: number };
type Asked = { url: string; headers?: Record<string, string> };

const connections = 32;
const seconds = 1;
const rounds = 6;

/** Loads servers in turn, so that what else the machine does meets all of them; the best round of each counts. */
export async function loadInTurn<K extends string>(asked: Record<K, Asked>): Promise<Record<K, Load>> {
  const best = {} as Record<K, Load>;
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, one] of Object.entries<Asked>(asked) as [K, Asked][]) {
      const load = await loadOnce(one);
      // The first round warms up.
      if (round > 0 && !(best[name]?.rate >= load.rate)) best[name] = load;
    }
  return best;
}

async function loadOnce({ url, headers = {} }: Asked): Promise<Load> {
  const { hostname } = new URL(url);
  if (hostname !== "127.0.0.1") throw new Error("The bench loads this machine only.");
  const parameters = [url, String(connections), String(seconds), JSON.stringify(headers)];
  const { stdout } = await promisify(execFile)(process.execPath, [
    "scripts/bench/public/load.mjs",
    ...parameters,
  ]);
  return JSON.parse(stdout) as Load;
}

export function told({ rate, p50, p99 }: Load): string {
  const part = (name: string, value: number) => `${name} ${value.toFixed(1)} ms`;
  return `${Math.round(rate).toString().padStart(6)} requests/s  ${part("p50", p50)}  ${part("p99", p99)}`;
}
