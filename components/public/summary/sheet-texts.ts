import type { Bilingual } from "@/lib/platform/bilingual";
import type { Locale } from "@/lib/platform/i18n/routing";
import { pointsIn, pointText } from "@/lib/publication/content/summary-text";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import { whatsNew } from "@/lib/publication/public-reads/whats-new";
import { joined } from "../format/join-notes";
import type { ReleaseContext } from "../site/release-context";
import { chartsOf } from "./charts";
import { shownCorrections } from "./corrections";
import { namedOfEach } from "./new-in-report";
import type { SheetTexts } from "./sheet-fit";

/** What the page says besides a note, a name or a value: about as wide as this. */
const words = "m".repeat(32);

/** Returns about what stands on the printed sheet of a summary. */
export function sheetTextsOf(context: ReleaseContext, locale: Locale): SheetTexts {
  const { release, across } = context;
  const { report } = release;
  const { language, keys } = pointsIn(report, locale);
  const { shown } = shownCorrections(context);
  const news = whatsNew(across, release);
  const named = (each: readonly Bilingual[]) =>
    each.length > 0 ? [words + each.map((name) => name[locale]).join(", ")] : [];
  return {
    points: keys.map((key) => pointText(report, key, language)),
    corrections: shown.flatMap(({ correction, figures }) => [
      words + correction.note,
      ...figures.map(
        ({ was, now }) => `${now.indicator.name[locale]} ${was.before.printed} → ${now.printed}`,
      ),
    ]),
    charts: chartsOf(context).map(({ timeSeries }) =>
      (panelsOf(timeSeries)[0]?.marks ?? []).map(({ notes }) => words + joined(notes, locale)),
    ),
    news: news
      ? [
          ...named(news.sections.map(({ title }) => title)),
          ...[news.indicators, news.numbers, news.returning].flatMap((each) =>
            named(each.slice(0, namedOfEach).map(({ name }) => name)),
          ),
        ]
      : [],
  };
}
