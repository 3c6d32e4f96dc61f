import "server-only";
import { singleton } from "@/lib/platform/singleton";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import type { KeyedContent } from "./document";
import type { Revision } from "./model";
import type { SiteTextsDocument } from "./site-texts";

/** A published version of the site's texts, as the list of versions has it. `version` counts from 1. */
export type SiteVersionLine = {
  id: string;
  version: number;
  note: string;
  publisherName: string;
  releasedAt: string;
  contentHash: string;
};

type Row = Omit<SiteVersionLine, "version" | "releasedAt"> & { number: number; publishedAt: Date };

/** Lists the versions, the newest first. Every public page asks for them. */
export async function siteVersionLines(db: Db): Promise<SiteVersionLine[]> {
  const rows = await queryRows<Row>(
    db,
    sql`SELECT "id", "number", "note", "publisherName", "publishedAt", "contentHash"
      FROM "SiteTextsRelease" ORDER BY "number" DESC`,
  );
  return rows.map(({ number, publishedAt, ...line }) => ({
    ...line,
    ...{ version: Number(number), releasedAt: new Date(publishedAt).toISOString() },
  }));
}

// A version never changes, so each is read and parsed once. There are as many as the office ever published.
const known = singleton("documents of the site's texts", () => new Map<string, SiteTextsDocument>());

/** Returns the document of a version by its id. */
export async function siteDocument(db: Db, id: string): Promise<SiteTextsDocument> {
  const before = known.get(id);
  if (before) return before;
  const document = JSON.parse(await siteContent(db, id)) as SiteTextsDocument;
  known.set(id, document);
  return document;
}

/** Returns the document of a version as it was stored and hashed. */
export async function siteContent(db: Db, id: string): Promise<string> {
  const { content } = await db.siteTextsRelease.findUniqueOrThrow({
    where: { id },
    select: { content: true },
  });
  return content;
}

export type NewSiteRelease = {
  version: number;
  note: string;
  publisher: { id: string; name: string };
  at: Date;
  content: string;
  contentHash: string;
  auditHead: string;
  items: (KeyedContent & { revision: Revision })[];
};

export async function saveSiteRelease(tx: Tx, release: NewSiteRelease): Promise<string> {
  const { version, note, publisher, at, content, contentHash, auditHead, items } = release;
  const { id } = await tx.siteTextsRelease.create({
    data: {
      ...{ number: version, note, publisherId: publisher.id, publisherName: publisher.name },
      ...{ publishedAt: at, content, contentHash, auditHead },
    },
  });
  for (const { key, revision } of items)
    await tx.siteTextsReleaseItem.create({ data: { releaseId: id, text: key, revisionId: revision.id } });
  return id;
}
