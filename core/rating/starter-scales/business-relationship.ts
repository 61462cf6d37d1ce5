/**
 * A starter scale for business relationship: five factors that our own orders, visit reports and
 * contacts answer. Factors, bounds and weights are ours, to be replaced by the team's own.
 *
 * Why these weights: half of the relationship is what the account does, its money and its coming back
 * (30 + 20); nearly the other half is who there is on our side and whether those who decide see us
 * (25 + 15); satisfaction is a passing feeling, and counts least (10).
 */
import type * as z from "zod/mini";
import type { Scale } from "../scale/scale.ts";

const written: z.input<typeof Scale> = {
  id: "business-relationship",
  kind: "business-relationship",
  name: { en: "Business relationship", zh: "业务关系" },
  factors: [
    {
      id: "share-of-wallet",
      weight: 30,
      name: { en: "Share of wallet", zh: "采购份额" },
      definition: {
        en: "Our share of what it spent on our product category in the last full calendar year. Our invoices divided by its annual demand.",
        zh: "上一个完整自然年，我方在其本类产品采购总额中所占比例，即我方开票额除以其年需求额。",
      },
      levels: [
        { points: 0, below: 5, description: { en: "Below 5 %", zh: "不足5%" } },
        {
          points: 25,
          atLeast: 5,
          below: 20,
          description: { en: "5 % to below 20 %", zh: "5%以上，不足20%" },
        },
        {
          points: 50,
          atLeast: 20,
          below: 40,
          description: { en: "20 % to below 40 %", zh: "20%以上，不足40%" },
        },
        {
          points: 75,
          atLeast: 40,
          below: 60,
          description: { en: "40 % to below 60 %", zh: "40%以上，不足60%" },
        },
        { points: 100, atLeast: 60, description: { en: "60 % or more", zh: "60%及以上" } },
      ],
    },
    {
      id: "supporters",
      weight: 25,
      name: { en: "Supporters in the buying centre", zh: "支持者覆盖" },
      definition: {
        en: "Of the nine cells of its buying centre (three levels × three functions), those with at least one ally or supporter today. Count them in the contacts' assessments.",
        zh: "采购中心按三个级别、三种职能分为九格，目前至少有一位盟友或支持者的格数。按联系人评估统计。",
      },
      levels: [
        { points: 0, below: 1, description: { en: "No cell", zh: "一格也没有" } },
        { points: 25, atLeast: 1, below: 3, description: { en: "1 or 2 cells", zh: "1～2格" } },
        { points: 50, atLeast: 3, below: 5, description: { en: "3 or 4 cells", zh: "3～4格" } },
        { points: 75, atLeast: 5, below: 7, description: { en: "5 or 6 cells", zh: "5～6格" } },
        { points: 100, atLeast: 7, description: { en: "7 cells or more", zh: "7格及以上" } },
      ],
    },
    {
      id: "order-continuity",
      weight: 20,
      name: { en: "Continuity of orders", zh: "合作连续性" },
      definition: {
        en: "Of the last 12 full quarters, those in which it placed at least one order with us. Count them in our order ledger.",
        zh: "最近12个完整季度中，向我方至少下过一单的季度数。查我方订单台账。",
      },
      levels: [
        { points: 0, below: 1, description: { en: "No quarter", zh: "没有下过单" } },
        {
          points: 25,
          atLeast: 1,
          below: 3,
          description: { en: "1 or 2 quarters", zh: "1～2个季度" },
        },
        {
          points: 50,
          atLeast: 3,
          below: 6,
          description: { en: "3 to 5 quarters", zh: "3～5个季度" },
        },
        {
          points: 75,
          atLeast: 6,
          below: 9,
          description: { en: "6 to 8 quarters", zh: "6～8个季度" },
        },
        { points: 100, atLeast: 9, description: { en: "9 quarters or more", zh: "9个季度及以上" } },
      ],
    },
    {
      id: "decider-meetings",
      weight: 15,
      name: { en: "Meetings with deciders", zh: "高层会面" },
      definition: {
        en: "Meetings in person with somebody of its deciding level in the last 12 months. Count the visit reports; a greeting at a fair is none.",
        zh: "近12个月与其决策层当面会谈的次数。按拜访记录统计，展会上寒暄不算。",
      },
      levels: [
        { points: 0, below: 1, description: { en: "Never", zh: "没有见过" } },
        { points: 25, atLeast: 1, below: 2, description: { en: "1 meeting", zh: "1次" } },
        { points: 50, atLeast: 2, below: 4, description: { en: "2 or 3 meetings", zh: "2～3次" } },
        { points: 75, atLeast: 4, below: 6, description: { en: "4 or 5 meetings", zh: "4～5次" } },
        { points: 100, atLeast: 6, description: { en: "6 meetings or more", zh: "6次及以上" } },
      ],
    },
    {
      id: "satisfaction",
      weight: 10,
      name: { en: "Satisfaction", zh: "满意度" },
      definition: {
        en: "The main handler's latest answer to “How satisfied are you with us?”, not older than 12 months. From the survey, or asked in a visit; no answer is unknown.",
        zh: "主要经手人对“您对我方是否满意”的最近一次回答，12个月内有效。取自满意度调查或拜访询问；没有回答按未知处理。",
      },
      levels: [
        { points: 0, description: { en: "Extremely dissatisfied", zh: "极不满意" } },
        { points: 25, description: { en: "Somewhat dissatisfied", zh: "有些不满意" } },
        { points: 50, description: { en: "No opinion", zh: "无意见" } },
        { points: 75, description: { en: "Fairly satisfied", zh: "一般满意" } },
        { points: 100, description: { en: "Highly satisfied", zh: "高度满意" } },
      ],
    },
  ],
};

/** Business relationship, the horizontal axis of the customer map. */
export const businessRelationship = written as Scale;
