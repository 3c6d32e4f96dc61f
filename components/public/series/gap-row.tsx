import { useTranslations } from "next-intl";
import type { MissingEditions } from "@/lib/publication/public-reads/series-table";
import css from "./edition-table.module.css";

/** A table row for years without a published edition. The event itself may still have taken place. */
export function GapRow({ gap: { years, hasReport }, span }: { gap: MissingEditions; span: number }) {
  const t = useTranslations("public.series");
  const [first, last] = [years[0], years.at(-1)];
  return (
    <tr className={css.gap}>
      <th scope="row">{first === last ? first : `${first}–${last}`}</th>
      <td colSpan={span}>{t(hasReport ? "silent" : "noReport")}</td>
    </tr>
  );
}
