import type { District } from "@/lib/outline/districts";

export const northernDistricts = {
  baoshan:
    "聚焦上海科创中心主阵地建设，促进产学研用贯通，高标准发展大学科技园，促成吴淞材料实验室落地。率先在全市出台区级概念验证中心管理办法，健全“先投后股”项目全周期服务和股权退出机制，构建贯通“{district.baoshan.mechanism}”各阶段的创新生态。",
  minhang:
    "以“大零号湾”为引擎提升创新策源能力，落实{district.minhang.documents}，围绕{district.minhang.priority-directions}大重点方向细化任务，形成重点工作安排{district.minhang.work-arrangements}，并健全市区联动和区校对接机制。设立区校合作专项资金支持基础研究，吸引顶尖科学家和实验室入驻。“大零号湾”金融港加快建设，科创金融联盟组建，{district.minhang.funds}正式成立。",
  jiading:
    "着力做强科创品牌，服务保障重大平台与攻关任务，统筹特色优势产业创新发展。整合优化扶持政策，支撑世界级汽车产业中心的核心承载区建设，培育未来产业，推进{district.jiading.platforms}建设，并发力打造集成电路“一体两翼”格局中的“北翼”。",
} satisfies Partial<Record<District, string>>;
