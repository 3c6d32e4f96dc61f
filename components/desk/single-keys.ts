"use client";

import { useSyncExternalStore } from "react";

const storageKey = "annals.single-keys";
const changed = "annals.single-keys-changed";

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">;

/**
 * Returns whether a key is a letter or sign without Ctrl, Alt or ⌘ while such shortcuts are turned off in this browser. Every
 * handler of one asks here first (WCAG 2.1.4). Enter, Escape and the arrow keys are never turned off.
 */
export function isTurnedOff({ key, ctrlKey, altKey, metaKey }: Key): boolean {
  return [...key].length === 1 && !ctrlKey && !altKey && !metaKey && !areSingleKeysOn();
}

function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export function turnSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // A browser that stores nothing keeps them on.
  }
  window.dispatchEvent(new Event(changed));
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn, () => true);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener("storage", listener);
  };
}
