import "server-only";
import { createHmac } from "node:crypto";
import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import { countAttempt } from "@/lib/platform/activity";
import { derivedKey } from "@/lib/platform/derived-key";
import type { Refusal } from "@/lib/platform/result";
import { logSecurity } from "@/lib/platform/security-log";
import { rateLimiter } from "@/lib/platform/shared/rate-limiter";

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

type Limit = "place" | "device" | "account" | "address";
const quarter = 15 * 60;
const hour = 60 * 60;

const allowedFailures: Record<AttemptKind, Record<"place" | "account" | "address", number>> = {
  password: { place: 10, account: 50, address: 100 },
  code: { place: 5, account: 20, address: 50 },
  link: { place: 30, account: 100, address: 30 },
  reauthenticate: { place: 10, account: 50, address: 100 },
};

const durations = { place: quarter, device: quarter, account: hour, address: quarter };

function limitOf(kind: AttemptKind, limit: Limit): Promise<RateLimiterAbstract> {
  const points = allowedFailures[kind][limit === "device" ? "place" : limit];
  return rateLimiter({ name: `${kind} by ${limit}`, points, duration: durations[limit] });
}

/** How many counters each limit has. */
const counters = 2 ** 14;

/**
 * Returns the counter of a name. Names that share one share its count, so a count may be too high but never too low: however
 * many names are made up, no counter is given up before its time, and there are only so many. The key is the same on all servers, and
 * unknown to whoever looks for a name that shares a counter with somebody else's.
 */
export function counterOf(name: string): string {
  return String(
    createHmac("sha256", derivedKey("annals counters of attempts")).update(name).digest().readUInt32BE() %
      counters,
  );
}

type Counter = { limit: RateLimiterAbstract; key: string; name: Limit };

/** Lists the counters of an attempt in the order in which they are asked. */
function countersOf(
  kind: AttemptKind,
  account: string,
  { address, device }: ClientPlace,
): Promise<Counter[]> {
  const counted: [Limit, string][] = device
    ? [["device", `${account}|${device}`]]
    : [
        ["address", address],
        ["place", `${account}|${address}`],
        ["account", account],
      ];
  const counter = async ([name, of]: [Limit, string]) => ({
    ...{ name, key: counterOf(of) },
    limit: await limitOf(kind, name),
  });
  return Promise.all(counted.map(counter));
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
  // The account of a link is its token.
  const logged = { address: place.address, what: kind, ...(kind !== "link" && { account }) };
  const logAttempt = (event: "sign_in_failed" | "too_many_attempts") => logSecurity(event, logged);
  const counted = await countersOf(kind, account, place);
  const seconds = (await findWait(counted)) ?? (await consume(counted));
  if (seconds !== null) {
    logAttempt("too_many_attempts");
    countAttempt(kind, "refused");
    return { ok: false, minutes: Math.max(1, Math.ceil(seconds / 60)) };
  }
  const value = await check();
  if (value === null) {
    logAttempt("sign_in_failed");
    countAttempt(kind, "failed");
    return { ok: false, minutes: null };
  }
  await giveBack(counted);
  if (value instanceof Unchecked) return { ok: false, minutes: null, refusal: value.refusal };
  const own = counted.find(({ name }) => name === "place" || name === "device");
  await own?.limit.delete(own.key);
  return { ok: true, value };
}

/** Returns the seconds to wait if a limit is reached. Counts nothing: what is refused must not count elsewhere. */
async function findWait(counted: Counter[]): Promise<number | null> {
  for (const { limit, key } of counted) {
    const count = await limit.get(key);
    if (count && count.consumedPoints >= limit.points && count.msBeforeNext > 0)
      return count.msBeforeNext / 1000;
  }
  return null;
}

/** Counts an attempt before it is made, so that parallel ones count too. Returns the seconds to wait when it is refused. */
async function consume(counted: Counter[]): Promise<number | null> {
  for (const [index, { limit, key }] of counted.entries()) {
    try {
      await limit.consume(key);
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected;
      await giveBack(counted.slice(0, index + 1));
      return rejected.msBeforeNext / 1000;
    }
  }
  return null;
}

async function giveBack(counted: Counter[]): Promise<void> {
  await Promise.all(counted.map(({ limit, key }) => limit.reward(key, 1)));
}
