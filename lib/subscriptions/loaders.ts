import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { canCountSubscribers } from "./policy";
import { countSubscribers, type SubscriberCounts } from "./repository";
import { scopeName } from "./scope-name";

export type NamedCounts = Omit<SubscriberCounts, "byScope"> & {
  byScope: { name: Bilingual; count: number }[];
};

/** Counts subscribers for an administrator; null for anybody else. */
export async function loadSubscriberCounts(): Promise<NamedCounts | null> {
  const actor = await requireActor("/desk/subscribers");
  if (!canCountSubscribers(actor)) return null;
  const { byScope, ...counts } = await countSubscribers(reader());
  const across = await acrossYearsInForce();
  const named = byScope.map(({ scope, count }) => ({ name: scopeName(scope, across), count }));
  return { ...counts, byScope: named.toSorted((a, b) => b.count - a.count) };
}
