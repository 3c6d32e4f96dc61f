import { useLocale, useTranslations } from "next-intl";
import { changeSentence } from "@/lib/checks/change/messages";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Change } from "@/lib/publication/public-reads/change";
import { Words } from "../format/words";
import { joined } from "../format/join-notes";
import css from "./change-text.module.css";

type Props = { change: Change; year: number };

/**
 * The change of a figure since an earlier year, in words: 比2021年增加11批（+84.6%）. Where the values are comparable with
 * reservation or not at all, the note that says why belongs to it.
 */
export function ChangeText({ change, year }: Props) {
  const locale = useLocale();
  return (
    <>
      <Words>{changeSentence(change, year)[locale]}</Words>
      {change.kind === "not_comparable" && <Note notes={change.notes} />}
      {"reservations" in change && <Note notes={change.reservations} isReservation />}
    </>
  );
}

function Note({ notes, isReservation = false }: { notes: readonly Bilingual[]; isReservation?: boolean }) {
  const t = useTranslations("public.change");
  const locale = useLocale();
  if (notes.length === 0) return null;
  const note = joined(notes, locale);
  return (
    <span className={css.note}>
      <Words>{isReservation ? t("reservation", { note }) : note}</Words>
    </span>
  );
}
