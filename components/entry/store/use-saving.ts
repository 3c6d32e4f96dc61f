"use client";

import { useCallback, useEffect, useMemo } from "react";
import { FieldSaver } from "./field-saver";
import type { FieldStore } from "./field-store";
import { onOutcome, savesSettled } from "./own-saves";
import { recoverDrafts } from "./recover-drafts";

type Options = {
  store: FieldStore;
  /** Returns the text in the field's input. */
  textOf: (id: string) => string;
  /** Writes text into the field's input. */
  setText: (id: string, text: string) => void;
};

/** Returns what saves the fields of a form, and warns before the page is left while something is not saved. */
export function useSaving({ store, textOf, setText }: Options) {
  const saver = useMemo(() => new FieldSaver({ store, textOf, setText }), [store, textOf, setText]);
  const { save, retry } = saver;

  /** Saves what is in the focused input, and resolves once nothing is being saved any more. */
  const settle = useCallback(async () => {
    const id = store.ownIds().find((own) => own === focusedFieldId());
    if (id !== undefined && textOf(id) !== store.get(id).printed) save(id, { typed: textOf(id) });
    await savesSettled(store.ownIds());
  }, [store, textOf, save]);

  useEffect(() => recoverDrafts({ store, saver, textOf, setText }), [store, saver, textOf, setText]);

  useEffect(
    () => onOutcome(store, (outcome) => store.has(outcome.id) && saver.accept(outcome)),
    [store, saver],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      // Leaving an input saves it, but leaving the page does not blur the input.
      void settle();
      if (store.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [store, settle]);

  return { save, retry, settle };
}

/** Returns the id of the field that has the focus. */
function focusedFieldId(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.fieldId : undefined;
}
