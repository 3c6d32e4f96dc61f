import { sha256 } from "@/lib/audit/chain";
import type { KeyedContent } from "./document";
import { isUnreleased, type Revision, type SiteText } from "./model";

/** What the next release would hold. */
export type NextSiteRelease = {
  items: (KeyedContent & { revision: Revision })[];
  /** Whether it would differ from the newest release. */
  isNew: boolean;
  /** Identifies what it holds, so that nobody publishes what they were not shown. */
  stamp: string;
};

/** Returns what is approved of all texts, without those that were removed. */
export function nextReleaseOf(texts: readonly SiteText[]): NextSiteRelease {
  const items = texts.flatMap(({ key, approved }) =>
    approved?.content ? [{ key, content: approved.content, revision: approved }] : [],
  );
  const ids = items.map(({ key, revision }) => [key, revision.id]);
  return { items, isNew: texts.some(isUnreleased), stamp: sha256(JSON.stringify(ids)).slice(0, 16) };
}
