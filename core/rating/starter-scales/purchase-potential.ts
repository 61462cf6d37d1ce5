/**
 * A starter scale for purchase potential: seven factors that can be counted before the first meeting or
 * asked for in it. Factors, bounds and weights are ours, to be replaced by the team's own.
 *
 * Why these weights: what the account buys and how often is the potential itself (25 + 20); whether our
 * products fit and whether it is about to invest decide how much of it we can reach (15 + 15); central
 * purchasing makes one effort count for all sites, and good payment makes revenue money (10 + 10);
 * head count is the easiest to find and says the least (5); it is bound to the fact, so that it rates itself.
 */
import type * as z from "zod/mini";
import type { Scale } from "../scale/scale.ts";

const written: z.input<typeof Scale> = {
  id: "purchase-potential",
  kind: "purchase-potential",
  name: { en: "Purchase potential", zh: "购买潜力" },
  factors: [
    {
      id: "annual-demand",
      weight: 25,
      name: { en: "Annual demand", zh: "年需求额" },
      definition: {
        en: "What it spent on our product category with all suppliers in the last full calendar year, in CNY, without tax. Ask purchasing; check against the annual report and tender notices.",
        zh: "上一个完整自然年向所有供应商采购本类产品的总额，不含税，以人民币计。向采购部门了解，并用年报、中标公告核对。",
      },
      levels: [
        { points: 0, below: 500_000, description: { en: "Below 0.5 million", zh: "不足50万元" } },
        {
          points: 25,
          atLeast: 500_000,
          below: 2_000_000,
          description: { en: "0.5 million to below 2 million", zh: "50万元以上，不足200万元" },
        },
        {
          points: 50,
          atLeast: 2_000_000,
          below: 5_000_000,
          description: { en: "2 million to below 5 million", zh: "200万元以上，不足500万元" },
        },
        {
          points: 75,
          atLeast: 5_000_000,
          below: 20_000_000,
          description: { en: "5 million to below 20 million", zh: "500万元以上，不足2000万元" },
        },
        {
          points: 100,
          atLeast: 20_000_000,
          description: { en: "20 million or more", zh: "2000万元及以上" },
        },
      ],
    },
    {
      id: "repeat-orders",
      weight: 20,
      name: { en: "Repeat orders", zh: "重复采购" },
      definition: {
        en: "Orders it placed in our product category with any supplier in the last 36 months. Ask purchasing; count award notices and the suppliers' press releases.",
        zh: "近36个月向任一供应商下达的本类产品订单数。向采购部门了解，并统计中标公告和供应商新闻。",
      },
      levels: [
        { points: 0, below: 1, description: { en: "None", zh: "没有订单" } },
        { points: 25, atLeast: 1, below: 3, description: { en: "1 or 2", zh: "1～2单" } },
        { points: 50, atLeast: 3, below: 6, description: { en: "3 to 5", zh: "3～5单" } },
        { points: 75, atLeast: 6, below: 12, description: { en: "6 to 11", zh: "6～11单" } },
        { points: 100, atLeast: 12, description: { en: "12 or more", zh: "12单及以上" } },
      ],
    },
    {
      id: "product-fit",
      weight: 15,
      name: { en: "Product fit", zh: "产品匹配度" },
      definition: {
        en: "Share of its demand in our category, by value, that our standard range meets without special development. Compare its current specification or item list with our catalogue.",
        zh: "在其本类产品需求中，我方标准产品无需专门开发即可满足的比例，按金额计。用其现行技术规格或采购清单对照我方产品目录。",
      },
      levels: [
        { points: 0, below: 20, description: { en: "Below 20 %", zh: "不足20%" } },
        {
          points: 25,
          atLeast: 20,
          below: 40,
          description: { en: "20 % to below 40 %", zh: "20%以上，不足40%" },
        },
        {
          points: 50,
          atLeast: 40,
          below: 60,
          description: { en: "40 % to below 60 %", zh: "40%以上，不足60%" },
        },
        {
          points: 75,
          atLeast: 60,
          below: 80,
          description: { en: "60 % to below 80 %", zh: "60%以上，不足80%" },
        },
        { points: 100, atLeast: 80, description: { en: "80 % or more", zh: "80%及以上" } },
      ],
    },
    {
      id: "planned-investment",
      weight: 15,
      name: { en: "Planned investment", zh: "拟建项目投资" },
      definition: {
        en: "Investment it has announced for projects of the next 24 months that need our category, in CNY. Add up press releases, annual report, and notices of the development agency.",
        zh: "已公布的、未来24个月内要用到本类产品的项目投资总额，以人民币计。汇总其新闻稿、年报和开发区、发改部门公示。",
      },
      levels: [
        {
          points: 0,
          below: 1_000_000,
          description: { en: "None announced, or below 1 million", zh: "未公布，或不足100万元" },
        },
        {
          points: 25,
          atLeast: 1_000_000,
          below: 10_000_000,
          description: { en: "1 million to below 10 million", zh: "100万元以上，不足1000万元" },
        },
        {
          points: 50,
          atLeast: 10_000_000,
          below: 50_000_000,
          description: { en: "10 million to below 50 million", zh: "1000万元以上，不足5000万元" },
        },
        {
          points: 75,
          atLeast: 50_000_000,
          below: 200_000_000,
          description: { en: "50 million to below 200 million", zh: "5000万元以上，不足2亿元" },
        },
        {
          points: 100,
          atLeast: 200_000_000,
          description: { en: "200 million or more", zh: "2亿元及以上" },
        },
      ],
    },
    {
      id: "central-purchasing",
      weight: 10,
      name: { en: "Central purchasing", zh: "集中采购程度" },
      definition: {
        en: "Share of its spend in our category in the last 12 months that one department decided for all sites. Ask purchasing who signs the orders of each site.",
        zh: "近12个月本类产品采购额中，由同一部门为各厂区统一定标的比例。向采购部门了解各厂区订单由谁签批。",
      },
      levels: [
        {
          points: 0,
          below: 20,
          description: { en: "Below 20 %: the sites buy alone", zh: "不足20%，各厂区自行采购" },
        },
        {
          points: 25,
          atLeast: 20,
          below: 40,
          description: { en: "20 % to below 40 %", zh: "20%以上，不足40%" },
        },
        {
          points: 50,
          atLeast: 40,
          below: 60,
          description: { en: "40 % to below 60 %", zh: "40%以上，不足60%" },
        },
        {
          points: 75,
          atLeast: 60,
          below: 80,
          description: { en: "60 % to below 80 %", zh: "60%以上，不足80%" },
        },
        {
          points: 100,
          atLeast: 80,
          description: {
            en: "80 % or more: one department decides",
            zh: "80%及以上，由一个部门统一定标",
          },
        },
      ],
    },
    {
      id: "payment",
      weight: 10,
      name: { en: "Payment on time", zh: "按期付款率" },
      definition: {
        en: "Share of the amounts due in the last 12 months that it paid by the due date. From our ledger; for a new account ask two of its suppliers.",
        zh: "近12个月到期应付货款中按期付清的比例，按金额计。查我方应收账；新客户向其两家供应商了解。",
      },
      levels: [
        { points: 0, below: 50, description: { en: "Below 50 %", zh: "不足50%" } },
        {
          points: 25,
          atLeast: 50,
          below: 70,
          description: { en: "50 % to below 70 %", zh: "50%以上，不足70%" },
        },
        {
          points: 50,
          atLeast: 70,
          below: 85,
          description: { en: "70 % to below 85 %", zh: "70%以上，不足85%" },
        },
        {
          points: 75,
          atLeast: 85,
          below: 95,
          description: { en: "85 % to below 95 %", zh: "85%以上，不足95%" },
        },
        { points: 100, atLeast: 95, description: { en: "95 % or more", zh: "95%及以上" } },
      ],
    },
    {
      id: "employees",
      weight: 5,
      property: "employees",
      name: { en: "Employees", zh: "员工人数" },
      definition: {
        en: "People employed at all its sites, the latest figure it published. From its website, annual report or the company register.",
        zh: "全部厂区在职员工总数，取最近一次公开的数字。见公司网站、年报或工商登记的参保人数。",
      },
      levels: [
        { points: 0, below: 50, description: { en: "Fewer than 50", zh: "不足50人" } },
        { points: 25, atLeast: 50, below: 200, description: { en: "50 to 199", zh: "50～199人" } },
        {
          points: 50,
          atLeast: 200,
          below: 500,
          description: { en: "200 to 499", zh: "200～499人" },
        },
        {
          points: 75,
          atLeast: 500,
          below: 2000,
          description: { en: "500 to 1999", zh: "500～1999人" },
        },
        { points: 100, atLeast: 2000, description: { en: "2000 or more", zh: "2000人及以上" } },
      ],
    },
  ],
};

/** Purchase potential, the vertical axis of the customer map. */
export const purchasePotential = written as Scale;
