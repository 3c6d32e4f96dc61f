"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { detailsCode } from "./details/details-panel";
import { focusStop, stopOf } from "./focus-next";

const isWide = () => window.matchMedia("(min-width: 68.001rem)").matches;
const panelOf = (element: Element) => element.closest<HTMLElement>("[data-details-of]");

/**
 * State of the details panel, null until toggled: then it is open where there is room. Ctrl or ⌘ with Enter goes into the panel
 * and Escape comes back; on a narrow screen, where the panel covers the form, Escape also closes it, and the field that it explains
 * is kept in sight.
 */
export function useDetailsPanel(formRef: RefObject<HTMLFormElement | null>, focused: string | null) {
  const [isPanelOpen, setIsOpen] = useState<boolean | null>(null);
  const left = useRef<HTMLElement | null>(null);
  const togglePanel = () => setIsOpen((isOpen) => !(isOpen ?? isWide()));

  useEffect(() => {
    if (isPanelOpen && focused) stopOf(formRef.current, focused)?.scrollIntoView({ block: "nearest" });
  }, [isPanelOpen, focused, formRef]);

  function enter(form: Element, from: HTMLElement): void {
    if (!form.querySelector("[data-details-of]")) return;
    left.current = from;
    if (!(isPanelOpen ?? isWide())) flushSync(() => setIsOpen(true));
    const focusText = () => form.querySelector<HTMLElement>("[data-details-of] textarea")?.focus();
    if (detailsCode.loaded()) focusText();
    // React shows what has been loaded before the next task.
    else
      void detailsCode.load().then(
        () => setTimeout(focusText),
        () => undefined,
      );
  }

  function leave(form: Element, fieldId: string): void {
    const { fieldId: id, question } = left.current?.dataset ?? {};
    if (!isWide()) flushSync(() => setIsOpen(false));
    if (left.current?.isConnected && (id === fieldId || question === fieldId)) left.current.focus();
    else focusStop(form, fieldId);
  }

  /** Returns whether there was anything to go back from. */
  function goBack(form: Element, from: HTMLElement): boolean {
    const fieldId = panelOf(from)?.dataset.detailsOf ?? from.dataset.question;
    if (fieldId !== undefined) leave(form, fieldId);
    else if (isPanelOpen === true && !isWide()) setIsOpen(false);
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { currentTarget: form, target, key } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    const isSwitch = key === "Enter" && (event.ctrlKey || event.metaKey);
    if (isSwitch && !panelOf(target)) enter(form, target);
    else if ((!isSwitch && key !== "Escape") || !goBack(form, target)) return;
    event.preventDefault();
  }

  return { isPanelOpen, togglePanel, onKeyDown };
}
