"use client";

import { type ClipboardEvent, useLayoutEffect, useRef, useState } from "react";
import css from "./figure-input.module.css";
import { joinLines, makeEditable, setText, textOf } from "./input-text";
import type { useFigureInput } from "./use-figure-input";

/**
 * An input for names or text. It is an editable span, so that it breaks over lines as it will print. The browser owns
 * the content during typing; only a different text, such as the saved one, is written into it.
 */
export function FlowingInput({
  input: { inputRef, typed, onType, isEditable, attributes },
}: {
  input: ReturnType<typeof useFigureInput>;
}) {
  const [initialText] = useState(typed);
  const lastText = useRef(typed);

  useLayoutEffect(() => {
    if (isEditable) makeEditable(inputRef.current);
    if (lastText.current !== typed) setText(inputRef.current, typed);
    lastText.current = typed;
  }, [inputRef, typed, isEditable]);

  function onInput() {
    lastText.current = inputRef.current ? textOf(inputRef.current) : "";
    onType(lastText.current);
  }

  function onPaste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData("text/plain");
    // In a table, a block of several lines is pasted into the rows below as well; see PasteArea.
    if (!isEditable || (/\n./.test(text) && event.currentTarget.closest("table"))) return;
    event.preventDefault();
    // Deprecated, but the only way to insert text that the browser's undo knows about.
    document.execCommand("insertText", false, joinLines(text, "、"));
  }

  return (
    <span
      ref={inputRef}
      role="textbox"
      contentEditable={isEditable ? "plaintext-only" : undefined}
      suppressContentEditableWarning
      suppressHydrationWarning
      onInput={onInput}
      onPaste={onPaste}
      className={css.flowingInput}
      aria-readonly={!isEditable || undefined}
      data-empty={typed === "" || undefined}
      {...attributes}
    >
      {initialText}
    </span>
  );
}
