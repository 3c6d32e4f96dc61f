"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo } from "react";
import { draftsOf } from "@/components/desk/drafts/draft-storage";
import { askBeforeLeaving } from "@/components/desk/drafts/leaving";
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

  const question = useTranslations("desk.leaving")("question");
  useEffect(() => {
    const isLostOnClosing = () => {
      // Leaving an input saves it, but leaving the page does not blur the input.
      void settle();
      return store.hasUnsaved();
    };
    // Saves under way go on, and what could not be saved is there when the form is opened again.
    const unsent = () => unkeptIds(store, textOf).filter((id) => store.get(id).saving !== "saving");
    const isLostByLink = () => {
      // Back does not blur the input either.
      for (const id of unsent()) save(id, { typed: textOf(id) });
      return unsent().length > 0;
    };
    return askBeforeLeaving({ isLostOnClosing, isLostByLink, question });
  }, [store, save, settle, textOf, question]);

  // Nor does Back blur the input.
  useEffect(
    () => () => {
      for (const id of unkeptIds(store, textOf)) save(id, { typed: textOf(id) });
    },
    [store, textOf, save],
  );

  return { save, retry, settle };
}

/** Returns the ids of the figures whose text is neither saved nor kept in the browser. */
function unkeptIds(store: FieldStore, textOf: Options["textOf"]): string[] {
  const { personId, isEditable } = store.form();
  if (!isEditable) return [];
  const drafts = new Map(draftsOf(personId, store.ownIds()).map(({ id, typed }) => [id, typed]));
  const isUnkept = (id: string) =>
    textOf(id) !== store.get(id).printed && textOf(id) !== drafts.get(id) && !store.field(id).isWording;
  return store.ownIds().filter(isUnkept);
}

/** Returns the id of the field that has the focus. */
function focusedFieldId(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.fieldId : undefined;
}
