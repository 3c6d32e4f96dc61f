import type { Bilingual } from "@/lib/platform/bilingual";
import type { Refusal, RefusalCode } from "@/lib/platform/result";

/** Why something was refused, with the code that tells what to offer next; null where there is nothing to offer. */
export type Refused = Bilingual & { code: RefusalCode | null };

/** Returns a refusal that did not come as the result of an action. */
export function refusedAs(code: RefusalCode | null, sentence: Bilingual): Refused {
  return { ...sentence, code };
}

export function refusedOf({ code, sentence }: Refusal): Refused {
  return { ...sentence, code };
}
