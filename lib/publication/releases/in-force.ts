// Only this file and in-force-repository.ts decide whether a release is public. A release takes effect by comparison with the
// clock, not by a job, so it also does if the server was down at that time.

type Timed = { publishedAt: Date; embargoUntil: Date | null };

/** Returns the public date of a release: the end of its embargo, or else when it was published. */
export function releasedAtOf({ publishedAt, embargoUntil }: Timed): Date {
  return embargoUntil ?? publishedAt;
}

/** Returns the Prisma filter for releases in force at `now`: not withdrawn, and without an embargo or past it. */
export function inForceAt(now: Date) {
  return { withdrawal: null, OR: [{ embargoUntil: null }, { embargoUntil: { lte: now } }] };
}

/** Returns the Prisma filter for releases that take effect after `now`. */
export function scheduledAt(now: Date) {
  return { withdrawal: null, embargoUntil: { gt: now } };
}
