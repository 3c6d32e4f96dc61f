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
    const block = note.current?.closest("p, td, div");
    if (!note.current || !anchor?.current || !block) return;
    return keepBelow({ note: note.current, anchor: anchor.current, block });
  }, [note, anchor, text]);
}

/** `block`: the block in which both stand. */
type Placed = { note: HTMLElement; anchor: HTMLElement; block: Element };

const placed = new Set<Placed>();

// One observer for all notes, which tells of all of them together and when the page has been laid out: measuring then costs
// nothing, and the page is laid out once more for all that is written afterwards.
let observer: ResizeObserver | null = null;

function keepBelow(one: Placed): () => void {
  observer ??= new ResizeObserver((entries) => {
    const blocks = new Set(entries.map(({ target }) => target));
    const measured = [...placed].filter(({ block }) => blocks.has(block)).map(measure);
    for (const write of measured) write();
  });
  placed.add(one);
  // What is observed anew is told of at once, also where it has kept its size.
  observer.unobserve(one.block);
  observer.observe(one.block);
  return () => {
    placed.delete(one);
    if (![...placed].some(({ block }) => block === one.block)) observer?.unobserve(one.block);
  };
}

/** The least width in px, so that the note can be read below an input of two characters. */
const minWidth = 72;

/** Measures where a note belongs. Returns what puts it there. */
function measure({ note, anchor }: Placed): () => void {
  const [widest] = [...anchor.getClientRects()].toSorted((a, b) => b.width - a.width);
  const origin = note.offsetParent?.getBoundingClientRect();
  return () => {
    if (!widest || !origin) return;
    note.dataset.placed = "";
    note.style.setProperty("--from", `${widest.left - origin.left}px`);
    note.style.setProperty("--below", `${widest.bottom - origin.top}px`);
    note.style.setProperty("--width", `${Math.max(widest.width, minWidth)}px`);
  };
}
