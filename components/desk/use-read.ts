"use client";

import { useCallback, useEffect, useState } from "react";
import type { Result } from "@/lib/platform/result";

type Read<T> = { key: string; value: T | null; hasFailed: boolean };

/**
 * Loads what a panel shows, once it has been open for 250 ms, so that tabbing through a form sends no requests.
 * `value` is null until it is loaded; `put` replaces it with the answer of a write.
 */
export function useRead<T>(key: string | null, load: (key: string) => Promise<Result<T>>) {
  const [read, setRead] = useState<Read<T> | null>(null);
  const put = useCallback((at: string, value: T) => setRead({ key: at, value, hasFailed: false }), []);

  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const result = await load(key).catch(() => null);
      const value = result?.ok ? result.value : null;
      if (isCurrent) setRead({ key, value, hasFailed: !result?.ok });
    }, 250);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, load]);

  const own = read?.key === key ? read : null;
  return { value: own?.value ?? null, hasFailed: own?.hasFailed ?? false, put };
}
