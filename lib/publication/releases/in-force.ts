// Only this file and in-force-repository.ts decide whether a release is public. That a release has taken effect is a fact that
// does not pass, whatever the clock says later: it was published without an embargo, or its effect is recorded, or this process
// has already shown it. The clock is asked only about the end of an embargo that nobody has seen yet.
import { idsFoundInForce } from "./effects";

type Timed = { publishedAt: Date; embargoUntil: Date | null };

/** Returns the public date of a release: the end of its embargo, or else when it was published. */
export function releasedAtOf({ publishedAt, embargoUntil }: Timed): Date {
  return embargoUntil ?? publishedAt;
}

type Embargoed = { id: string; embargoUntil: Date | null; effect: object | null };

/** Whether a release has taken effect by `now`, unless it was withdrawn. */
export function hasTakenEffect({ id, embargoUntil, effect }: Embargoed, now: Date): boolean {
  return embargoUntil === null || effect !== null || embargoUntil <= now || idsFoundInForce().has(id);
}

/** Returns the Prisma filter for releases in force at `now`: not withdrawn, and in effect. */
export function inForceAt(now: Date) {
  const found = { id: { in: [...idsFoundInForce()] } };
  const isInEffect = [
    { embargoUntil: null },
    { effect: { isNot: null } },
    { embargoUntil: { lte: now } },
    found,
  ];
  return { withdrawal: null, OR: isInEffect };
}

/** Returns the Prisma filter for releases that take effect after `now`. */
export function scheduledAt(now: Date) {
  const notFound = { id: { notIn: [...idsFoundInForce()] } };
  return { withdrawal: null, effect: null, embargoUntil: { gt: now }, ...notFound };
}

/** Returns the Prisma filter for releases that are in force at `now` after an embargo, while nothing says so yet. */
export function unrecordedAt(now: Date) {
  return { ...inForceAt(now), effect: null, embargoUntil: { not: null } };
}
