"use client";

import { useState } from "react";
import type { SubmissionDraft } from "./submission-draft";

const nothing: SubmissionDraft = { note: "", reason: "", ownReasons: new Map(), leftOut: new Set() };

/** The state of the sheet, which outlives its closing. */
export function useSubmissionDraft() {
  const [draft, setDraft] = useState(nothing);
  return {
    draft,
    setNote: (note: string) => setDraft((now) => ({ ...now, note })),
    setReason: (reason: string) => setDraft((now) => ({ ...now, reason })),
    setOwnReason: (id: string, reason: string) =>
      setDraft((now) => ({ ...now, ownReasons: new Map([...now.ownReasons, [id, reason]]) })),
    setLeftOut: (id: string, isLeftOut: boolean) =>
      setDraft(({ leftOut, ...now }) => {
        const others = [...leftOut].filter((each) => each !== id);
        return { ...now, leftOut: new Set(isLeftOut ? [...others, id] : others) };
      }),
    clear: () => setDraft(nothing),
  };
}

export type DraftState = ReturnType<typeof useSubmissionDraft>;
