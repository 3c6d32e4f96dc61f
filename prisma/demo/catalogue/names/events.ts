/** Events, their themes and ways of being held, and what was founded or shown at them. */
export const eventNames: [zh: string, en: string][] = [
  ["线上与线下融合", "online and on site"],
  ["线上线下结合", "online and on site"],
  ["AI赋能城市数字化转型", "AI empowers the digital transformation of cities"],
  ["开放科学：构建开放创新生态", "Open science: building an open ecosystem of innovation"],
  ["新时代、新十年、新起点", "New era, new decade, new starting point"],
  ["会议论坛", "conference and forums"],
  ["展览展示", "exhibition"],
  ["竞赛评奖", "competitions and awards"],
  ["应用体验", "trying out applications"],
  ["世界顶尖科学大奖", "World Laureates science prize"],
  ["世界顶尖科学家国际联合实验室", "World Laureates Association International Joint Laboratories"],
  ["联合主席制度", "joint chairs"],
  ["青年科学家学术交流坊", "young scientists' academic workshop"],
  ["线下单人前沿讲堂", "solo lectures at the frontier, on site"],
  [
    "上海人工智能产业投资基金元宇宙智能终端子基金",
    "Metaverse and Smart Terminal Sub-fund of the Shanghai Artificial Intelligence Industry Investment Fund",
  ],
  ["中新双向跨境孵化活动", "China–Singapore two-way cross-border incubation"],
  [
    "中国-东盟创新创业训练营暨东盟国家青年创新中国行",
    "China–ASEAN Innovation and Entrepreneurship Camp and Young ASEAN Innovators' Tour of China",
  ],
  ["国际航空航天科普视频大赛", "international contest for aerospace science videos"],
  [
    "2021年沪疆科技交流系列活动暨沪克科技成果对接会",
    "Shanghai–Xinjiang Science and Technology Exchange 2021, with the Shanghai–Karamay matching event",
  ],
  ["上海-南通科技项目对接洽谈会", "Shanghai–Nantong science and technology project fair"],
  ["沪嘉科技人才交流活动", "Shanghai–Jiaxing exchange of science and technology talent"],
  ["长三角嵌入式系统协同发展论坛", "Yangtze River Delta forum on embedded systems"],
  [
    "“青出于蓝——青花瓷的起源、发展与交流”特展",
    "“Out of the Blue: origin, development and exchange of blue-and-white porcelain”, special exhibition",
  ],
];
