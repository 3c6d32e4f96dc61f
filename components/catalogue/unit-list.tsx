import { useLocale, useTranslations } from "next-intl";
import { units } from "@/lib/figures/unit";
import { deleteUnitAction } from "@/lib/catalogue/actions";
import type { NewUnit } from "@/lib/catalogue/schema";
import { PagePart } from "@/components/ui/page-part";
import { AddUnit } from "./add-unit";
import css from "./catalogue.module.css";
import { DeleteButton } from "./delete-button";
import { UnitTable } from "./unit-table";

/** The units that may follow a number: those the office added and those that are built in. */
export function UnitList({ added, canEdit }: { added: readonly NewUnit[]; canEdit: boolean }) {
  const locale = useLocale();
  const t = useTranslations("catalogue.units");
  const own = added.map(({ sign, name, dimension }) => ({ sign, name: name[locale], dimension }));
  const builtIn = units.map((unit) => ({ ...unit, name: unit[locale] }));
  const renderAction = (sign: string) => (
    <DeleteButton name={sign} input={{ sign }} action={deleteUnitAction} />
  );
  return (
    <>
      <PagePart title={t("added")}>
        {own.length === 0 ? <p className={css.muted}>{t("noneAdded")}</p> : null}
        {own.length > 0 ? <UnitTable lines={own} {...(canEdit ? { renderAction } : {})} /> : null}
        {canEdit ? <AddUnit /> : null}
      </PagePart>
      <PagePart title={t("builtIn")}>
        <UnitTable lines={builtIn} />
      </PagePart>
    </>
  );
}
