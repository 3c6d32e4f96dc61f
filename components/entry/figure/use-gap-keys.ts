"use client";

import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { printBlank } from "@/lib/figures/blank";
import { useIsEditable, useSectionForm } from "../store/form-context";
import { type GapCommand, gapCommandOf } from "./gap-keys";
import { selectAll } from "./input-text";
import { moveFocus } from "./move-focus";

type Gap = { id: string; typed: string; onType: (text: string) => void };

/** Returns the key handler of a gap. What was typed is saved when the focus leaves it, and by Enter also where there is no next gap. */
export function useGapKeys({ id, typed, onType }: Gap): (event: KeyboardEvent<HTMLElement>) => void {
  const { save, store } = useSectionForm();
  const isEditable = useIsEditable(id);

  /** Puts back what is saved. Returns whether there was anything to give up. */
  function restore(gap: HTMLElement): boolean {
    const { printed, saving, conflict } = store.get(id);
    // A conflict is decided, not given up; and what is being saved is as good as saved.
    if (conflict || saving === "saving" || (typed === printed && saving === "saved")) return false;
    flushSync(() => onType(printed));
    save(id, { typed: printed });
    selectAll(gap);
    return true;
  }

  /** Returns false for what the browser or the form has to do with the key. */
  function obey(command: GapCommand, gap: HTMLElement): boolean {
    if (command === "wording") return openWording(gap);
    if (command === "restore") return isEditable && restore(gap);
    if (command === "previous") moveFocus(gap, -1);
    else if (command === "next") {
      if (!moveFocus(gap, 1) && isEditable) save(id, { typed });
    } else if (isEditable) onType(printBlank(command.blank));
    return true;
  }

  return (event) => {
    const command = gapCommandOf(event);
    if (command && obey(command, event.currentTarget)) event.preventDefault();
  };
}

/** Opens the wording of the sentence around a gap, or its comments for whoever cannot edit it. */
function openWording(gap: HTMLElement): boolean {
  const button = gap.closest("p")?.querySelector<HTMLElement>("[data-wording]");
  button?.focus();
  button?.click();
  return button !== null && button !== undefined;
}
