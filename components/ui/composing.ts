import type { KeyboardEvent } from "react";

/** The key code of a keydown that an input method has taken. */
const takenByInputMethod = 229;

/**
 * Returns whether a key belongs to the input method, which is composing with it or has just ended with it. Safari ends
 * the composition first and then sends its Enter or Escape with `isComposing` false and this key code.
 */
export function isComposing({ isComposing, keyCode }: { isComposing: boolean; keyCode: number }): boolean {
  return isComposing || keyCode === takenByInputMethod;
}

/** Makes a key handler that leaves the keys of an input method alone. Every `onKeyDown` is made by it; lint checks that. */
export function unlessComposing<E extends Pick<KeyboardEvent, "nativeEvent">>(
  handle: (event: E) => unknown,
): (event: E) => void {
  return (event) => {
    if (!isComposing(event.nativeEvent)) handle(event);
  };
}
