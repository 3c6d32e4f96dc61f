/** Returns the value below which this part (0 to 1) of the samples lies; 0 without samples. */
export function percentile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Returns the median of the samples (milliseconds) and a line that prints it with the 90th and 99th percentiles. */
export function timingsOf(samples: readonly number[]) {
  const [median = 0, p90 = 0, p99 = 0] = [0.5, 0.9, 0.99].map((part) => percentile(samples, part));
  const text = `median ${median.toFixed(1)}  p90 ${p90.toFixed(1)}  p99 ${p99.toFixed(1)}  (n = ${samples.length})`;
  return { median, text };
}
