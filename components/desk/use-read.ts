"use client";

import { useCallback, useEffect, useState } from "react";
import type { Result } from "@/lib/platform/result";
import { refusalOfFailure } from "./failed-request";
import { type Refused, refusedOf } from "./refused";

type Read<T> = { key: string; value: T | null; refusal: Refused | null };

/**
 * Loads what a panel shows, once it has been open for 250 ms, so that tabbing through a form sends no requests.
 * `value` is null until it is loaded; `refusal` is why it was not; `put` replaces it with the answer of a write.
 */
export function useRead<T>(key: string | null, load: (key: string) => Promise<Result<T>>) {
  const [read, setRead] = useState<Read<T> | null>(null);
  const put = useCallback((at: string, value: T) => setRead({ key: at, value, refusal: null }), []);

  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const result = await load(key).catch(refusalOfFailure);
      const [value, refusal] = result.ok ? [result.value, null] : [null, refusedOf(result.error)];
      if (isCurrent) setRead({ key, value, refusal });
    }, 250);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, load]);

  const own = read?.key === key ? read : null;
  return { value: own?.value ?? null, refusal: own?.refusal ?? null, put };
}
