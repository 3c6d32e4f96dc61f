import Typography from "@mui/material/Typography";
import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { QueueFilter } from "@/components/review/queue-filter";
import { QueueTable } from "@/components/review/queue-table";
import { titled } from "@/lib/platform/i18n/titled";
import { loadQueue } from "@/lib/review/queue/loaders";
import { filterOf } from "@/lib/review/queue/queue";

export const generateMetadata = titled("review.title");

export default async function ReviewsPage({ searchParams }: PageProps<"/[locale]/desk/reviews">) {
  const filter = filterOf(await searchParams);
  const { waiting, decided, years } = await loadQueue(filter);
  const t = await getTranslations("review");
  const showsWaiting = filter.state === null || filter.state === "submitted";
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <QueueFilter filter={filter} years={years} />
      {showsWaiting ? (
        <>
          <Typography variant="h2">{t("waiting")}</Typography>
          <QueueTable entries={waiting} empty={filter.year ? t("noneFound") : t("noneWaiting")} />
        </>
      ) : null}
      {filter.state === "submitted" ? null : (
        <>
          <Typography variant="h2">{t("decided")}</Typography>
          <QueueTable
            entries={decided}
            empty={filter.year || filter.state ? t("noneFound") : t("noneDecided")}
          />
        </>
      )}
    </>
  );
}
