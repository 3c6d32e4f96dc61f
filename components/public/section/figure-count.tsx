import { useTranslations } from "next-intl";

/** The number of figures ("26 项数字"). Renders nothing if there are none. */
export function FigureCount({ count, className }: { count: number; className?: string }) {
  const t = useTranslations("public.report");
  return count > 0 && <span className={className}>{t("figures", { count })}</span>;
}
