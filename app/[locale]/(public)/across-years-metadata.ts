import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { indicatorAddress } from "@/components/report/addresses";
import type { PublishedIndicator } from "@/lib/publication/across-years";
import { pageMetadata } from "./page-metadata";

export async function indicatorMetadata({ code, name, values }: PublishedIndicator) {
  const locale = await getLocale();
  const t = await getTranslations("public");
  const years = [...new Set(values.map(({ year }) => year))].join(locale === "zh" ? "、" : ", ");
  return pageMetadata({
    path: indicatorAddress(code),
    title: `${name[locale]} · ${t("indicators.title")}`,
    description: t("indicator.description", { name: name[locale], years }),
  });
}
