import { type Bilingual, isUnnamedInEnglish, untranslated } from "@/lib/platform/bilingual";

/** Returns the name of a new indicator as a sentence, for use until somebody writes its definition. */
export function nameAsSentence(name: Bilingual): Bilingual {
  const { zh, en } = name;
  if (isUnnamedInEnglish(name)) return untranslated(`${zh}。`);
  return { zh: `${zh}。`, en: `${en}.` };
}
