type Part = "typed" | "source" | "quotation" | "page" | "link" | "remark";

/** What was typed and not received yet, by field. `common` is the source of all figures that have none of their own. */
export type AnswerEdits = {
  common: string;
  answeredBy?: string;
  gaps: Readonly<Record<string, Partial<Record<Part, string>>>>;
};

const nothing: AnswerEdits = { common: "", gaps: {} };

const keyOf = (handOverId: string) => `annals.answer.${handOverId}`;

/** Returns what this browser holds for a part; where nothing is held, or storage is blocked, no text at all. */
export function storedAnswerEdits(handOverId: string): AnswerEdits {
  try {
    const stored = JSON.parse(window.localStorage.getItem(keyOf(handOverId)) ?? "null") as AnswerEdits | null;
    return { ...nothing, ...stored };
  } catch {
    return nothing;
  }
}

export function storeAnswerEdits(handOverId: string, edits: AnswerEdits): void {
  try {
    window.localStorage.setItem(keyOf(handOverId), JSON.stringify(edits));
  } catch {
    // The text is still on the page.
  }
}

export function removeAnswerEdits(handOverId: string): void {
  try {
    window.localStorage.removeItem(keyOf(handOverId));
  } catch {
    // Nothing was stored.
  }
}
