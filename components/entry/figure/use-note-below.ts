"use client";

import { type RefObject, useLayoutEffect } from "react";

/**
 * Keeps a note below a stretch of text that may break over lines: under the longest of its pieces, and no wider than that.
 * Style sheets cannot tell the pieces apart.
 */
export function useUnder(
  note: RefObject<HTMLElement | null>,
  stretch: RefObject<HTMLElement | null> | null,
  text: string,
): void {
  useLayoutEffect(() => {
    const ground = note.current?.offsetParent;
    if (!stretch || !ground) return;
    const place = () => putUnder(note.current, stretch.current, ground);
    place();
    const resized = new ResizeObserver(place);
    resized.observe(ground);
    return () => resized.disconnect();
  }, [note, stretch, text]);
}

/** Wide enough to tell what it was, also below a gap that holds two characters. */
const least = 72;

function putUnder(note: HTMLElement | null, stretch: HTMLElement | null, ground: Element): void {
  const pieces = [...(stretch?.getClientRects() ?? [])].toSorted((a, b) => b.width - a.width);
  const [longest] = pieces;
  if (!note || !longest) return;
  const origin = ground.getBoundingClientRect();
  note.dataset.placed = "";
  note.style.setProperty("--from", `${longest.left - origin.left}px`);
  note.style.setProperty("--below", `${longest.bottom - origin.top}px`);
  note.style.setProperty("--width", `${Math.max(longest.width, least)}px`);
}
