"use client";

import { useLocale, useTranslations } from "next-intl";
import type { StorageFault } from "@/lib/platform/storage/fault";
import css from "./storage-notice.module.css";
import { useStorageProblem } from "../storage-problem";

/** Says above every desk page why nothing can be saved, for as long as it lasts. */
export function StorageNotice({ initial }: { initial: StorageFault | null }) {
  const problem = useStorageProblem(initial);
  const locale = useLocale();
  const t = useTranslations("desk.storage");
  if (!problem) return null;
  return (
    <p className={css.strip} role="alert">
      <b>{t("title")}</b> {problem[locale]}
    </p>
  );
}
