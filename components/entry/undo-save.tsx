"use client";

import { useLocale, useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { Button } from "@/components/ui/button";
import { isComposing } from "@/components/ui/composing";
import hidden from "@/components/ui/visually-hidden.module.css";
import { renderNarrative } from "@/lib/narrative/narrative";
import { focusNext } from "./focus-next";
import type { FieldStore } from "./store/field-store";
import { usePrintedOf, useSectionForm } from "./store/form-context";
import type { Undoable, UndoableSave } from "./store/undo-list";
import css from "./undo-save.module.css";

/** Undoes the last save made in this form, which the button names; so does Ctrl+Z outside a text box. */
export function UndoSave() {
  const { store, undo } = useSectionForm();
  const undoable = useNewest(store);
  const nameOf = useUndoName();
  const [isDone, setIsDone] = useState(false);
  const t = useTranslations("entry.undo");

  async function run() {
    if (!undoable || undo.isBusy) return;
    setIsDone(false);
    setIsDone((await undo.run(undoable)) > 0);
  }

  async function onClick({ currentTarget }: MouseEvent<HTMLElement>) {
    const form = currentTarget.closest("form");
    await run();
    // With nothing more to undo, the button goes away.
    if (document.activeElement === document.body) focusNext(form, undoable?.saves.map(({ id }) => id) ?? []);
  }

  useUndoKey(() => void run(), undoable !== null);
  return (
    <>
      <ActionMessage refusal={undo.refusal} />
      <span aria-live="polite" className={hidden.visuallyHidden}>
        {isDone ? t("done") : ""}
      </span>
      {undoable ? (
        <Button size="small" className={css.undo} onClick={onClick} title={t("key")}>
          <span>{nameOf(undoable)}</span>
        </Button>
      ) : null}
    </>
  );
}

/** Returns the last save that still stands: not changed since by others, and not under review. */
function useNewest(store: FieldStore): Undoable | null {
  useSyncExternalStore(store.subscribe, store.counts, store.counts);
  useSyncExternalStore(store.undoList.subscribe, store.undoList.groups, store.undoList.groups);
  return store.undoList.newest(({ id, basedOn }: UndoableSave) => {
    const { version, saving, status } = store.get(id);
    return version === basedOn && saving === "saved" && !["submitted", "approved"].includes(status);
  });
}

/** Returns a function that names what is undone: 撤销：科技培训批次 24批 → 25批. */
function useUndoName(): (undoable: Undoable) => string {
  const { store } = useSectionForm();
  const printedOf = usePrintedOf();
  const locale = useLocale();
  const t = useTranslations("entry.undo");
  return ({ saves }) => {
    const [save] = saves;
    if (!save || saves.length > 1) return t("pasted", { count: saves.length });
    const { from, to, id } = save;
    const { isWording, name } = store.field(id);
    const start = () => renderNarrative(to || from, (key) => printedOf(key) || null).slice(0, 12);
    if (from === to) return t("source", { name: isWording ? start() : name[locale] });
    if (isWording) return t("wording", { start: start() });
    return t("one", { name: name[locale], from: from || t("empty"), to: to || t("empty") });
  };
}

/** Runs `undo` on Ctrl+Z or ⌘Z where that does not belong to a text box. */
function useUndoKey(undo: () => void, isOffered: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "z";
    if (!isOffered || !isUndo || isComposing(event) || isInTextBox(event.target)) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}

function isInTextBox(target: EventTarget | null): boolean {
  const boxes = "input, textarea, select, [contenteditable], [role='dialog']";
  return target instanceof Element && target.closest(boxes) !== null;
}
