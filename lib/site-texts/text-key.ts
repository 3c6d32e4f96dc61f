import { type SitePage, sitePages } from "./site-texts";

/** The kinds of texts, in the order in which they are listed. */
export const textKinds = ["page", "term", "calendar"] as const;
export type TextKind = (typeof textKinds)[number];

/** Which text: `page/office`, `term/person-times`, or `calendar/2027` for the report of that year. */
export type TextKey = `${TextKind}/${string}`;

/** What the codes of each kind look like. */
const codes: Record<TextKind, RegExp> = {
  page: new RegExp(`^(?:${sitePages.join("|")})$`),
  term: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  calendar: /^(?:19|20)\d\d$/,
};

export const textKey = (kind: TextKind, code: string): TextKey => `${kind}/${code}`;

export function partsOfKey(key: TextKey): { kind: TextKind; code: string } {
  const [kind = "", code = ""] = key.split("/", 2);
  return { kind: kind as TextKind, code };
}

/** Whether a text can have this key. */
export function isTextKey(text: string): text is TextKey {
  const [kind = "", code = "", ...rest] = text.split("/");
  return Object.hasOwn(codes, kind) && codes[kind as TextKind].test(code) && rest.length === 0;
}

/** Puts texts in the order in which they are listed: pages as they are, terms by their codes, the calendar by its years. */
export function byKey(a: { key: TextKey }, b: { key: TextKey }): number {
  const [first, second] = [rankOf(a.key), rankOf(b.key)];
  return first === second ? (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : first - second;
}

function rankOf(key: TextKey): number {
  const { kind, code } = partsOfKey(key);
  const page = kind === "page" ? sitePages.indexOf(code as SitePage) : 0;
  return textKinds.indexOf(kind) * 100 + page;
}
