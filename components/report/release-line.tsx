import { useFormatter, useTranslations } from "next-intl";
import type { ReleaseSummary } from "@/lib/publication/model";

/** "第 1.0 版，2024年3月1日发布" */
export function ReleaseLine({ release }: { release: ReleaseSummary }) {
  const t = useTranslations("public.release");
  const format = useFormatter();
  const date = format.dateTime(new Date(release.publishedAt), { dateStyle: "long" });
  return <>{t("line", { version: release.version, date })}</>;
}
