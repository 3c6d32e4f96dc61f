/** Signs and codes that stand before an amount, with the unit of `lib/figures`. */
export const currencies: Record<string, string> = {
  "¥": "元",
  "￥": "元",
  CNY: "元",
  RMB: "元",
  人民币: "元",
  新台币: "新台币",
  台币: "新台币",
  NT$: "新台币",
  港币: "港元",
  澳门元: "澳门元",
  澳门币: "澳门元",
  US$: "美元",
  USD: "美元",
  HK$: "港元",
  HKD: "港元",
  $: "美元",
  "€": "欧元",
  EUR: "欧元",
  "£": "英镑",
  GBP: "英镑",
  JPY: "日元",
};

export const currencyCodes = Object.keys(currencies).filter((sign) => /^[A-Z]{3}$/.test(sign));
