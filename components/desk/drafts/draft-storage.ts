import { storedKeys, storedObject, withStorage } from "./browser-storage";

/**
 * Unsaved text is stored in this browser, so that it survives a reload, a crash and an expired session. It is kept for
 * the person who typed it, who signs out when they leave: many people use one office computer.
 */
export type Draft = {
  typed: string;
  /** The version it was typed over. */
  basedOn: number;
  /** The key it was sent with, if it was, and those of earlier saves of the field whose answers were lost. */
  key?: string;
  unanswered?: readonly string[];
  /** The section it was typed in. */
  year: number;
  section: string;
};

const prefix = "annals.draft.";
const keyOf = (personId: string, fieldId: string) => `${prefix}${personId}/${fieldId}`;

/** Drafts stored before they had an owner. */
const unownedPrefix = "annals.typed.";

export function storeDraft(personId: string, fieldId: string, draft: Draft): void {
  withStorage((storage) => storage.setItem(keyOf(personId, fieldId), JSON.stringify(draft)));
}

/** Removes a draft; given `typed`, only if it is that text, and not one typed since. */
export function removeDraft(personId: string, fieldId: string, typed?: string): void {
  const draft = findDraft(keyOf(personId, fieldId));
  if (draft && (typed === undefined || draft.typed === typed))
    withStorage((storage) => storage.removeItem(keyOf(personId, fieldId)));
}

/** Returns what is stored for a person and any of these fields. */
export function draftsOf(personId: string, fieldIds: readonly string[]): (Draft & { id: string })[] {
  return fieldIds.flatMap((id) => {
    const draft = findDraft(keyOf(personId, id));
    return draft ? { id, ...draft } : [];
  });
}

/** Removes what is stored for a person, who leaves this browser, and what is stored for nobody knows whom. */
export function removeDrafts(personId: string): void {
  for (const key of [...storedKeys(keyOf(personId, "")), ...storedKeys(unownedPrefix)])
    withStorage((storage) => storage.removeItem(key));
}

export type DraftPlace = { year: number; section: string; count: number };

/** Returns where a person has unsaved text in this browser, in the order of years and sections. */
export function draftPlacesOf(personId: string): DraftPlace[] {
  const places = new Map<string, DraftPlace>();
  for (const key of storedKeys(keyOf(personId, ""))) {
    const draft = findDraft(key);
    if (!draft) continue;
    const { year, section } = draft;
    const count = (places.get(`${year} ${section}`)?.count ?? 0) + 1;
    places.set(`${year} ${section}`, { year, section, count });
  }
  const { compare } = new Intl.Collator("en", { numeric: true });
  return [...places.values()].toSorted((a, b) => a.year - b.year || compare(a.section, b.section));
}

/** Returns what is stored for any of these fields without saying whose it is. It may be anybody's: it is only shown. */
export function unownedDraftsOf(fieldIds: readonly string[]): { id: string; typed: string }[] {
  return fieldIds.flatMap((id) => {
    const typed = storedObject(unownedPrefix + id)?.typed;
    return typeof typed === "string" ? { id, typed } : [];
  });
}

export function removeUnownedDraft(fieldId: string): void {
  withStorage((storage) => storage.removeItem(unownedPrefix + fieldId));
}

function findDraft(key: string): Draft | null {
  const draft: Partial<Record<keyof Draft, unknown>> | null = storedObject(key);
  const isWhole =
    typeof draft?.typed === "string" &&
    typeof draft.basedOn === "number" &&
    typeof draft.year === "number" &&
    typeof draft.section === "string";
  return isWhole ? (draft as Draft) : null;
}
