import type { Bilingual } from "@/lib/platform/bilingual";

/** Returns the name of a new indicator as a sentence, for use until somebody writes its definition. */
export function nameAsSentence({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}。`, en: `${en}.` };
}
