import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { WorkTable } from "@/components/entry/work-table";
import { loadWork } from "@/lib/entry/loaders";

export default async function WorkPage() {
  const work = await loadWork();
  const t = await getTranslations("desk.work");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      {work.length === 0 ? <p>{t("empty")}</p> : null}
      {work.map((year) => (
        <WorkTable key={year.year} work={year} />
      ))}
    </>
  );
}
