import { useLocale, useTranslations } from "next-intl";
import { Particular, Particulars } from "@/components/ui/description-list";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { dateWords } from "../format/format-date";
import css from "./figure-approval.module.css";

export function FigureApproval({ figure }: { figure: ReleasedFigure }) {
  const t = useTranslations("public.figure");
  const locale = useLocale();
  const { approvedAt, revision } = figure;
  return (
    <section className={css.approval}>
      <h2 className={css.heading}>{t("record")}</h2>
      <Particulars>
        <Particular label={t("approvedAt")}>{dateWords(approvedAt, locale)}</Particular>
        <Particular label={t("revision")}>{t("revisionNumber", { number: revision.number })}</Particular>
        <Particular label={t("hash")}>
          <code className={css.hash}>{revision.hash}</code>
        </Particular>
      </Particulars>
    </section>
  );
}
