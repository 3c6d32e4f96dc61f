import { useTranslations } from "next-intl";
import type { MissingEditions } from "@/lib/publication/public-reads/series-table";
import css from "./edition-table.module.css";

/** Years that tell of no edition: a gap in what is published, not in the event. */
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
