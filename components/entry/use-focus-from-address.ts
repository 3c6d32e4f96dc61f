"use client";

import { useEffect, useRef } from "react";
import { focusFromHash } from "./focus-next";

/** Returns the form's ref. Focuses the field named in the address, on loading and whenever the hash changes. */
export function useFocusFromAddress() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const focusField = () => focusFromHash(form.current, window.location.hash);
    focusField();
    window.addEventListener("hashchange", focusField);
    return () => window.removeEventListener("hashchange", focusField);
  }, []);
  return form;
}
