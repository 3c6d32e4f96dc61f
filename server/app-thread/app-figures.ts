import { monitorEventLoopDelay } from "node:perf_hooks";
import { currentActivity } from "@/lib/platform/activity";
import { writerReopened } from "@/lib/platform/database";
import type { AppFigures } from "../public-thread/messages";

/** Returns a function that tells what the app thread is doing, and how late its event loop was since it was last asked. */
export function openAppFigures(): () => AppFigures {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return () => {
    const seconds = (nanoseconds: number) => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0);
    const [mean, p99, max] = [delay.mean, delay.percentile(99), delay.max].map(seconds) as [
      number,
      number,
      number,
    ];
    delay.reset();
    return { ...currentActivity(), writerReopened: writerReopened(), eventLoopDelay: { mean, p99, max } };
  };
}
