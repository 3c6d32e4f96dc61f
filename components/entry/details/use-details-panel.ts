"use client";

import { type KeyboardEvent, useState } from "react";

const wideScreen = "(min-width: 68.001rem)";

/**
 * State of the details panel. Null until toggled: then it is open where there is room. Ctrl or ⌘ with Enter toggles
 * it.
 */
export function useDetailsPanel() {
  const [isPanelOpen, setIsOpen] = useState<boolean | null>(null);
  const togglePanel = () => setIsOpen((isOpen) => !(isOpen ?? window.matchMedia(wideScreen).matches));

  function onKeyDown(event: KeyboardEvent) {
    const isToggle = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const isEscape = event.key === "Escape" && isPanelOpen === true && !window.matchMedia(wideScreen).matches;
    if (isToggle || isEscape) togglePanel();
  }

  return { isPanelOpen, togglePanel, onKeyDown };
}
