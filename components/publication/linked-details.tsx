"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** A `details` that opens when the address leads to it. By itself a browser does so only on loading the page. */
export function LinkedDetails({ id, ...rest }: ComponentProps<"details"> & { id: string }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function openFromHash(): void {
      if (!details.current || window.location.hash !== `#${id}`) return;
      details.current.open = true;
      details.current.scrollIntoView({ block: "start" });
    }
    openFromHash();
    window.addEventListener("hashchange", openFromHash);
    return () => window.removeEventListener("hashchange", openFromHash);
  }, [id]);
  return <details ref={details} id={id} {...rest} />;
}
