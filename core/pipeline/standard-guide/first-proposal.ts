/** Stage 3, first proposal: show a direction and its benefit, so that the customer sets the project up. */
import type * as z from "zod/mini";
import type { StageGuide } from "../stage-guide.ts";

const written: z.input<typeof StageGuide> = {
  key: "first-proposal",
  process: [
    {
      id: "3-p1",
      text: {
        en: "Our own experts have checked that the proposal can be built and delivered",
        zh: "我方专家已确认方案可实现、可交付",
      },
    },
    {
      id: "3-p2",
      text: {
        en: "The proposal leaves choices open where the need isn't explicit yet",
        zh: "需求尚不明确之处，方案保留选项",
      },
    },
    {
      id: "3-p3",
      text: {
        en: "A rough figure for the investment was named and not refused",
        zh: "已给出投资估算，对方没有拒绝",
      },
    },
  ],
  relationship: [
    {
      id: "3-r1",
      text: {
        en: "The handler helps to write the reasons for the project",
        zh: "经手人帮助起草立项理由",
      },
    },
    {
      id: "3-r2",
      text: {
        en: "The head of the using department has heard of us from the handler",
        zh: "使用部门负责人已从经手人处听说我方",
      },
    },
  ],
  information: [
    {
      id: "3-i1",
      text: {
        en: "Why the project exists, and what each handler needs of it",
        zh: "为什么要做这个项目，每位经手人的真实需求",
      },
    },
    {
      id: "3-i2",
      text: {
        en: "How their company decides on investments: form, limits, dates",
        zh: "公司投资审批的办法：表格、额度、时间",
      },
    },
    {
      id: "3-i3",
      text: {
        en: "The figures that the benefit is calculated from, with their source",
        zh: "计算收益所用的数据及其来源",
      },
    },
  ],
  appraisal: [
    {
      id: "3-a1",
      text: {
        en: "First proposals presented in person in the period",
        zh: "本期当面讲解的初步方案数",
      },
    },
    {
      id: "3-a2",
      text: {
        en: "Share of proposals after which the customer set the project up",
        zh: "提交方案后客户立项的比例",
      },
    },
    {
      id: "3-a3",
      text: {
        en: "Days from confirmed minutes to presented proposal",
        zh: "从确认纪要到讲解方案的天数",
      },
    },
  ],
  aids: [
    {
      id: "3-t1",
      text: {
        en: "“These are your figures, this is what follows from them. Where would you correct us?”",
        zh: "“这是贵方的数据，这是算出来的结果。哪里需要修正？”",
      },
    },
    {
      id: "3-t2",
      text: {
        en: "“What would your director ask first when you put this forward?”",
        zh: "“您往上报的时候，领导第一个会问什么？”",
      },
    },
    {
      id: "3-t3",
      text: {
        en: "“Which part of it would help you most, and which could we leave out?”",
        zh: "“哪一部分对您最有用？哪一部分可以不要？”",
      },
    },
  ],
  actions: [
    {
      id: "3-n1",
      text: {
        en: "Prepare a one-page benefit calculation that the handler can pass on",
        zh: "做一页收益测算，方便经手人往上递",
      },
    },
    {
      id: "3-n2",
      text: {
        en: "Offer to come along when the handler presents the project inside",
        zh: "提出陪同经手人做内部汇报",
      },
    },
    {
      id: "3-n3",
      text: {
        en: "Propose two dates for a demonstration and ask who should see it",
        zh: "给出两个演示日期，询问谁应当参加",
      },
    },
  ],
};

export const firstProposalGuide = written as StageGuide;
