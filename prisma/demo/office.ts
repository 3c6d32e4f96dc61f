import type { OfficeInput } from "@/lib/office/schema";

/** The office of the demonstration, which says of itself that it is one. Its address ends in .test, so no mail reaches anybody. */
export const office: OfficeInput = {
  reportName: { zh: "上海科技进步报告", en: "Shanghai Science and Technology Progress Report" },
  shortName: { zh: "上海科技进步报告", en: "Shanghai S&T Progress Report" },
  demonstration: true,
  name: { zh: "年鉴演示编辑部（非官方）", en: "Annals demonstration desk (not official)" },
  publisher: { zh: "年鉴演示站（非官方）", en: "Annals demonstration site (not official)" },
  publisherType: "NonProfitOrganisation",
  email: "office@annals.test",
  phone: "",
  address: { zh: "", en: "" },
  homepage: "",
  licence: { zh: "知识共享 署名 4.0（演示示例）", en: "Creative Commons Attribution 4.0 (example)" },
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  place: { zh: "上海", en: "Shanghai" },
  placeUrl: "https://sws.geonames.org/1796236/",
  theme: "TECH",
};
