import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { shortLived } from "@/lib/platform/shared/short-lived";
import type { SetStore } from "@/lib/prepared/set-store";
import type { Prerendering } from "@/lib/prepared/set-writer";

type Prepare = (id: string, base: string | null) => Prerendering;
type Times = { lease: number; renewEvery: number; askEvery: number };

/** In milliseconds. A server that is killed or stopped while it prepares keeps the others waiting for the lease at most. */
const usual: Times = { lease: 30_000, renewEvery: 5_000, askEvery: 1_000 };

const key = "preparing";

/**
 * Returns what prepares a set in a folder that servers share: one of them does it, and the others find it there. Whoever waits
 * longest goes on with what one has left that was killed.
 */
export function prepareInTurn(prepare: Prepare, store: Pick<SetStore, "verify">, times = usual): Prepare {
  const holder = randomUUID();
  return (id, base) => {
    const stopping = new AbortController();
    return { done: prepareOnce(stopping.signal), stop: () => stopping.abort() };

    async function prepareOnce(signal: AbortSignal): Promise<void> {
      while (!(await shortLived().claim(key, holder, times.lease))) {
        await pause(times.askEvery, undefined, { signal });
        if (await store.verify(id)) return;
      }
      const renewing = setInterval(
        () =>
          void shortLived()
            .claim(key, holder, times.lease)
            .catch(() => undefined),
        times.renewEvery,
      );
      try {
        if (await store.verify(id)) return;
        signal.throwIfAborted();
        const { done, stop } = prepare(id, base);
        signal.addEventListener("abort", stop, { once: true });
        await done;
      } finally {
        clearInterval(renewing);
        await shortLived()
          .release(key, holder)
          .catch(() => undefined);
      }
    }
  };
}
