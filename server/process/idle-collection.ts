import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** How busy a thread is and what its heap holds; replaced in tests. */
export type IdleSigns = {
  /** The part of the time since the last call in which the event loop was busy, from 0 to 1. */
  utilization: () => number;
  /** The memory that the heap has taken from the system, in bytes. */
  heap: () => number;
  collect: () => void;
};

const interval = 10_000;
const idle = 0.05;
const growth = 48_000_000;
// V8 lets the bytecode of a function go that has not run during five full collections.
const collections = 6;

/**
 * Returns a function to be called at intervals. It collects all garbage when the thread was idle twice in a row and its heap
 * has grown since: V8 by itself puts a full collection off until the heap grows further, and keeps the memory of the day's
 * peak all night. It does so a few times, one at each interval, while the thread stays idle: only then does V8 let go of what it
 * compiled for the day's work.
 */
export function idleCollector({ utilization, heap, collect }: IdleSigns): () => void {
  let collected = 0;
  let idleBefore = false;
  let left = 0;
  return () => {
    const isIdle = utilization() < idle;
    if (isIdle && idleBefore && heap() > collected + growth) left = collections;
    idleBefore = isIdle;
    if (!isIdle || left === 0) return;
    left -= 1;
    collect();
    collected = heap();
  };
}

/** Collects the garbage of this thread whenever it is idle, until the process ends. */
export function collectWhenIdle(): void {
  let last = performance.eventLoopUtilization();
  const utilization = () => {
    const now = performance.eventLoopUtilization();
    const { utilization: busy } = performance.eventLoopUtilization(now, last);
    last = now;
    return busy;
  };
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = () => process.memoryUsage().heapTotal;
  setInterval(idleCollector({ utilization, heap, collect }), interval).unref();
}
