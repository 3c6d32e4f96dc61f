import { useTranslations } from "next-intl";
import type { VersionFile, VersionFileName } from "@/lib/open-data/version-data/files";
import { formatSize } from "../format/format-size";
import css from "./dataset.module.css";

// A message key cannot contain a dot.
const keys = {
  ...({ zip: "zip", pdf: "pdf", pdfEnglish: "pdfEnglish" } as const),
  ...({ xlsx: "xlsx", csv: "csv", "plain.csv": "plainCsv", parquet: "parquet" } as const),
  ...({ json: "json", ndjson: "ndjson", "sdmx.csv": "sdmxCsv", "sdmx.xml": "sdmxXml" } as const),
  ...({ text: "text", document: "document", changes: "changes" } as const),
} satisfies Record<VersionFileName, string>;
const order = Object.keys(keys) as VersionFileName[];

/** Every file of a version with its size and checksum, that which holds all first. */
export function FileTable({ files, label }: { files: readonly VersionFile[]; label: string }) {
  const t = useTranslations("openData.dataset.files");
  const inOrder = files.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return (
    <>
      <p className={css.text}>{t("lead")}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("file")}</th>
            <th scope="col">{t("about")}</th>
            <th scope="col" className={css.number}>
              {t("size")}
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ name, address, size, sha256 }) => (
            <tr key={name}>
              <th scope="row">
                <a href={address} aria-label={`${label} ${t(`names.${keys[name]}`)}`}>
                  {t(`names.${keys[name]}`)}
                </a>
              </th>
              <td className={css.over}>{t(`contents.${keys[name]}`)}</td>
              <td className={css.number}>{size === null ? t("onRequest") : formatSize(size)}</td>
              <td className={css.over}>{sha256 && <code className={css.hash}>{sha256}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.text}>{t("check")}</p>
    </>
  );
}
