/** Unsaved text is stored in this browser, so that it survives a reload, a crash and an expired session. */
const keyOf = (fieldId: string) => `annals.typed.${fieldId}`;

export type StoredDraft = { typed: string; basedOn: number };

export function storeDraft(fieldId: string, draft: StoredDraft): void {
  try {
    localStorage.setItem(keyOf(fieldId), JSON.stringify(draft));
  } catch {
    // Where storage is blocked, the text is still on the page.
  }
}

export function removeDraft(fieldId: string): void {
  try {
    localStorage.removeItem(keyOf(fieldId));
  } catch {
    // Where storage is blocked, nothing was stored.
  }
}

/** Returns what is stored for any of these fields. */
export function draftsOf(fieldIds: readonly string[]): (StoredDraft & { id: string })[] {
  return fieldIds.flatMap((id) => {
    const draft = findDraft(id);
    return draft ? { id, ...draft } : [];
  });
}

function findDraft(fieldId: string): StoredDraft | null {
  try {
    const text = localStorage.getItem(keyOf(fieldId));
    const draft = text ? (JSON.parse(text) as Partial<StoredDraft>) : null;
    const isWhole = typeof draft?.typed === "string" && typeof draft.basedOn === "number";
    return isWhole ? { typed: draft.typed as string, basedOn: draft.basedOn as number } : null;
  } catch {
    return null;
  }
}
