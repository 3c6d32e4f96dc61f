import { useLocale, useTranslations } from "next-intl";
import { dateWords } from "../format/format-date";
import type { PlacedRelease } from "../site/placed-release";

/** What is cited: the whole report, a section, or a figure with its printed value. */
export type Subject =
  { kind: "report" } | { kind: "section"; name: string } | { kind: "figure"; name: string; value: string };

export function Citation({
  placed,
  subject,
  address,
}: {
  placed: PlacedRelease;
  subject: Subject;
  address: string;
}) {
  const t = useTranslations("public.release");
  const locale = useLocale();
  const { title, year, version, releasedAt } = placed.release;
  const date = dateWords(releasedAt, locale);
  const common = { title: title[locale], year, version, date, address };
  if (subject.kind === "section") return <>{t("citeSection", { ...common, section: subject.name })}</>;
  if (subject.kind === "figure") return <>{t("citeFigure", { ...common, ...subject })}</>;
  return <>{t("cite", common)}</>;
}
