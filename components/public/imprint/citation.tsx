import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "../format/format-date";
import type { ReleaseContext } from "../site/release-context";

/** What a citation refers to: the whole report, a section, or a figure with its printed value. */
export type CitationSubject =
  { kind: "report" } | { kind: "section"; name: string } | { kind: "figure"; name: string; value: string };

export function Citation({
  context,
  subject,
  address,
}: {
  context: ReleaseContext;
  subject: CitationSubject;
  address: string;
}) {
  const t = useTranslations("public.release");
  const locale = useLocale();
  const { title, year, version, releasedAt } = context.release;
  const date = formatDate(releasedAt, locale);
  const common = { title: title[locale], year, version, date, address };
  if (subject.kind === "section") return <>{t("citeSection", { ...common, section: subject.name })}</>;
  if (subject.kind === "figure") return <>{t("citeFigure", { ...common, ...subject })}</>;
  return <>{t("cite", common)}</>;
}
