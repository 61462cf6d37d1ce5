/** Stage 7, negotiation: every term agreed, and the day of signing named. */
import type * as z from "zod/mini";
import type { Stage } from "../sales-process.ts";

const written: z.input<typeof Stage> = {
  key: "negotiation",
  milestones: [
    {
      id: "7-m1",
      text: {
        en: "A negotiation was held with somebody who may agree to terms, and minutes kept",
        zh: "已与有权拍板的人谈判，并留有纪要",
      },
    },
    {
      id: "7-m2",
      text: {
        en: "Both positions on price, payment, delivery and after-sales service are written down",
        zh: "价格、付款、交付、售后服务的双方立场已逐项记录",
      },
    },
    {
      id: "7-m3",
      text: {
        en: "A complete draft contract is with the customer",
        zh: "完整的合同草案已交客户",
      },
    },
  ],
  criteria: [
    {
      id: "7-c1",
      text: {
        en: "Price, payment, delivery and after-sales service are agreed in minutes of both sides",
        zh: "价格、付款、交付、售后服务已谈定，双方签署纪要",
      },
    },
    {
      id: "7-c2",
      text: {
        en: "The customer's legal and finance departments have no open points on the draft",
        zh: "客户法务、财务对合同草案已无异议",
      },
    },
    {
      id: "7-c3",
      text: {
        en: "The customer names the day of signing and who signs",
        zh: "客户确定签约日期和签字人",
      },
    },
  ],
};

export const negotiation = written as Stage;
