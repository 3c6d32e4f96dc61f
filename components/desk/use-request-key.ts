"use client";

import { useState } from "react";
import { newKey } from "./new-key";

/**
 * Returns keys for what is sent from one place. The same content has the same key until it is done, so that the server recognises
 * what is sent again after its answer was lost.
 */
export function useRequestKey() {
  return useState(requestKeys)[0];
}

function requestKeys() {
  let last: { content: string; key: string } | null = null;
  return {
    keyFor: (content: string): string => {
      if (last?.content !== content) last = { content, key: newKey() };
      return last.key;
    },
    done: () => void (last = null),
  };
}
