"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import { findKeptText, keepText, removeKeptText } from "./kept-text-storage";
import { askBeforeLeaving } from "./leaving";
import { usePagePersonId } from "./page-person";

type Options = {
  /** The version of the field over which the text is written, to be asked for when it is saved. */
  version?: number;
};

/**
 * The text of an input that is stored on the server by a press of a button. Until `clear` is called, once it is stored or given
 * up, it is kept in this browser for the person of the page under `key`, and there again when the page is opened again.
 */
export function useKeptText(key: string, initial = "", { version }: Options = {}) {
  const personId = usePagePersonId();
  const isHydrated = useHydrated();
  const [typed, setTyped] = useState<{ key: string; text: string | null } | null>(null);
  const found = useMemo(() => (isHydrated ? findKeptText(personId, key) : null), [isHydrated, personId, key]);
  const isTyped = typed?.key === key;
  const isRecovered = !isTyped && found !== null;
  const isCleared = isTyped && typed.text === null;
  const isPending = isRecovered || (isTyped && !isCleared);
  const writtenOver = isCleared ? version : (found?.version ?? version);
  const isLost = useRef(false);
  const question = useTranslations("desk.leaving")("question");
  useEffect(() => {
    const isAtRisk = () => isLost.current;
    return askBeforeLeaving({ isLostOnClosing: isAtRisk, isLostByLink: isAtRisk, question });
  }, [question]);

  const setText = useCallback(
    (text: string) => {
      setTyped({ key, text });
      const { pathname, search } = window.location;
      const kept = { text, version: writtenOver, address: pathname + search, page: document.title };
      if (text === initial) removeKeptText(personId, key);
      isLost.current = text !== initial && !keepText(personId, key, kept);
    },
    [personId, key, initial, writtenOver],
  );

  const clear = useCallback(() => {
    removeKeptText(personId, key);
    isLost.current = false;
    setTyped({ key, text: null });
  }, [personId, key]);

  const text = (isTyped ? typed.text : found?.text) ?? initial;
  return { text, setText, clear, isPending, isRecovered, version: writtenOver };
}

export type KeptTextState = ReturnType<typeof useKeptText>;
