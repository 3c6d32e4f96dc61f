import { useLocale, useTranslations } from "next-intl";
import { deleteIndicatorAction } from "@/lib/catalogue/actions";
import type { IndicatorPage } from "@/lib/catalogue/indicator-loader";
import { Link } from "@/lib/platform/i18n/navigation";
import { PagePart } from "@/components/ui/page-part";
import css from "./catalogue.module.css";
import { CheckList } from "./check-list";
import { ChecksEditor } from "./checks-editor";
import { DeleteButton } from "./delete-button";
import { GradeList } from "./grade-list";
import { IndicatorFacts } from "./indicator-facts";
import { IndicatorForm } from "./indicator-form";
import { Intro } from "./intro";
import { MergeDialog } from "./merge-dialog";
import { UsedIn } from "./used-in";
import { ValueHistory } from "./value-history";

/** All that the catalogue knows of an indicator, editable for administrators. */
export function IndicatorView({ page }: { page: IndicatorPage }) {
  const { indicator, stamp, uses, released, canEdit, addedSigns, topics } = page;
  const t = useTranslations("catalogue");
  const isUsed = uses.length > 0 || released.length > 0;
  return (
    <>
      {indicator.mergedInto ? <MergedNote into={indicator.mergedInto} /> : null}
      {canEdit || indicator.mergedInto ? null : <Intro>{t("indicator.readOnly")}</Intro>}
      <PagePart title={t("indicator.details")}>
        <IndicatorFacts page={page} />
        {canEdit ? <IndicatorForm {...{ indicator, stamp, isUsed, addedSigns, topics }} /> : null}
      </PagePart>
      <PagePart title={t("indicator.history")}>
        <ValueHistory uses={uses} indicator={indicator} />
      </PagePart>
      <PagePart title={t("grades.title")} help={t("grades.help")}>
        <GradeList indicator={indicator} uses={uses} canEdit={canEdit} />
      </PagePart>
      <PagePart title={t("checks.title")}>
        {canEdit ? <ChecksEditor indicator={indicator} /> : <CheckList indicator={indicator} />}
      </PagePart>
      <PagePart title={t("indicator.uses")}>
        <UsedIn code={indicator.code} uses={uses} released={released} />
      </PagePart>
      {canEdit ? <MergeAndDelete page={page} isUsed={isUsed} /> : null}
    </>
  );
}

function MergedNote({ into }: { into: string }) {
  const t = useTranslations("catalogue.indicator");
  return (
    <p className={css.help}>
      {t.rich("merged", {
        kept: () => (
          <Link href={`/desk/catalogue/indicators/${into}`} prefetch={false}>
            {into}
          </Link>
        ),
      })}
    </p>
  );
}

function MergeAndDelete({ page, isUsed }: { page: IndicatorPage; isUsed: boolean }) {
  const { indicator, uses, candidates } = page;
  const locale = useLocale();
  const t = useTranslations("catalogue.indicator");
  const { code, name, kind, unit, basis } = indicator;
  const merged = {
    ...{ code, name, kind, unit, basis },
    grades: indicator.grades.map(({ series, earlier, later }) => ({ series, earlier, later })),
    uses: uses.map(({ year, key, series }) => ({ year, key, series })),
  };
  return (
    <div className={css.part}>
      {candidates.length > 0 ? <MergeDialog merged={merged} candidates={candidates} /> : null}
      {isUsed ? null : (
        <>
          <p className={css.help}>{t("deleteHelp")}</p>
          <DeleteButton
            name={name[locale]}
            input={{ code }}
            action={deleteIndicatorAction}
            redirectTo="/desk/catalogue"
          />
        </>
      )}
    </div>
  );
}
