import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db, Tx } from "@/lib/platform/database";
import type { Office, OfficeDetails } from "./model";

const id = 1;

export async function findOffice(db: Db): Promise<Office> {
  const row = await db.office.findUniqueOrThrow({ where: { id } });
  const { uuid, email, phone, homepage, licenceUrl, placeUrl, demonstration } = row;
  return {
    ...{ uuid, email, phone, homepage, licenceUrl, placeUrl, demonstration },
    reportName: { zh: row.reportNameZh, en: row.reportNameEn },
    shortName: textOrNull(row.shortNameZh, row.shortNameEn),
    name: { zh: row.nameZh, en: row.nameEn },
    publisher: { zh: row.publisherZh, en: row.publisherEn },
    publisherType: row.publisherType as Office["publisherType"],
    address: textOrNull(row.addressZh, row.addressEn),
    licence: { zh: row.licenceZh, en: row.licenceEn },
    place: textOrNull(row.placeZh, row.placeEn),
    theme: row.theme as Office["theme"],
    changedAt: row.changedAt?.toISOString() ?? null,
  };
}

export async function saveOffice(tx: Tx, details: OfficeDetails, changedAt: Date): Promise<void> {
  const { reportName, shortName, name, publisher, licence, address, place, ...rest } = details;
  await tx.office.update({
    where: { id },
    data: {
      ...rest,
      ...{ reportNameZh: reportName.zh, reportNameEn: reportName.en },
      ...{ shortNameZh: shortName?.zh ?? "", shortNameEn: shortName?.en ?? "" },
      ...{ nameZh: name.zh, nameEn: name.en, publisherZh: publisher.zh, publisherEn: publisher.en },
      ...{ licenceZh: licence.zh, licenceEn: licence.en },
      ...{ addressZh: address?.zh ?? "", addressEn: address?.en ?? "" },
      ...{ placeZh: place?.zh ?? "", placeEn: place?.en ?? "" },
      changedAt,
    },
  });
}

function textOrNull(zh: string, en: string): Bilingual | null {
  return zh === "" ? null : { zh, en };
}
