import { useLocale, useTranslations } from "next-intl";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { formatDate } from "../format/format-date";
import { Words } from "../format/words";

/** What a citation refers to: the whole report, a section, or a figure with its printed value. */
export type CitationSubject =
  { kind: "report" } | { kind: "section"; name: string } | { kind: "figure"; name: string; value: string };

export function Citation({
  release,
  subject,
  address,
}: {
  release: ReleaseSummary;
  subject: CitationSubject;
  address: string;
}) {
  const t = useTranslations("public.release");
  const locale = useLocale();
  const { title, year, version, releasedAt } = release;
  const date = formatDate(releasedAt, locale);
  const common = { title: title[locale], year, version, date, address };
  if (subject.kind === "section")
    return <Words>{t("citeSection", { ...common, section: subject.name })}</Words>;
  if (subject.kind === "figure") return <Words>{t("citeFigure", { ...common, ...subject })}</Words>;
  return <Words>{t("cite", common)}</Words>;
}
