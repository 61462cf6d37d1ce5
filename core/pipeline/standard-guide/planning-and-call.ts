/** Stage 1, account planning and call: make the name known, raise interest, find the handler, arrange a visit. */
import type * as z from "zod/mini";
import type { StageGuide } from "../stage-guide.ts";

const written: z.input<typeof StageGuide> = {
  key: "planning-and-call",
  process: [
    {
      id: "1-p1",
      text: {
        en: "The account fits our target criteria, each with a fact and its link",
        zh: "客户符合目标客户标准，每条都有事实和出处",
      },
    },
    {
      id: "1-p2",
      text: {
        en: "The person called is at least the handler of the project",
        zh: "通话对象至少是项目经手人",
      },
    },
    {
      id: "1-p3",
      text: {
        en: "The interest is real: the contact gives a reason or a date of their own, and it is weighed against that",
        zh: "兴趣真实：联系人说出自己的理由或时间，并据此判断",
      },
    },
    {
      id: "1-p4",
      text: {
        en: "The exchange is willing: the contact asks back and lets us ask",
        zh: "交流是自愿的：联系人会反问，也愿意回答",
      },
    },
  ],
  relationship: [
    {
      id: "1-r1",
      text: {
        en: "The handler sees that we may meet a need of the company, and says which",
        zh: "经手人认为我方可能满足公司的某项需求，并说出是哪一项",
      },
    },
    {
      id: "1-r2",
      text: {
        en: "Somebody whom the handler knows can be named: a customer, an association, an insider",
        zh: "能提到一位经手人认识的人：客户、协会或内线",
      },
    },
  ],
  information: [
    {
      id: "1-i1",
      text: {
        en: "Size, rank in the industry, profit, planned investment and credit of the account",
        zh: "客户的规模、行业排名、利润、投资计划和信誉",
      },
    },
    {
      id: "1-i2",
      text: {
        en: "The project: its size, its value to them, and how important it is to them",
        zh: "项目本身：规模、对客户的价值、重要程度",
      },
    },
    {
      id: "1-i3",
      text: {
        en: "The handler: position, duties, character and interests as far as they concern the work",
        zh: "经手人的职务、职责、性格，以及与工作有关的兴趣",
      },
    },
  ],
  appraisal: [
    {
      id: "1-a1",
      text: { en: "New potential accounts developed in the period", zh: "本期新开发的潜在客户数" },
    },
    {
      id: "1-a2",
      text: { en: "Handlers reached by telephone in the period", zh: "本期电话联系到的经手人数" },
    },
    {
      id: "1-a3",
      text: {
        en: "Visits arranged for each ten handlers reached",
        zh: "每联系十位经手人约成的拜访数",
      },
    },
  ],
  aids: [
    {
      id: "1-t1",
      text: {
        en: "Common ground: “I'm calling from … We help makers of … with …; you were at the fair in spring, and so were we.”",
        zh: "建立共识：“您好，我是……公司的……，我们帮助做……的企业解决……。春季展会上我们都在。”",
      },
    },
    {
      id: "1-t2",
      text: {
        en: "Probe the pain: “Since when have you had this? What have you tried? What came of it?”",
        zh: "探询痛点：“这个问题是什么时候开始的？试过哪些办法？结果怎么样？”",
      },
    },
    {
      id: "1-t3",
      text: {
        en: "Agree on a meeting: “May we look at it on the spot? Would Tuesday at ten suit you, and who should be there?” Never sell on the telephone.",
        zh: "约定见面：“能不能到现场看一看？周二上午十点方便吗？还需要哪位参加？”电话里不推销。",
      },
    },
  ],
  actions: [
    {
      id: "1-n1",
      text: {
        en: "Ask the switchboard or the website for the head of the using department",
        zh: "从总机或官网查到使用部门的负责人",
      },
    },
    {
      id: "1-n2",
      text: {
        en: "Send one page about a customer with the same problem, and call the day after",
        zh: "发一页同类客户的资料，次日回电",
      },
    },
    {
      id: "1-n3",
      text: {
        en: "Confirm date, place, people and subject by mail within the same day",
        zh: "当天发邮件确认时间、地点、人员和主题",
      },
    },
  ],
};

export const planningAndCallGuide = written as StageGuide;
