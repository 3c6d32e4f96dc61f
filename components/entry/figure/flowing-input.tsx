"use client";

import { type ClipboardEvent, useLayoutEffect, useRef, useState } from "react";
import css from "./figure-input.module.css";
import { inOneLine, openForTyping, putText, textIn } from "./input-text";
import type { useGap } from "./use-figure-input";

/**
 * A gap for names or words. It is a stretch of the sentence itself, so that it breaks over the lines as it will print. What
 * it holds is the browser's while it is typed: only another text, such as the one that was saved, is put into it.
 */
export function FlowGap({
  own: { gap, typed, onType, isEditable, attributes },
}: {
  own: ReturnType<typeof useGap>;
}) {
  const [first] = useState(typed);
  const held = useRef(typed);

  useLayoutEffect(() => {
    if (isEditable) openForTyping(gap.current);
    if (held.current !== typed) putText(gap.current, typed);
    held.current = typed;
  }, [gap, typed, isEditable]);

  function onInput() {
    held.current = gap.current ? textIn(gap.current) : "";
    onType(held.current);
  }

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData("text/plain");
    // In a table a block of lines is for the rows below as well.
    if (!isEditable || (/\n./.test(text) && event.currentTarget.closest("table"))) return;
    event.preventDefault();
    // The one way that leaves the paste to the browser's own undo.
    document.execCommand("insertText", false, inOneLine(text, "、"));
  }

  return (
    <span
      ref={gap}
      role="textbox"
      tabIndex={0}
      contentEditable={isEditable ? "plaintext-only" : undefined}
      suppressContentEditableWarning
      suppressHydrationWarning
      onInput={onInput}
      onPaste={onPaste}
      className={css.flow}
      aria-readonly={!isEditable || undefined}
      data-empty={typed === "" || undefined}
      {...attributes}
    >
      {first}
    </span>
  );
}
