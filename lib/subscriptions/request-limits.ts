import "server-only";
import { RateLimiterRes } from "rate-limiter-flexible";
import { counterOf } from "@/lib/accounts/sign-in/attempt-limits";
import { rateLimiter } from "@/lib/platform/shared/rate-limiter";

const hour = 60 * 60;

// What can be asked for is a message to any address, so it is bounded by who asks, by the address and in all.
const limits = {
  place: { points: 10, duration: hour },
  all: { points: 500, duration: hour },
  email: { points: 3, duration: 24 * hour },
};

/** `minutes` is how long to wait. `enough` is said of an address that was sent messages enough today. */
export type Allowance =
  { ok: true } | { ok: false; why: "wait"; minutes: number } | { ok: false; why: "enough" };

/** Counts a request for a confirmation from a network address to an e-mail address, and tells whether it is one too many. */
export async function countRequest(address: string, email: string): Promise<Allowance> {
  const wait = (await consume("place", address)) ?? (await consume("all", ""));
  if (wait !== null) return { ok: false, why: "wait", minutes: Math.max(1, Math.ceil(wait / 60_000)) };
  return (await consume("email", email)) === null ? { ok: true } : { ok: false, why: "enough" };
}

async function consume(limit: keyof typeof limits, name: string): Promise<number | null> {
  const limiter = await rateLimiter({ name: `subscriptions by ${limit}`, ...limits[limit] });
  try {
    await limiter.consume(counterOf(name));
    return null;
  } catch (rejected) {
    if (rejected instanceof RateLimiterRes) return rejected.msBeforeNext;
    throw rejected;
  }
}
