import { useLocale, useTranslations } from "next-intl";
import { englishQuantity } from "@/lib/figures/english-quantity";
import { printQuantity } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Change } from "@/lib/publication/public-reads/change";
import { joined } from "../format/join-notes";
import css from "./change-text.module.css";

type Props = { change: Change; year: number };

/**
 * The change of a figure since an earlier year, in words: 比2021年增加11批（+84.6%）. Where the values are comparable with
 * reservation or not at all, the note that says why belongs to it.
 */
export function ChangeText({ change, year }: Props) {
  return (
    <>
      <ChangeWords change={change} year={year} />
      {change.kind === "not_comparable" && <Note notes={change.notes} />}
      {"reservations" in change && <Note notes={change.reservations} isReservation />}
    </>
  );
}

function ChangeWords({ change, year }: Props) {
  const t = useTranslations("public.change");
  const locale = useLocale();
  if (change.kind !== "up" && change.kind !== "down") return t(change.kind, { year });
  const { kind, by, percent, limit = "none", unitInEnglish } = change;
  const print = (quantity: Quantity) =>
    locale === "zh" ? printQuantity(quantity) : englishQuantity(quantity, unitInEnglish).trim();
  if (by && percent) return t(kind, { year, by: print(by), percent: percent[locale] });
  if (by) return t(`${kind}By`, { year, by: print(by) });
  return percent
    ? t(`${kind}Percent`, { year, limit, percent: percent[locale] })
    : t(`${kind}Only`, { year });
}

function Note({ notes, isReservation = false }: { notes: readonly Bilingual[]; isReservation?: boolean }) {
  const t = useTranslations("public.change");
  const locale = useLocale();
  if (notes.length === 0) return null;
  const note = joined(notes, locale);
  return <span className={css.note}>{isReservation ? t("reservation", { note }) : note}</span>;
}
