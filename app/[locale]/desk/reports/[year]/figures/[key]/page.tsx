import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { RecordTable } from "@/components/publication/record-table";
import { Link } from "@/lib/platform/i18n/navigation";
import { loadRecord } from "@/lib/publication/loaders";

type Props = PageProps<"/[locale]/desk/reports/[year]/figures/[key]">;

export default async function RecordPage({ params }: Props) {
  const { year, key } = await params;
  const record = await loadRecord(Number(year), key);
  if (!record) notFound();
  const [locale, t] = [await getLocale(), await getTranslations("desk.record")];
  const { number, title } = record.section;
  return (
    <>
      <PageTitle over={`${year} · ${number} ${title[locale]}`}>
        {record.name?.[locale] ?? t("sentence")}
      </PageTitle>
      <p>
        <Link href={`/desk/reports/${record.year}/sections/${number}`} prefetch={false}>
          {t("toForm")}
        </Link>
      </p>
      <RecordTable record={record} />
    </>
  );
}
