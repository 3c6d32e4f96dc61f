import { useEffect } from "react";
import { isTurnedOff } from "@/components/desk/single-keys";
import { isComposing } from "@/components/ui/composing";

/** Opens the finder by Ctrl or ⌘ + K, and by / where nothing is being typed and such keys are not turned off. */
export function useFinderKeys(open: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || isComposing(event) || !isFinderKey(event)) return;
      event.preventDefault();
      open();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [open]);
}

export function isFinderKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k";
  return key === "/" && !isTurnedOff(event) && !isTypedInto(event.target);
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
