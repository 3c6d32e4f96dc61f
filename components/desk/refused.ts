import type { Bilingual } from "@/lib/platform/bilingual";
import type { Refusal, RefusalCode } from "@/lib/platform/result";

/** Why something was refused, with the code that tells what to offer next. */
export type Refused = Bilingual & { code?: RefusalCode };

export function refusedOf({ code, sentence }: Refusal): Refused {
  return { ...sentence, code };
}
