"use client";

import { type RefObject, useLayoutEffect } from "react";

/**
 * Positions a note below a text that may break over lines: under its widest line fragment and no wider than that. CSS
 * cannot address the fragments of a span.
 */
export function useNoteBelow(
  note: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null> | null,
  text: string,
): void {
  useLayoutEffect(() => {
    const container = note.current?.offsetParent;
    if (!anchor || !container) return;
    const update = () => placeBelow(note.current, anchor.current, container);
    update();
    const observer = new ResizeObserver(update);
    observer.observe(container);
    return () => observer.disconnect();
  }, [note, anchor, text]);
}

/** The least width in px, so that the note can be read below an input of two characters. */
const minWidth = 72;

function placeBelow(note: HTMLElement | null, anchor: HTMLElement | null, container: Element): void {
  const boxes = [...(anchor?.getClientRects() ?? [])].toSorted((a, b) => b.width - a.width);
  const [widest] = boxes;
  if (!note || !widest) return;
  const origin = container.getBoundingClientRect();
  note.dataset.placed = "";
  note.style.setProperty("--from", `${widest.left - origin.left}px`);
  note.style.setProperty("--below", `${widest.bottom - origin.top}px`);
  note.style.setProperty("--width", `${Math.max(widest.width, minWidth)}px`);
}
