import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { OpenProposals } from "@/lib/departments/hand-over-line";
import type { FormField } from "@/lib/entry/form/form";
import css from "./departments.module.css";

type Props = {
  offered: OpenProposals["offered"][number];
  field: FormField | undefined;
  isBusy: boolean;
  onAccept: () => void;
  onReturn: () => void;
};

export function ProposalRow({ offered: { name, proposal }, field, isBusy, onAccept, onReturn }: Props) {
  const locale = useLocale();
  const t = useTranslations("departments.proposals");
  const isSame = field?.printed === proposal.printed;
  return (
    <tr>
      <th scope="row">
        {field ? <a href={`#field-${field.key}`}>{name[locale]}</a> : name[locale]}
        {field?.previous ? (
          <small className={css.small}>
            {t("previous", { year: field.previous.year })} <span lang="zh-CN">{field.previous.printed}</span>
          </small>
        ) : null}
      </th>
      <td data-label={t("now")} lang="zh-CN">
        {field?.printed || <span className={css.muted}>{t("empty")}</span>}
      </td>
      <td data-label={t("offered")}>
        <strong lang="zh-CN" className={isSame ? css.muted : undefined}>
          {proposal.printed}
        </strong>
        <Evidence proposal={proposal} />
      </td>
      <td>
        <div className={css.row}>
          <Button
            size="small"
            variant="outlined"
            disabled={isBusy}
            aria-label={`${t("accept")} ${name[locale]}`}
            onClick={onAccept}
          >
            {t("accept")}
          </Button>
          <Button
            size="small"
            disabled={isBusy}
            aria-label={`${t("return")} ${name[locale]}`}
            onClick={onReturn}
          >
            {t("return")}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function Evidence({ proposal }: Pick<Props["offered"], "proposal">) {
  const dateTime = useDateTime();
  const t = useTranslations("departments.proposals");
  const { source, quotation, page, link, remark, answeredBy, at } = proposal;
  return (
    <small className={css.small}>
      {source ? <span>{t("source", { source })}</span> : null}
      {quotation ? <span>{t("quotation", { quotation })}</span> : null}
      {page ? <span>{t("page", { page })}</span> : null}
      {link ? (
        <a href={link} rel="noreferrer" target="_blank">
          {link}
        </a>
      ) : null}
      {remark ? <span className={css.remark}>{t("remark", { remark })}</span> : null}
      <span>{t("by", { name: answeredBy, at: dateTime(at) })}</span>
    </small>
  );
}
