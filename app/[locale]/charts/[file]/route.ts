import { hasLocale } from "next-intl";
import { forAnyone } from "@/app/api/route-access";
import { chartPicture } from "@/components/public/picture/chart-picture";
import { officeInForce } from "@/lib/office/reads";
import { chartCsv } from "@/lib/open-data/chart-csv";
import { routing } from "@/lib/platform/i18n/routing";
import { site } from "@/lib/platform/site";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { chartYearsOf } from "@/lib/publication/public-reads/chart-years";
import { findChart } from "@/lib/publication/public-reads/charts";
import { fileResponse, noSuchPicture, pictureResponse, translationsFor } from "../../picture-response";

type Context = RouteContext<"/[locale]/charts/[file]">;

export const GET = forAnyone(async (request: Request, { params }: Context) => {
  const { locale, file } = await params;
  const [, name, kind] = /^(.+)\.(svg|png|csv)$/.exec(decodeURIComponent(file)) ?? [];
  const across = await acrossYearsInForce();
  const chart = name === undefined ? null : findChart(across, name);
  if (!chart || !hasLocale(routing.locales, locale)) return noSuchPicture(request);
  if (kind === "csv") return fileResponse(chartCsv(chart), "text/csv; charset=utf-8");
  const years = chartYearsOf(across, { ...chart.indicator, values: chart.timeSeries.values });
  const context = { office: await officeInForce(), site: site(), ...(await translationsFor(locale)) };
  return pictureResponse(chartPicture(chart, years, context), kind === "svg" ? "svg" : "png");
});
