/** Stage 7, negotiation: agree on terms with somebody who may agree, without giving away for nothing. */
import type * as z from "zod/mini";
import type { StageGuide } from "../stage-guide.ts";

const written: z.input<typeof StageGuide> = {
  key: "negotiation",
  process: [
    {
      id: "7-p1",
      text: {
        en: "Aim, limit and what we ask in return are written down for each term",
        zh: "每项条款都写明目标、底线和交换条件",
      },
    },
    {
      id: "7-p2",
      text: {
        en: "Our own approvals for the limit are there before the talk",
        zh: "谈判前已获得内部授权",
      },
    },
    { id: "7-p3", text: { en: "One person speaks for us on price", zh: "价格由一人出面谈" } },
  ],
  relationship: [
    {
      id: "7-r1",
      text: {
        en: "The negotiators were met before, and what each has to bring home is known",
        zh: "谈判对手此前见过，知道各自要拿到什么",
      },
    },
    {
      id: "7-r2",
      text: {
        en: "The using department stands by the choice while price is talked about",
        zh: "谈价期间使用部门坚持选择我方",
      },
    },
  ],
  information: [
    { id: "7-i1", text: { en: "Who may sign up to which amount", zh: "谁能签多大金额" } },
    {
      id: "7-i2",
      text: {
        en: "Their second choice, and what changing to it would cost them",
        zh: "客户的备选，以及改选的代价",
      },
    },
    {
      id: "7-i3",
      text: {
        en: "Payment habits and credit: from earlier orders, references or reports",
        zh: "付款习惯和信誉：来自以往订单、同行或报告",
      },
    },
  ],
  appraisal: [
    {
      id: "7-a1",
      text: {
        en: "Discount against list price, beside what was received in return",
        zh: "相对目录价的折扣，以及换回了什么",
      },
    },
    {
      id: "7-a2",
      text: {
        en: "Days from preferred bidder to agreed terms",
        zh: "从第一候选人到谈定条款的天数",
      },
    },
    {
      id: "7-a3",
      text: { en: "Open points per round of negotiation", zh: "每轮谈判的遗留问题数" },
    },
  ],
  aids: [
    {
      id: "7-t1",
      text: {
        en: "“If we move on the price, could you move on payment or on the delivery date?”",
        zh: "“如果价格上让一步，付款或交期上您能让一步吗？”",
      },
    },
    {
      id: "7-t2",
      text: {
        en: "“Apart from price, is there anything left that stands in the way of signing?”",
        zh: "“除了价格，还有什么影响签约吗？”",
      },
    },
    {
      id: "7-t3",
      text: {
        en: "“Let us hold on to what we have agreed so far.” Read it out, and have it confirmed.",
        zh: "“我们先确认已经谈定的内容。”逐条念出，请对方确认。",
      },
    },
  ],
  actions: [
    {
      id: "7-n1",
      text: {
        en: "Send minutes with agreed and open points the same day",
        zh: "当天发出纪要，列明已定和未定事项",
      },
    },
    {
      id: "7-n2",
      text: {
        en: "Ask for a meeting of both legal departments on the draft",
        zh: "约双方法务就合同草案碰面",
      },
    },
    {
      id: "7-n3",
      text: {
        en: "Have the day of signing put into both directors' calendars",
        zh: "把签约日排进双方领导的日程",
      },
    },
  ],
};

export const negotiationGuide = written as StageGuide;
