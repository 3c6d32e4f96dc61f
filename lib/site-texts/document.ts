import type { Content, ContentOf } from "./content";
import { byKey, partsOfKey, type TextKey } from "./text-key";
import type { PageText, SitePage, SiteTextsDocument } from "./site-texts";

export type KeyedContent = { key: TextKey; content: Content };

/** Joins texts into the document of a release. The order of its properties is part of what is hashed. */
export function documentOf(
  texts: readonly KeyedContent[],
  { version, releasedAt }: Pick<SiteTextsDocument, "version" | "releasedAt">,
): SiteTextsDocument {
  const sorted = texts.toSorted(byKey);
  const pages = sorted.flatMap(({ key, content }) =>
    content.kind === "page" ? [[partsOfKey(key).code as SitePage, pageOf(content)] as const] : [],
  );
  const terms = sorted.flatMap(({ key, content }) => {
    if (content.kind !== "term") return [];
    const { word, english, definition } = content;
    return [{ code: partsOfKey(key).code, word, english, definition: inOrder(definition) }];
  });
  const calendar = sorted.flatMap(({ key, content }) => {
    if (content.kind !== "calendar") return [];
    return [{ year: Number(partsOfKey(key).code), date: content.date, note: inOrder(content.note) }];
  });
  return {
    version,
    releasedAt,
    pages: Object.fromEntries(pages) as Partial<Record<SitePage, PageText>>,
    terms,
    calendar: calendar.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.year - b.year)),
  };
}

const inOrder = ({ zh, en }: { zh: string; en: string }) => ({ zh, en });
const pageOf = ({ title, body }: ContentOf<"page">): PageText => ({
  title: inOrder(title),
  body: inOrder(body),
});

/** Returns the texts of a document by their keys, as they were joined. */
export function textsOf({ pages, terms, calendar }: SiteTextsDocument): KeyedContent[] {
  const texts: KeyedContent[] = [
    ...Object.entries(pages).map(([page, text]): KeyedContent => ({
      key: `page/${page}`,
      content: { kind: "page", ...text },
    })),
    ...terms.map(({ code, ...term }): KeyedContent => ({
      key: `term/${code}`,
      content: { kind: "term", ...term },
    })),
    ...calendar.map(({ year, ...line }): KeyedContent => ({
      key: `calendar/${year}`,
      content: { kind: "calendar", ...line },
    })),
  ];
  return texts.toSorted(byKey);
}
