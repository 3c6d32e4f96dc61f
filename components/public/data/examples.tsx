import { useTranslations } from "next-intl";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import css from "./data.module.css";

const tools = ["curl", "python", "r", "excel"] as const;

/** The same download in four tools, ready to copy: of a year, or of all that will be published. */
export function Examples({ site, year }: { site: string; year: number | undefined }) {
  const t = useTranslations("data.examples");
  const filter: Record<string, number> = year === undefined ? {} : { year };
  const csv = site + observationsAddress("csv", filter);
  const file = ["observations", ...Object.values(filter)].join("-");
  const texts = {
    curl: `curl -o ${file}.csv "${csv}"`,
    python: [
      "import pandas as pd",
      `url = "${csv}"`,
      'data = pd.read_csv(url, dtype=str, keep_default_na=False, encoding="utf-8-sig")',
      'data["number"] = pd.to_numeric(data["obs_value"])',
      'print(data[["indicator_name_zh", "value_as_printed", "number"]].head())',
    ].join("\n"),
    r: [
      "library(readr)",
      `url <- "${csv}"`,
      'data <- read_csv(url, col_types = cols(.default = "c"))',
      "data$number <- as.numeric(data$obs_value)",
      'head(data[c("indicator_name_zh", "value_as_printed", "number")])',
    ].join("\n"),
    excel: `${site}${observationsAddress("xlsx", filter)}`,
  };
  return (
    <dl className={css.examples}>
      {tools.map((tool) => (
        <div key={tool}>
          <dt>{t(`ways.${tool}`)}</dt>
          <dd>
            <pre className={css.code} tabIndex={0} aria-label={t(`ways.${tool}`)}>
              <code>{texts[tool]}</code>
            </pre>
            {tool === "excel" && <p className={css.small}>{t("excelHow")}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
