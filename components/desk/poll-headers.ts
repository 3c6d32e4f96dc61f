import { idleHeader } from "@/lib/accounts/sessions/idle-header";

// Opening a page is use of it.
let isTouched = true;

if (typeof window !== "undefined") {
  const touch = () => void (isTouched = true);
  for (const type of ["keydown", "input", "pointerdown", "wheel"])
    window.addEventListener(type, touch, { capture: true, passive: true });
}

/**
 * Returns the headers of a request that a page makes by itself. They say so if nobody has touched the page since it asked last: whoever
 * types without saving stays signed in, and a page left open does not keep its session from running out.
 */
export function pollHeaders(): Record<string, string> {
  const headers: Record<string, string> = isTouched ? {} : { [idleHeader]: "1" };
  isTouched = false;
  return headers;
}
