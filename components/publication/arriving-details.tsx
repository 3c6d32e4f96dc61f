"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** A part that opens when an address leads to it: a browser does so by itself only when it loads the page. */
export function ArrivingDetails({ id, ...rest }: ComponentProps<"details"> & { id: string }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    function arrive(): void {
      if (!details.current || window.location.hash !== `#${id}`) return;
      details.current.open = true;
      details.current.scrollIntoView({ block: "start" });
    }
    arrive();
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, [id]);
  return <details ref={details} id={id} {...rest} />;
}
