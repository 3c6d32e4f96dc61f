"use client";

import { useState } from "react";
import type { Result, Sentence } from "@/lib/platform/result";

/** Asks for a change from within the form. Resolves to null when it was refused; `refused` then says why. */
export function useAsk(notReached: Sentence) {
  const [refused, setRefused] = useState<Sentence | null>(null);
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
