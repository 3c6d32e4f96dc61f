import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { log } from "@/lib/platform/log";
import { singleton } from "@/lib/platform/singleton";

export type Attempted = "password" | "code" | "link" | "again";

/** Where an attempt comes from: the network address, and the browser where this account signed in before. */
export type Place = { address: string; device: string | null };

/** What came of an attempt: it succeeded, it failed, or it was not made and may be again after some minutes. */
export type Tried<T> = { ok: true; value: T } | { ok: false; minutes: number | null };

type Limits = Record<"place" | "account" | "address", RateLimiterMemory>;

const quarter = 15 * 60;
const hour = 60 * 60;

const allowed: Record<Attempted, Record<keyof Limits, number>> = {
  password: { place: 10, account: 50, address: 100 },
  code: { place: 5, account: 20, address: 50 },
  link: { place: 30, account: 100, address: 30 },
  again: { place: 10, account: 50, address: 100 },
};

const limits = singleton<Partial<Record<Attempted, Limits>>>("attempt limits", () => ({}));

function limitsOf(kind: Attempted): Limits {
  const { place, account, address } = allowed[kind];
  return (limits[kind] ??= {
    place: new RateLimiterMemory({ points: place, duration: quarter }),
    account: new RateLimiterMemory({ points: account, duration: hour }),
    address: new RateLimiterMemory({ points: address, duration: quarter }),
  });
}

/**
 * Makes an attempt that only so many may fail of. Few failures are allowed for one account from one place; more for
 * an account from anywhere, and for an address whatever the account. A browser where the account signed in before is a
 * place of its own, which neither of the latter two closes: strangers cannot lock an owner out.
 */
export async function attempt<T>(
  { kind, account, place }: { kind: Attempted; account: string; place: Place },
  check: () => Promise<T | null>,
): Promise<Tried<T>> {
  const counted = limitsOf(kind);
  const here = `${account}|${place.device ?? place.address}`;
  // The place comes first: what it refuses does not count against the account, or one stranger could close it.
  const keys: [RateLimiterMemory, string][] = [[counted.place, here]];
  if (!place.device) keys.push([counted.address, place.address], [counted.account, account]);
  const seconds = await consume(keys);
  if (seconds !== null) {
    log.warn({ kind, address: place.address }, "too many attempts");
    return { ok: false, minutes: Math.max(1, Math.ceil(seconds / 60)) };
  }
  const value = await check();
  if (value === null) return { ok: false, minutes: null };
  await Promise.all(keys.map(([limit, key]) => limit.reward(key, 1)));
  await counted.place.delete(here);
  return { ok: true, value };
}

/** Counts an attempt in advance, so that many at once count too; how long to wait where it is one too many. */
async function consume(keys: [RateLimiterMemory, string][]): Promise<number | null> {
  try {
    for (const [limit, key] of keys) await limit.consume(key);
    return null;
  } catch (rejected) {
    if (rejected instanceof RateLimiterRes) return rejected.msBeforeNext / 1000;
    throw rejected;
  }
}
