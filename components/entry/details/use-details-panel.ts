"use client";

import { type KeyboardEvent, useState } from "react";

const roomy = "(min-width: 68.001rem)";

/** The details panel: open where there is room until somebody says otherwise; Ctrl or ⌘ with Enter opens and closes it. */
export function usePanel() {
  const [isPanelOpen, setIsOpen] = useState<boolean | null>(null);
  const togglePanel = () => setIsOpen((isOpen) => !(isOpen ?? window.matchMedia(roomy).matches));

  function onKeyDown(event: KeyboardEvent) {
    const isToggle = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const isEscape = event.key === "Escape" && isPanelOpen === true && !window.matchMedia(roomy).matches;
    if (isToggle || isEscape) togglePanel();
  }

  return { isPanelOpen, togglePanel, onKeyDown };
}
