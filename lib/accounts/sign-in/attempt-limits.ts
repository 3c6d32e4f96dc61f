import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { countAttempt } from "@/lib/platform/activity";
import { log } from "@/lib/platform/log";
import type { Refusal } from "@/lib/platform/result";
import { singleton } from "@/lib/platform/singleton";

export type AttemptKind = "password" | "code" | "link" | "reauthenticate";

/** Where an attempt comes from. `device` is set for a browser in which the account has signed in before. */
export type ClientPlace = { address: string; device: string | null };

/**
 * `minutes` is null for an attempt that failed, else how long to wait before the next one is allowed. `refusal` is there when it
 * could not be checked.
 */
export type AttemptResult<T> =
  { ok: true; value: T } | { ok: false; minutes: number | null; refusal?: Refusal };

/** Returned by a check that could not be made; the attempt is not counted. */
export class Unchecked {
  constructor(readonly refusal: Refusal) {}
}

type Limits = Record<"place" | "account" | "address", RateLimiterMemory>;

const quarter = 15 * 60;
const hour = 60 * 60;

const allowedFailures: Record<AttemptKind, Record<keyof Limits, number>> = {
  password: { place: 10, account: 50, address: 100 },
  code: { place: 5, account: 20, address: 50 },
  link: { place: 30, account: 100, address: 30 },
  reauthenticate: { place: 10, account: 50, address: 100 },
};

const limitsByKind = singleton<Partial<Record<AttemptKind, Limits>>>("attempt limits", () => ({}));

function limitsOf(kind: AttemptKind): Limits {
  const { place, account, address } = allowedFailures[kind];
  return (limitsByKind[kind] ??= {
    place: new RateLimiterMemory({ points: place, duration: quarter }),
    account: new RateLimiterMemory({ points: account, duration: hour }),
    address: new RateLimiterMemory({ points: address, duration: quarter }),
  });
}

/**
 * Runs `check` unless too many attempts failed before. Few failures are allowed per account and place, more per
 * account and per network address. A known device counts as a place of its own and is exempt from the latter two, so
 * that strangers cannot lock an owner out.
 */
export async function attempt<T>(
  { kind, account, place }: { kind: AttemptKind; account: string; place: ClientPlace },
  check: () => Promise<T | Unchecked | null>,
): Promise<AttemptResult<T>> {
  const limits = limitsOf(kind);
  const here = `${account}|${place.device ?? place.address}`;
  // The place is consumed first: an attempt it refuses must not count against the account.
  const keys: [RateLimiterMemory, string][] = [[limits.place, here]];
  if (!place.device) keys.push([limits.address, place.address], [limits.account, account]);
  const seconds = await consume(keys);
  if (seconds !== null) {
    log.warn({ kind, address: place.address }, "too many attempts");
    countAttempt(kind, "refused");
    return { ok: false, minutes: Math.max(1, Math.ceil(seconds / 60)) };
  }
  const value = await check();
  if (value === null) {
    countAttempt(kind, "failed");
    return { ok: false, minutes: null };
  }
  await Promise.all(keys.map(([limit, key]) => limit.reward(key, 1)));
  if (value instanceof Unchecked) return { ok: false, minutes: null, refusal: value.refusal };
  await limits.place.delete(here);
  return { ok: true, value };
}

/** Counts an attempt before it is made, so that parallel ones count too. Returns the seconds to wait when it is refused. */
async function consume(keys: [RateLimiterMemory, string][]): Promise<number | null> {
  try {
    for (const [limit, key] of keys) await limit.consume(key);
    return null;
  } catch (rejected) {
    if (rejected instanceof RateLimiterRes) return rejected.msBeforeNext / 1000;
    throw rejected;
  }
}
