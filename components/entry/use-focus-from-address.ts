"use client";

import { useEffect, useRef } from "react";
import { arriveAt } from "./focus-next";

/** The form's ref. Who comes by an address that names a field is led to it, also when only the name changes. */
export function useArrival() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const arrive = () => arriveAt(form.current, window.location.hash);
    arrive();
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, []);
  return form;
}
