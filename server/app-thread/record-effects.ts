import { setTimeout as pause } from "node:timers/promises";
import { system } from "@/lib/platform/actor";
import { log } from "@/lib/platform/log";
import { onFoundInForce } from "@/lib/publication/releases/effects";
import { recordEffects } from "@/lib/publication/releases/record-effects";

const retryInterval = 10_000;

/** From now on, records the effect of each release that a read finds in force; where that fails, again every ten seconds. */
export function recordEffectsAsFound(): void {
  let isRecording = false;
  onFoundInForce(() => {
    if (isRecording) return;
    isRecording = true;
    void recordUntilDone().finally(() => (isRecording = false));
  });
}

async function recordUntilDone(): Promise<void> {
  for (;;) {
    const failed = await recordEffects({}, system).then(
      (result) => (result.ok ? null : result.error),
      (error: unknown) => error,
    );
    if (failed === null) return;
    log.warn({ error: failed }, "that a release has taken effect could not be recorded yet");
    await pause(retryInterval, undefined, { ref: false });
  }
}
