import { useLocale, useTranslations } from "next-intl";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { formatDate } from "../format/format-date";

/** A version and its release date: "第 1.0 版，2024年3月1日发布". */
export function ReleaseLine({ release }: { release: ReleaseSummary }) {
  const t = useTranslations("public.release");
  const locale = useLocale();
  return <>{t("line", { version: release.version, date: formatDate(release.releasedAt, locale) })}</>;
}
