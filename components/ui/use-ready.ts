"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page's scripts have taken over, so that what is typed or pressed is not lost. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
