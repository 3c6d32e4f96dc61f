import { useTranslations } from "next-intl";

/** "26 项数字"; nothing where there are none. */
export function FigureCount({ count, className }: { count: number; className?: string }) {
  const t = useTranslations("public.report");
  return count > 0 && <span className={className}>{t("figures", { count })}</span>;
}
