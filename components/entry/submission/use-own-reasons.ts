"use client";

import { useState } from "react";
import { findKeptText, keepText, removeKeptText } from "@/components/desk/drafts/kept-text-storage";
import { usePagePersonId } from "@/components/desk/drafts/page-person";

const keyOf = (fieldId: string) => `correction/${fieldId}`;

/** The reasons of single corrections, by field id. Kept in the browser like every text until they are submitted. */
export function useOwnReasons() {
  const personId = usePagePersonId();
  const [ownReasons, setOwnReasons] = useState<ReadonlyMap<string, string>>(new Map());

  function setOwnReason(id: string, text: string) {
    setOwnReasons((now) => new Map([...now, [id, text]]));
    const { pathname, search } = window.location;
    if (text === "") removeKeptText(personId, keyOf(id));
    else keepText(personId, keyOf(id), { text, address: pathname + search, page: document.title });
  }

  /** Takes up the reasons of these fields that were written on an earlier visit. */
  function recoverOwnReasons(ids: readonly string[]) {
    const found = ids.flatMap((id) => {
      const kept = findKeptText(personId, keyOf(id));
      return kept ? [[id, kept.text] as const] : [];
    });
    setOwnReasons((now) => new Map([...found, ...now]));
  }

  function clearOwnReasons() {
    for (const id of ownReasons.keys()) removeKeptText(personId, keyOf(id));
    setOwnReasons(new Map());
  }

  return { ownReasons, setOwnReason, recoverOwnReasons, clearOwnReasons };
}
