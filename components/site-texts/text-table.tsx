import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { PagePart } from "@/components/ui/page-part";
import { TableHead } from "@/components/ui/table-head";
import table from "@/components/ui/table.module.css";
import { Link } from "@/lib/platform/i18n/navigation";
import { textAddress } from "@/lib/site-texts/addresses";
import type { TextLine } from "@/lib/site-texts/loaders";
import type { TextKind } from "@/lib/site-texts/text-key";
import { AddText } from "./add-text";
import css from "./site-texts.module.css";
import { TextStateWords } from "./text-state";

type Props = { kind: TextKind; lines: readonly TextLine[]; mayWrite: boolean };

/** The texts of one kind with their states, each leading to where it is written and decided on. */
export function TextTable({ kind, lines, mayWrite }: Props) {
  const t = useTranslations("siteTexts");
  const titles = (["name", "state", "saved"] as const).map((column) => t(`columns.${column}`));
  return (
    <PagePart title={t(`kinds.${kind}`)} {...(kind !== "page" && { help: t(`kindHelp.${kind}`) })}>
      {lines.length > 0 ? (
        <table className={`${table.table} ${table.stacked} ${css.texts}`}>
          <TableHead titles={titles} />
          <tbody>
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </tbody>
        </table>
      ) : null}
      {lines.length === 0 && kind !== "page" ? <p className={css.muted}>{t(`none.${kind}`)}</p> : null}
      {mayWrite && kind !== "page" ? <AddText kind={kind} /> : null}
    </PagePart>
  );
}

function Line({ line }: { line: TextLine }) {
  const { key, name, saved } = line;
  const t = useTranslations("siteTexts");
  const dateTime = useDateTime();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <Link href={textAddress(key)} prefetch={false}>
          {name[locale]}
        </Link>
      </th>
      <td data-label={t("columns.state")}>
        <TextStateWords line={line} />
      </td>
      <td data-label={t("columns.saved")} className={css.muted}>
        {saved ? t("savedBy", { name: saved.by, at: dateTime(saved.at) }) : "·"}
      </td>
    </tr>
  );
}
