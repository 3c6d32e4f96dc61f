import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { ChangeList } from "@/components/publication/changes/change-list";
import { OtherYears } from "@/components/publication/changes/other-years";
import { PlainLink } from "@/components/publication/plain-link";
import { Link } from "@/lib/platform/i18n/navigation";
import { titled } from "@/lib/platform/i18n/titled";
import { loadOtherYearsChanged } from "@/lib/publication/other-years/loaders";
import { loadChangeList } from "@/lib/publication/releases/preview-loaders";

export const generateMetadata = titled("release.changes.window");

export default async function ChangesPage({ params }: PageProps<"/[locale]/desk/releases/[year]/changes">) {
  const { year } = await params;
  const list = /^\d{4}$/.test(year) ? await loadChangeList(Number(year)) : null;
  if (!list) notFound();
  const t = await getTranslations("release");
  return (
    <>
      <PageTitle
        overline={
          <>
            <Link href={`/desk/releases/${year}`} prefetch={false}>
              {t("desk.ofYear", { year })}
            </Link>{" "}
            · <PlainLink href={`/desk/releases/${year}/preview`}>{t("desk.preview")}</PlainLink>
          </>
        }
      >
        {t("changes.title", { version: list.preview.release.version })}
      </PageTitle>
      <ChangeList list={list} />
      <OtherYears years={await loadOtherYearsChanged(Number(year))} />
    </>
  );
}
