"use client";

import { useLocale } from "next-intl";
import { useMemo } from "react";
import { foldRadicals } from "@/lib/characters/radicals";
import { distinctNames, type Names } from "@/lib/narrative/named";
import { useConfirm } from "./confirm-context";

/** Returns the names that figures have in sentences while these are edited. `mark` is that of a new figure, whose key is "". */
export function useFigureNames(mark?: string): Names {
  const { fields } = useConfirm();
  const locale = useLocale();
  return useMemo(() => {
    const figures = Object.values(fields).filter(({ isWording }) => !isWording);
    return distinctNames([
      ...(mark === undefined ? [] : [["", mark] as const]),
      ...figures.map((field) => [field.key, foldRadicals(field.label[locale])] as const),
    ]);
  }, [fields, locale, mark]);
}
