import { useEffect, useState } from "react";
import { type Found, finderAddress } from "@/lib/finder/found";

type Answer = { words: string; found: readonly Found[] | null };

const pause = 120;

/**
 * Returns what is found for what was typed, once nothing has been typed for a moment. `found` is that of the last answer; null
 * where the server did not answer. `isCurrent` says whether it is for what is typed now.
 */
export function useFound(typed: string) {
  const words = typed.trim();
  const [answer, setAnswer] = useState<Answer>({ words: "", found: [] });

  useEffect(() => {
    if (words === "") return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const found = await ask(words, asking.signal).catch(() => null);
      if (!asking.signal.aborted) setAnswer({ words, found });
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [words]);

  if (words === "") return { found: [], isCurrent: true };
  return { found: answer.found, isCurrent: answer.words === words };
}

async function ask(words: string, signal: AbortSignal): Promise<readonly Found[] | null> {
  const response = await fetch(`${finderAddress}?${new URLSearchParams({ q: words })}`, { signal });
  return response.ok ? ((await response.json()) as Found[]) : null;
}
