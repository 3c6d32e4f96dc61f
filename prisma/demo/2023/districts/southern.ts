import type { District } from "@/lib/outline/districts";

export const southernDistricts = {
  jinshan:
    "围绕上海湾区科创城建设，以数字产业化带动区域转型，软件和信息服务业加快成长。中科生态数字港{district.jinshan.park-phase}建成开园，金山区算力产业生态联盟成立，{district.jinshan.platforms}布局建设；无人机产业集群入围{district.jinshan.honours}。",
  songjiang:
    "高水平推进长三角G60科创走廊建设，形成科技、产业与金融相互融合的区域样板，经验做法在全国推广。跨区域科技成果转化基金在长三角首次设立，着手制定{district.songjiang.documents}，深化关键核心技术联合攻关。促成走廊{district.songjiang.corridor-cities}城市与{district.songjiang.partners}建立项目化、清单化、制度化的战略合作。",
  qingpu:
    "围绕“长三角数字干线”建设，发挥数字经济牵引作用，{district.qingpu.platforms}项目有序推进，市西软件信息园扩园规划稳步实施。超前布局信息创新产业，以“大数字”创新实验室专项合作为重点企业和项目提供全流程服务，拓展跨领域协作，培育协同创新的产业生态。",
  fengxian:
    "打造中小企业创新活力区，出台实施{district.fengxian.documents}，以此作为国家级活力区建设的“施工图”。依托海湾大学城的教育资源，与{district.fengxian.partners}联动，从产教融合、大学科技园、特色园区和人才集聚等方面推动形成产学研融合新格局。",
  chongming:
    "加快构建“碳中和示范区”体系，在长兴岛开展{district.chongming.capture-scale}二氧化碳捕集利用示范，建成国内首个全流程装置。发布{district.chongming.documents}，确立“{district.chongming.mechanism}”的GEP核算制度框架，同步完善碳排放精细化管理，推动世界级生态岛向碳中和目标迈进。",
} satisfies Partial<Record<District, string>>;
