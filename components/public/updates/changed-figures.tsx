import { useLocale, useTranslations } from "next-intl";
import table from "@/components/ui/table.module.css";
import { type FigureChange, otherAspects } from "@/lib/publication/changes/figure-changes";
import { figureAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import type { BaseAddresses } from "./base-addresses";
import { ChangedValue } from "./changed-value";
import { GradeChanges } from "./grade-changes";
import css from "./update-changes.module.css";

type Props = { figures: FigureChange[]; versions: { earlier: string; later: string }; bases: BaseAddresses };

/** A table of the changed figures: earlier and later value as printed, each figure linked to its explanation. */
export function ChangedFigures({ figures, versions, bases }: Props) {
  const t = useTranslations("release.updates");
  const columns = {
    earlier: t("version", { version: versions.earlier }),
    later: t("version", { version: versions.later }),
  };
  return (
    <table className={`${table.table} ${table.stacked} ${css.figures}`}>
      <thead>
        <tr>
          <th scope="col">{t("figure")}</th>
          <th scope="col">{columns.earlier}</th>
          <th scope="col">{columns.later}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((change) => (
          <tr key={change.key}>
            <th scope="row">
              <FigureName change={change} bases={bases} />
            </th>
            <td data-label={columns.earlier}>
              <ChangedValue figure={change.earlier} />
            </td>
            <td data-label={columns.later} className={css.later}>
              <ChangedValue figure={change.later} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureName({ change, bases }: { change: FigureChange; bases: BaseAddresses }) {
  const t = useTranslations("release");
  const locale = useLocale();
  const { key, earlier, later, aspects } = change;
  const figure = later ?? earlier;
  if (!figure) return null;
  const otherChanges = otherAspects(aspects);
  return (
    <>
      <PublicLink href={figureAddress(later ? bases.later : bases.earlier, key)}>
        {figure.indicator.name[locale]}
      </PublicLink>
      <span className={css.place}>{figure.section}</span>
      {otherChanges.length > 0 && (
        <span className={css.aspects}>
          {!aspects.includes("value") && <>{t("updates.sameValue")} · </>}
          {t("updates.also", {
            aspects: otherChanges.map((aspect) => t(`aspects.${aspect}`)).join(t("updates.listed")),
          })}
        </span>
      )}
      <GradeChanges change={change} />
    </>
  );
}
