import { percentile } from "../timings";

/** What was asked for, in milliseconds. */
export type Kind = "save" | "form" | "desk" | "queue" | "review" | "submit" | "approve" | "sign in";

/** What people met: how long each answer took, and what was refused. */
export type Samples = {
  took: (kind: Kind, ms: number) => void;
  refused: (kind: Kind, why: string) => void;
  summary: () => Record<string, { count: number; p50: number; p99: number; max: number }>;
  refusals: () => Record<string, number>;
};

export function newSamples(): Samples {
  const times = new Map<Kind, number[]>();
  const refusals = new Map<string, number>();
  return {
    took: (kind, ms) => (times.get(kind) ?? times.set(kind, []).get(kind))?.push(ms),
    refused: (kind, why) => {
      const name = `${kind}: ${why}`;
      refusals.set(name, (refusals.get(name) ?? 0) + 1);
    },
    summary: () =>
      Object.fromEntries(
        [...times].map(([kind, ms]) => [
          kind,
          {
            count: ms.length,
            ...{ p50: percentile(ms, 0.5), p99: percentile(ms, 0.99), max: Math.max(...ms) },
          },
        ]),
      ),
    refusals: () => Object.fromEntries(refusals),
  };
}
