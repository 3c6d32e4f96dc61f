"use client";

import { useCallback, useEffect, useState } from "react";
import type { Result } from "@/lib/platform/result";

type Read<T> = { key: string; value: T | null; hasFailed: boolean };

/**
 * Asks for what a panel shows once it has been open for a moment, so that who tabs through a form asks for nothing.
 * `value` is null until it is there; `put` shows what a write answered instead.
 */
export function useRead<T>(key: string | null, ask: (key: string) => Promise<Result<T>>) {
  const [read, setRead] = useState<Read<T> | null>(null);
  const put = useCallback((at: string, value: T) => setRead({ key: at, value, hasFailed: false }), []);

  useEffect(() => {
    if (key === null) return;
    let isWanted = true;
    const wait = setTimeout(async () => {
      const result = await ask(key).catch(() => null);
      const value = result?.ok ? result.value : null;
      if (isWanted) setRead({ key, value, hasFailed: !result?.ok });
    }, 250);
    return () => {
      isWanted = false;
      clearTimeout(wait);
    };
  }, [key, ask]);

  const own = read?.key === key ? read : null;
  return { value: own?.value ?? null, hasFailed: own?.hasFailed ?? false, put };
}
