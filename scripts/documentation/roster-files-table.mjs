/** Two small rosters of Lechang for pages that count rosters: four villages in two towns, three stations, one of them closed. */
export const rosters = {
  "villages.csv": "村代码,村名\n440281101201,甲村\n440281101202,乙村\n440281102201,丙村\n440281102202,丁村\n",
  "stations.csv":
    "站点编号,级别,所在村代码,状态,建成日期,停运日期\nS1,村级,440281101201,运营,2020-06-15,\nS2,村级,440281101202,运营,2020-07-01,\nS3,村级,440281102201,停运,2020-07-01,2021-03-31\n",
};
