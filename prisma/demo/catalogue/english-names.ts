import type { Bilingual } from "@/lib/platform/bilingual";

/** Names in the demo's lists that the people and bodies use for themselves in English. */
export const englishNames: Bilingual[] = [
  { zh: "英国皇家航空学会", en: "Royal Aeronautical Society" },
  { zh: "流行病防范创新联盟", en: "Coalition for Epidemic Preparedness Innovations" },
  { zh: "欧洲血液与骨髓移植协会", en: "European Society for Blood and Marrow Transplantation" },
  { zh: "盖茨基金会北京代表处", en: "Gates Foundation Beijing Office" },
  { zh: "习近平主席", en: "President Xi Jinping" },
  { zh: "巴西总统卢拉", en: "President Lula of Brazil" },
];
