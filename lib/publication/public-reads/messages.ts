import type { Bilingual } from "@/lib/platform/bilingual";

/** Says how many times as large something became; a single number if both ends are equal. */
export function timesMessage(least: string, most: string): Bilingual {
  if (least === most) return { zh: `${least}倍`, en: `${least} times` };
  return { zh: `${least}至${most}倍`, en: `${least} to ${most} times` };
}
