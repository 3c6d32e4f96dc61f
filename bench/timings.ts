/** Returns the median of the samples (milliseconds) and a line that prints it with the 90th and 99th percentiles. */
export function timingsOf(samples: readonly number[]) {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const [median, p90, p99] = [at(0.5), at(0.9), at(0.99)];
  const text = `median ${median.toFixed(1)}  p90 ${p90.toFixed(1)}  p99 ${p99.toFixed(1)}  (n = ${samples.length})`;
  return { median, text };
}

/** Discarded runs: an office meets a server that has been up for hours, not for seconds. */
const warmUp = 300;

/** Runs `work` to warm up, then times `count` runs, one after another. */
export async function timed(count: number, work: (n: number) => Promise<void>) {
  const samples: number[] = [];
  for (let n = 0; n < count + warmUp; n += 1) {
    const since = performance.now();
    await work(n);
    if (n >= warmUp) samples.push(performance.now() - since);
  }
  return timingsOf(samples);
}
