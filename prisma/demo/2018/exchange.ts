import type { DemoBlock } from "../format";
import { withOwnIndicator } from "../own-indicator";

export const exchange: DemoBlock = {
  kind: "prose",
  heading: { zh: "对外交流与合作深化", en: "Deeper exchange and cooperation abroad" },
  items: [
    {
      key: "text.international.exchange",
      text: "国际科技合作交流服从于科技创新中心建设的布局，层次逐步提升，政府间、企业间合作都有深化。",
    },
    {
      label: { zh: "中以（上海）创新园", en: "China–Israel (Shanghai) innovation park" },
      key: "text.china-israel-park",
      text: "以桃浦智创城为核心承载区，联动全市的中以创新资源，吸引以色列等地高端创新创业资源入园，在{china-israel-park.fields}高端领域展开“双向”合作，力争在中以创新伙伴关系中既当推动者、又作示范区。",
    },
  ],
};

export const exchangeFigures = withOwnIndicator({
  "china-israel-park.fields": { value: "通信技术、人工智能、生物医药、集成电路等", basis: "annual" },
});
