import "server-only";
import { hasLocale } from "next-intl";
import { chartPicture } from "@/components/public/picture/chart-picture";
import { officeInForce } from "@/lib/office/reads";
import { chartCsv } from "@/lib/open-data/chart-csv";
import { routing } from "@/lib/platform/i18n/routing";
import { site } from "@/lib/platform/site";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { embedAddress, indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { chartYearsOf } from "@/lib/publication/public-reads/chart-years";
import { findChart } from "@/lib/publication/public-reads/charts";
import { fileResponse, noSuchPicture, pictureResponse, translationsFor } from "./picture-response";

/** Which values a chart is of. `base` is the address of the version as of which it is kept, "" if it follows what is in force. */
type Asked = { locale: string; file: string; across: AcrossYears | null; base: string };

/** Responds with a chart as SVG, PNG or CSV, as the name of the file says; with 404 if there is none. */
export async function chartResponse(request: Request, { locale, file, across, base }: Asked) {
  const [, name, kind] = /^(.+)\.(svg|png|csv)$/.exec(decodeURIComponent(file)) ?? [];
  const chart = name !== undefined && across ? findChart(across, name) : null;
  if (!chart || !across || !hasLocale(routing.locales, locale)) return noSuchPicture(request);
  if (kind === "csv") return fileResponse(chartCsv(chart), "text/csv; charset=utf-8");
  const years = chartYearsOf(across, { ...chart.indicator, values: chart.timeSeries.values });
  const path = base === "" ? indicatorAddress(chart.indicator.code) : embedAddress(chart.name, base);
  const context = { office: await officeInForce(), site: site(), path, ...(await translationsFor(locale)) };
  return pictureResponse(chartPicture(chart, years, context), kind === "svg" ? "svg" : "png");
}
