"use client";

import { useState } from "react";
import type { Result } from "@/lib/platform/result";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Asks for a change from within the form. Resolves to null when it was refused; `refused` then says why. */
export function useAsk(notReached: Bilingual) {
  const [refused, setRefused] = useState<Bilingual | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  async function ask<T>(asked: Promise<Result<T>>): Promise<{ value: T } | null> {
    setIsAsking(true);
    const result = await asked.catch(() => null);
    setIsAsking(false);
    setRefused(result?.ok ? null : (result?.error.sentence ?? notReached));
    return result?.ok ? { value: result.value } : null;
  }

  return { ask, refused, isAsking };
}
