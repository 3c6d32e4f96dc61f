/** People and bodies. */
export const organisationNames: [zh: string, en: string][] = [
  ["英国皇家航空学会", "Royal Aeronautical Society"],
  ["流行病防范创新联盟", "Coalition for Epidemic Preparedness Innovations"],
  ["欧洲血液与骨髓移植协会", "European Society for Blood and Marrow Transplantation"],
  ["欧洲血液和骨髓移植协会基金会", "EBMT Foundation"],
  ["帕斯适宜卫生科技组织", "PATH"],
  [
    "俄罗斯圣彼得堡理工大学（科技中心）",
    "Peter the Great St. Petersburg Polytechnic University (science and technology centre)",
  ],
  ["盖茨基金会北京代表处", "Gates Foundation Beijing Office"],
  ["全球健康创新研究院", "Global Health Innovation Institute"],
  ["习近平主席", "President Xi Jinping"],
  ["巴西总统卢拉", "President Lula of Brazil"],
  ["中国科学院上海分院", "Shanghai Branch of the Chinese Academy of Sciences"],
  ["上海科学院", "Shanghai Academy of Science and Technology"],
  ["迪庆藏族自治州科学技术局", "Science and Technology Bureau of Diqing Tibetan Autonomous Prefecture"],
  [
    "上海实验动物研究中心迪庆高原生物技术研究院",
    "Diqing Plateau Biotechnology Institute of the Shanghai Laboratory Animal Research Center",
  ],
  ["检验检疫", "inspection and quarantine"],
  ["食药监", "food and drug supervision"],
  ["科研", "research"],
];
