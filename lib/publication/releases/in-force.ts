/**
 * When a release is public. This file and in-force-repository.ts are the only places that answer it; everything public
 * asks them. A release takes effect by comparison with the clock and not by a job, so it does also when the server was
 * down at its time.
 */
type Timed = { publishedAt: Date; embargoUntil: Date | null };

/** The public date of a release: the time it was set to take effect, or else the time it was published. */
export function releasedAtOf({ publishedAt, embargoUntil }: Timed): Date {
  return embargoUntil ?? publishedAt;
}

/** What a release in force at `now` is: not withdrawn, and without an embargo or past it. A filter for Prisma. */
export function inForceAt(now: Date) {
  return { withdrawal: null, OR: [{ embargoUntil: null }, { embargoUntil: { lte: now } }] };
}

/** What a release is that is set to take effect after `now`. A filter for Prisma. */
export function scheduledAt(now: Date) {
  return { withdrawal: null, embargoUntil: { gt: now } };
}
