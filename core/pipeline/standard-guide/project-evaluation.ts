/** Stage 6, project evaluation: be chosen, and have the top decider behind us. */
import type * as z from "zod/mini";
import type { StageGuide } from "../stage-guide.ts";

const written: z.input<typeof StageGuide> = {
  key: "project-evaluation",
  process: [
    {
      id: "6-p1",
      text: {
        en: "The bid was checked against every requirement by somebody who didn't write it",
        zh: "投标文件由未参与编写的人逐条核对",
      },
    },
    {
      id: "6-p2",
      text: { en: "Deviations are named openly, each with its reason", zh: "偏离项逐条说明理由" },
    },
    {
      id: "6-p3",
      text: { en: "The date and the order of the evaluation are known", zh: "评标时间和顺序已知" },
    },
  ],
  relationship: [
    {
      id: "6-r1",
      text: {
        en: "The supporters among the evaluators outweigh the opponents by influence",
        zh: "评委中支持者的影响力大于反对者",
      },
    },
    {
      id: "6-r2",
      text: {
        en: "A meeting of our management with the top decider is held or fixed",
        zh: "我方高层与最高决策人已会面或已约定",
      },
    },
  ],
  information: [
    {
      id: "6-i1",
      text: {
        en: "Each evaluator: influence, stance, the question he or she will ask",
        zh: "每位评委的影响力、态度和会提的问题",
      },
    },
    {
      id: "6-i2",
      text: {
        en: "Each competitor's offer: strong points, weak points, price range",
        zh: "每个对手的方案：强项、弱项、价格区间",
      },
    },
    {
      id: "6-i3",
      text: {
        en: "Who can still stop the project, and why somebody would",
        zh: "谁还能叫停项目，为什么",
      },
    },
  ],
  appraisal: [
    {
      id: "6-a1",
      text: { en: "Bids handed in complete and on time, as a share", zh: "完整按时递交的投标比例" },
    },
    {
      id: "6-a2",
      text: {
        en: "Top deciders met in person before the decision",
        zh: "定标前当面拜访过的最高决策人数",
      },
    },
    {
      id: "6-a3",
      text: { en: "Share of evaluations in which we were preferred", zh: "被列为第一候选人的比例" },
    },
  ],
  aids: [
    {
      id: "6-t1",
      text: {
        en: "“What has to be true a year from now for you to call this the right choice?”",
        zh: "“一年以后，出现什么结果您会说当初选对了？”",
      },
    },
    {
      id: "6-t2",
      text: {
        en: "“Where do you see a risk with us, and what would remove it?”",
        zh: "“选我们，您觉得风险在哪里？怎样才能消除？”",
      },
    },
    {
      id: "6-t3",
      text: {
        en: "“Where do our offers differ in what matters to you?”",
        zh: "“在您看重的方面，各家的差别在哪里？”",
      },
    },
  ],
  actions: [
    {
      id: "6-n1",
      text: {
        en: "Rehearse the presentation with the hard questions of each evaluator",
        zh: "针对每位评委的难题预演讲标",
      },
    },
    {
      id: "6-n2",
      text: {
        en: "Ask the coach after each round what was said",
        zh: "每轮之后向内线了解讨论情况",
      },
    },
    {
      id: "6-n3",
      text: {
        en: "Answer every clarification in writing the same day",
        zh: "澄清问题当天书面答复",
      },
    },
  ],
};

export const projectEvaluationGuide = written as StageGuide;
