"use client";

import { useState } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import type { SubmissionDraft } from "./submission-draft";
import { useOwnReasons } from "./use-own-reasons";

/** What is written on the sheet. It outlives the sheet's closing, and its texts the page, until the section is submitted. */
export function useSubmissionDraft(sectionId: string) {
  const note = useKeptText(`submission-note/${sectionId}`);
  const reason = useKeptText(`corrections/${sectionId}`);
  const { ownReasons, setOwnReason, recoverOwnReasons, clearOwnReasons } = useOwnReasons();
  const [leftOut, setLeftOutIds] = useState<ReadonlySet<string>>(new Set());
  const draft: SubmissionDraft = { note: note.text, reason: reason.text, ownReasons, leftOut };

  function setLeftOut(id: string, isLeftOut: boolean) {
    const others = [...leftOut].filter((each) => each !== id);
    setLeftOutIds(new Set(isLeftOut ? [...others, id] : others));
  }

  function clear() {
    for (const kept of [note, reason]) kept.clear();
    clearOwnReasons();
    setLeftOutIds(new Set());
  }

  return { draft, note, reason, setOwnReason, recoverOwnReasons, setLeftOut, clear };
}

export type DraftState = ReturnType<typeof useSubmissionDraft>;
