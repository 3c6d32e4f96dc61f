"use client";

import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { isTurnedOff } from "@/components/desk/single-keys";
import { isComposing } from "@/components/ui/composing";
import { focusNext, focusNextQuestion } from "./focus-next";
import { type FormCommand, formCommandOf } from "./form-keys";
import type { FieldStore } from "./store/field-store";
import type { Told } from "./tools/saved-sign";

type Options = {
  form: RefObject<HTMLElement | null>;
  store: FieldStore;
  textOf: (id: string) => string;
  settle: () => Promise<void>;
};

/** Listens for the keys of the whole form, wherever the focus is on its page. */
export function useFormKeys({ form, store, textOf, settle }: Options) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [told, tell] = useState<Told | null>(null);

  const commands: Record<FormCommand, () => void> = {
    empty() {
      const ids = store.idsIn("empty").filter((id) => textOf(id).trim() === "");
      if (ids.length > 0) focusNext(form.current, ids);
      else void settle().then(() => tell("noneEmpty"));
    },
    question() {
      const ids = store.idsToAttendTo();
      if (ids.length > 0) focusNextQuestion(form.current, ids);
      else void settle().then(() => tell("noneAsked"));
    },
    filter: () => form.current?.querySelector<HTMLElement>("[data-filter]")?.focus(),
    save: () => void settle().then(() => tell("saved")),
    help: () => setHelpOpen(true),
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = formCommandOf(event);
    if (!command || event.defaultPrevented || isComposing(event) || isTakenElsewhere(event)) return;
    event.preventDefault();
    commands[command]();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  return { told, forget: () => tell(null), isHelpOpen, setHelpOpen };
}

/** A dialog has its own keys, a list is opened by Alt+↓, and a letter or sign is typed into a text. */
function isTakenElsewhere(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (target.closest("[role=dialog], select, [role=combobox]")) return true;
  const isTyped = !event.altKey && !event.ctrlKey && !event.metaKey;
  const isText =
    target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea");
  return isTurnedOff(event) || (isTyped && isText);
}
