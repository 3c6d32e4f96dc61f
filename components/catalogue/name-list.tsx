import { useTranslations } from "next-intl";
import { removeEnglishNameAction } from "@/lib/catalogue/actions";
import type { Bilingual } from "@/lib/platform/bilingual";
import { PagePart } from "@/components/ui/page-part";
import { AddName } from "./add-name";
import css from "./catalogue.module.css";
import { DeleteButton } from "./delete-button";
import tables from "./tables.module.css";

/** The names that the office knows in English, which an administrator adds to and deletes from. */
export function NameList({ names, canEdit }: { names: readonly Bilingual[]; canEdit: boolean }) {
  const t = useTranslations("catalogue");
  return (
    <PagePart title={t("parts.names")}>
      {names.length === 0 ? <p className={css.muted}>{t("names.none")}</p> : null}
      {names.length > 0 ? (
        <table className={`${tables.table} ${tables.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t("names.zh")}</th>
              <th scope="col">{t("names.en")}</th>
              {canEdit ? <th scope="col">{t("names.delete")}</th> : null}
            </tr>
          </thead>
          <tbody>
            {names.map(({ zh, en }) => (
              <tr key={zh}>
                <th scope="row" lang="zh-CN">
                  {zh}
                </th>
                <td lang="en">{en}</td>
                {canEdit ? (
                  <td>
                    <DeleteButton name={zh} input={{ zh }} action={removeEnglishNameAction} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {canEdit ? <AddName /> : null}
    </PagePart>
  );
}
