import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { formatDate } from "../format/format-date";
import css from "./figure-approval.module.css";

export function FigureApproval({ figure }: { figure: ReleasedFigure }) {
  const t = useTranslations("public.figure");
  const locale = useLocale();
  const { approvedAt, revision } = figure;
  return (
    <section className={css.approval}>
      <h2 className={css.heading}>{t("record")}</h2>
      <DescriptionList>
        <DescriptionItem label={t("approvedAt")}>{formatDate(approvedAt, locale)}</DescriptionItem>
        <DescriptionItem label={t("revision")}>
          {t("revisionNumber", { number: revision.number })}
        </DescriptionItem>
        <DescriptionItem label={t("hash")}>
          <code className={css.hash}>{revision.hash}</code>
        </DescriptionItem>
      </DescriptionList>
    </section>
  );
}
