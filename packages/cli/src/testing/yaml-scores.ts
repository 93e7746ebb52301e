/** A rubric and a state as somebody writes them by hand in YAML: comments, blocks and flows, numbers bare or quoted, Chinese without quotes. */

export const YAML_RUBRIC = `# 某县考评指标体系
id: county-2022
title: { zh: 某县考评指标体系, en: A county's table of points }
document: 某府办〔2022〕1号
level: county
jurisdiction: 440281
cutoff: 2022-08-31
weight: 10
facts:
  - id: villages.located
    kind: number
    unit: villages
    unitLabel: { zh: 个行政村, en: village(s) }
    whole: true
    least: 0
    label: { zh: 设站行政村, en: villages with a station }
  - id: villages
    kind: number
    unit: villages
    unitLabel: { zh: 个行政村, en: village(s) }
    whole: true
    least: 1
    label: { zh: 行政村总数, en: villages }
  - { id: fund.paid, kind: number, unit: yuan, unitLabel: { zh: 元, en: yuan }, whole: false, least: 0, label: { zh: 已支出, en: spent } }
  - { id: fraud, kind: flag, label: { zh: 弄虚作假, en: falsification }, terms: [弄虚作假] }
groups:
  - id: work
    title: { zh: 工作推进, en: Work }
    weight: 10
    cite: &cite { document: 某府办〔2022〕1号, locator: 附件 }
    items:
      - id: coverage
        title: { zh: 站点覆盖, en: Coverage }
        weight: 5
        cite: *cite
        evidence:
          - { id: list, label: { zh: 站点清单, en: list of stations } }
        scale:
          kind: tiers
          measure: { kind: share, part: villages.located, whole: villages }
          tiers:
            - { points: 5, from: { at: 0.70, included: true } }
            - { points: 2.5, from: { at: 0.50, included: true }, to: { at: 0.70, included: false } }
            - { points: 0, to: { at: 0.50, included: false } }
          otherwise: 0
      - id: spending
        title: { zh: 资金支出, en: Spending }
        weight: 5
        cite: *cite
        evidence:
          - { id: ledger, label: { zh: 台账, en: ledger } }
        scale:
          kind: flag
          points: 5
          when: { kind: compare, measure: { kind: fact, fact: fund.paid }, operator: ">=", limit: "90071992547409.93" }
vetoes:
  - id: fraud
    title: { zh: 弄虚作假, en: Falsification }
    cite: *cite
    when: { kind: flag, fact: fraud }
`;

export const YAML_STATE = `schema: countykit-score/1
rubric: county-2022
asOf: 2022-08-31
facts:
  # 2022 年 8 月清点
  - { id: villages.located, value: 137, unit: villages, evidence: [站点清单] }
  - { id: villages, value: { min: 195, max: 196 } }
  - id: fund.paid
    value: 90071992547409.93
  - { id: fraud, value: false }
claims:
  - { criterion: coverage, points: 2.5 }
evidence:
  - { item: coverage, kinds: [list] }
`;
