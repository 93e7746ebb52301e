/** Rosters for tests, as a county would save them: five villages in two towns, three of them with a station. */

export const VILLAGES = `行政村代码,行政村名称,省定贫困村
331123201201,甲村,是
331123201202,乙村,否
331123201203,丙村,否
331123202201,丁村,是
331123202202,戊村,否
`;

export const TOWNS = `乡镇代码,乡镇名称
331123201,湖山乡
331123202,金竹镇
`;

export const STATIONS = `站点编号,站点名称,级别,所在村代码,状态,建成日期,投入运营日期,服务村代码
S1,甲村服务站,村级,331123201201,运营,2020-05-01,2020-06-01,331123201202、331123201203
S2,丁村服务站,村级,331123202201,运营,2021-03-01,2021-04-01,331123202202
S3,戊村服务站,村级,331123202202,已建成,2021-06-01,,
`;

export const SESSIONS = `场次编号,培训类别,培训日期,参训人次
T1,普及培训,2020-09-01,40
T2,孵化培训,2021-05-01,25
`;

/** All of them, by file name. */
export const ROSTER_FILES: Readonly<Record<string, string>> = {
  "stations.csv": STATIONS,
  "行政村.csv": VILLAGES,
  "towns.csv": TOWNS,
  "培训场次.csv": SESSIONS,
};
