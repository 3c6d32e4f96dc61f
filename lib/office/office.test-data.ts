import type { Office } from "./model";

/** Returns a record with everything stated, or with these values instead. */
export function officeOf(more: Partial<Office> = {}): Office {
  return {
    uuid: "0b0f2f6a-0000-4000-8000-00000000000a",
    changedAt: "2024-06-01T00:00:00.000Z",
    reportName: { zh: "科技年报", en: "Science Report" },
    shortName: { zh: "年报", en: "Report" },
    demonstration: false,
    name: { zh: "编辑部", en: "Desk" },
    publisher: { zh: "发布机构<一>", en: "Publisher & Co" },
    publisherType: "LocalAuthority",
    email: "desk@office.example",
    phone: "+86 (21) 2311 0000 转 5",
    address: { zh: "人民大道1号", en: "1 People's Avenue" },
    homepage: "https://office.example/",
    licence: { zh: "署名", en: "Attribution" },
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    place: { zh: "上海", en: "Shanghai" },
    placeUrl: "https://sws.geonames.org/1796236/",
    theme: "TECH",
    ...more,
  };
}

/** Returns a record with only what it must state. */
export function bareOffice(): Office {
  return officeOf({
    shortName: null,
    ...{ changedAt: null, publisherType: "", email: "", phone: "", address: null, homepage: "" },
    ...{ licenceUrl: "", place: null, placeUrl: "", theme: "" },
  });
}
