import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { PagePart } from "@/components/ui/page-part";
import { TableHead } from "@/components/ui/table-head";
import table from "@/components/ui/table.module.css";
import type { NamedCounts } from "@/lib/subscriptions/loaders";
import { standingAlone } from "@/lib/subscriptions/standing-alone";
import css from "./subscriber-numbers.module.css";

type Props = { counts: NamedCounts; canMail: boolean };

/** How many subscribers there are, and how many were told of each release. */
export function SubscriberNumbers({ counts, canMail }: Props) {
  const t = useTranslations("subscriptions.desk");
  const locale = useLocale();
  const { byLocale, byScope, announcements } = counts;
  return (
    <>
      <div className={css.lead}>
        <p>{t("lead")}</p>
        {!canMail && <p>{t("off")}</p>}
        {byLocale.length === 0 && <p>{t("none")}</p>}
      </div>
      {byLocale.length > 0 && (
        <>
          <PagePart title={t("languages")}>
            <DescriptionList>
              {byLocale.map((each) => (
                <DescriptionItem key={each.locale} label={t(each.locale === "zh" ? "zh" : "en")}>
                  {t("people", { count: each.count })}
                </DescriptionItem>
              ))}
            </DescriptionList>
          </PagePart>
          <PagePart title={t("scopes")}>
            <table className={table.table}>
              <TableHead titles={[t("what"), t("number")]} />
              <tbody>
                {byScope.map(({ name, count }) => (
                  <tr key={name.zh}>
                    <th scope="row">{standingAlone(name[locale])}</th>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </PagePart>
        </>
      )}
      <PagePart title={t("announcements")}>
        {announcements.length === 0 ? (
          <p>{t("noAnnouncements")}</p>
        ) : (
          <Announcements announcements={announcements} />
        )}
      </PagePart>
    </>
  );
}

function Announcements({ announcements }: Pick<NamedCounts, "announcements">) {
  const t = useTranslations("subscriptions.desk");
  const columns = ["sent", "waiting", "givenUp"] as const;
  return (
    <table className={`${table.table} ${table.stacked}`}>
      <TableHead titles={[t("release"), ...columns.map((column) => t(column))]} />
      <tbody>
        {announcements.map(({ year, version, ...numbers }) => (
          <tr key={`${year} ${version}`}>
            <th scope="row">{t("releaseOf", { year, version })}</th>
            {columns.map((column) => (
              <td key={column} data-label={t(column)}>
                {numbers[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
