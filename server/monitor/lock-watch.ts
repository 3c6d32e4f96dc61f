/** How long, in milliseconds, another program may hold the write lock before it is a fault. */
const patience = 1_000;

export type LockWatch = (probe: { isBusy: boolean; isWriting: boolean; now: number }) => boolean;

/**
 * Returns a function that is told of every probe, and says whether another program holds the write lock for too long. A probe
 * that meets the lock while this process writes proves nothing, since the lock is then probably its own: a release takes seconds.
 */
export function watchLock(): LockWatch {
  let busySince: number | null = null;
  let foreign = 0;
  return ({ isBusy, isWriting, now }) => {
    if (!isBusy) {
      busySince = null;
      foreign = 0;
      return false;
    }
    busySince ??= now;
    if (!isWriting) foreign += 1;
    return foreign >= 2 && now - busySince >= patience;
  };
}
