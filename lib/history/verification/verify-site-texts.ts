import "server-only";
import { sha256 } from "@/lib/audit/chain";
import type { Problems } from "@/lib/audit/problem";
import { eventOf } from "@/lib/audit/read-event";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import type { Snapshot } from "@/lib/platform/snapshot";
import type { Content } from "@/lib/site-texts/content";
import { documentOf, type KeyedContent } from "@/lib/site-texts/document";
import type { TextKey } from "@/lib/site-texts/text-key";
import { siteTextProblems } from "./messages";

type Row = {
  id: string;
  number: number;
  content: string;
  contentHash: string;
  auditHead: string;
};
type Recorded = { seq: number; contentHash: string; headBefore: string };
type Item = { text: string; content: string };

const releases = `
  SELECT "id", "number", "content", "contentHash", "auditHead" FROM "SiteTextsRelease" ORDER BY "number"`;

const items = `
  SELECT i."text", v."content" FROM "SiteTextsReleaseItem" i JOIN "SiteTextRevision" v ON v."id" = i."revisionId"
  WHERE i."releaseId" = ?`;

/** Checks every version of the site's texts against the entry that recorded it, and against the revisions that it was made of. */
export function checkSiteTexts(snapshot: Snapshot, problems: Problems): VerificationCheck {
  const recorded = new Map<number, Recorded>();
  return {
    visitEntry({ entry, headBefore }) {
      const to = eventOf(entry, "site_texts.released")?.to;
      if (to) recorded.set(to.version, { seq: entry.seq, contentHash: to.contentHash, headBefore });
    },
    async compare() {
      const rows = snapshot.prepare<[], Row>(releases).all();
      for (const row of rows) checkRelease(snapshot, row, recorded.get(row.number), problems);
      const present = new Set(rows.map(({ number }) => number));
      for (const [version, { seq }] of recorded)
        if (!present.has(version)) problems.report(siteTextProblems.missing(version, seq));
      return {};
    },
  };
}

function checkRelease(snapshot: Snapshot, row: Row, entry: Recorded | undefined, problems: Problems): void {
  const { id, number, content, contentHash, auditHead } = row;
  if (!entry) return problems.report(siteTextProblems.unrecorded(number));
  if (auditHead !== entry.headBefore) problems.report(siteTextProblems.head(number, entry.seq));
  if (sha256(content) !== contentHash || contentHash !== entry.contentHash)
    return problems.report(siteTextProblems.content(number, entry.seq));
  const texts = snapshot
    .prepare<[string], Item>(items)
    .all(id)
    .map(({ text, content: said }): KeyedContent => ({
      key: text as TextKey,
      content: JSON.parse(said) as Content,
    }));
  const { releasedAt } = JSON.parse(content) as { releasedAt: string };
  const isSame = JSON.stringify(documentOf(texts, { version: number, releasedAt })) === content;
  if (!isSame) problems.report(siteTextProblems.items(number, entry.seq));
}
