import { z } from "zod";

const editsSchema = z.object({
  /** The source of all figures that have none of their own. */
  common: z.string(),
  answeredBy: z.string().optional(),
  gaps: z.record(
    z.string(),
    z.partialRecord(z.enum(["typed", "source", "quotation", "page", "link", "remark"]), z.string()),
  ),
});

/** What was typed and not received yet, by field. */
export type AnswerEdits = z.output<typeof editsSchema>;

const nothing: AnswerEdits = { common: "", gaps: {} };

const keyOf = (handOverId: string) => `annals.answer.${handOverId}`;

/** Returns what this browser holds for a part; where nothing is held, or storage is blocked, no text at all. */
export function storedAnswerEdits(handOverId: string): AnswerEdits {
  try {
    return editsSchema.parse(JSON.parse(window.localStorage.getItem(keyOf(handOverId)) ?? "null"));
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
