import { saveFieldAddress } from "@/lib/entry/save-address";
import { clientOf, openField } from "../save-field";
import { percentile } from "../timings";
import type { PayloadApp } from "./app";

const blockSize = 50;
const blocks = 6;

/** Saves one figure in Annals and one in Payload, in turns, one connection each. Returns lines to print. */
export async function compareSaves(url: string, payload: PayloadApp): Promise<string[]> {
  const savers = [await saverOf(url), saverOfPayload(payload)];
  const samples = savers.map(() => [] as number[][]);
  for (let round = 0; round <= blocks; round += 1)
    for (const [index, save] of savers.entries()) {
      const block = await timeBlock(save);
      // The first round warms up.
      if (round > 0) samples[index]?.push(block);
    }
  const [ours = [], theirs = []] = samples.map((each) => each.map((block) => percentile(block, 0.5)));
  const ratios = ours.map((median, round) => median / (theirs[round] ?? NaN));
  const said = (medians: readonly number[]) => `p50 ${percentile(medians, 0.5).toFixed(2)} ms`;
  return [
    `A save: Annals ${said(ours)}, Payload ${said(theirs)}, Annals ÷ Payload ${percentile(ratios, 0.5).toFixed(2)}`,
  ];
}

async function timeBlock(save: () => Promise<void>): Promise<number[]> {
  const samples: number[] = [];
  for (let n = 0; n < blockSize; n += 1) {
    const since = performance.now();
    await save();
    samples.push(performance.now() - since);
  }
  return samples;
}

async function saverOf(url: string): Promise<() => Promise<void>> {
  const year = Number(process.env.BENCH_YEAR ?? 2024);
  const { cookie, id: fieldId, openedBy, version } = await openField(url, year);
  const send = clientOf(url);
  const headers = { cookie, origin: url, "content-type": "application/json" };
  let [n, basedOn] = [0, version];
  return async () => {
    const typed = `${20 + ((n += 1) % 9)}批`;
    const body = JSON.stringify({ fieldId, typed, basedOn, openedBy });
    const answer = await send("POST", saveFieldAddress, { headers, body });
    if (!/"ok":true/.test(answer.body))
      throw new Error(`A save was answered with ${answer.body.slice(0, 300)}`);
    basedOn = Number(/"number":(\d+)/.exec(answer.body)?.[1] ?? basedOn);
  };
}

function saverOfPayload({ url, token }: PayloadApp): () => Promise<void> {
  const send = clientOf(url);
  const headers = { authorization: `JWT ${token}`, "content-type": "application/json" };
  let n = 0;
  return async () => {
    const body = JSON.stringify({ value: (n += 1), _status: "published" });
    const answer = await send("PATCH", `/api/figures/${1 + (n % 200)}?depth=0`, { headers, body });
    if (answer.status >= 400) throw new Error(`Payload answered ${answer.status}.`);
  };
}
