/** Stage 5, needs analysis and formal solution: turn every implicit need into an explicit one, and answer it. */
import type * as z from "zod/mini";
import type { StageGuide } from "../stage-guide.ts";

const written: z.input<typeof StageGuide> = {
  key: "formal-solution",
  process: [
    {
      id: "5-p1",
      text: {
        en: "Interviews were held with using, technical and purchasing people, after a common list",
        zh: "按统一提纲访谈了使用、技术和采购人员",
      },
    },
    {
      id: "5-p2",
      text: {
        en: "The solution was reviewed by those who will deliver and serve it",
        zh: "方案已由交付和服务人员评审",
      },
    },
    {
      id: "5-p3",
      text: {
        en: "The price is built up from parts, and the lowest we can go is decided inside",
        zh: "价格按构成测算，内部已定底线",
      },
    },
  ],
  relationship: [
    {
      id: "5-r1",
      text: {
        en: "The coach has read the draft and said what to change",
        zh: "内线看过草稿并提出修改意见",
      },
    },
    {
      id: "5-r2",
      text: {
        en: "No department head learns of the solution from somebody else first",
        zh: "没有哪位部门负责人是从别人那里先知道方案的",
      },
    },
  ],
  information: [
    {
      id: "5-i1",
      text: {
        en: "For each need: who has it, said or only hinted at, and how it was confirmed",
        zh: "每条需求：谁提的、明说还是暗示、如何确认",
      },
    },
    {
      id: "5-i2",
      text: {
        en: "The contract terms they care for: total, payment, delivery, after-sales service",
        zh: "客户看重的合同条款：总价、付款、交付、售后",
      },
    },
    {
      id: "5-i3",
      text: {
        en: "How bids will be judged: criteria, weights and evaluators",
        zh: "评标办法：标准、权重和评委",
      },
    },
  ],
  appraisal: [
    {
      id: "5-a1",
      text: {
        en: "Implicit needs turned into explicit ones in the period",
        zh: "本期由隐性转为显性的需求数",
      },
    },
    {
      id: "5-a2",
      text: {
        en: "Solutions approved in writing by the technical department",
        zh: "获技术部门书面认可的方案数",
      },
    },
    {
      id: "5-a3",
      text: {
        en: "Share of solutions that needed one revision at most",
        zh: "至多修改一次即通过的方案比例",
      },
    },
  ],
  aids: [
    {
      id: "5-t1",
      text: {
        en: "“You said the changeover is tiresome. Is that something this project has to solve?”",
        zh: "“您提到换型很麻烦，这是本项目必须解决的吗？”",
      },
    },
    {
      id: "5-t2",
      text: {
        en: "“If two offers met everything here, what would decide?”",
        zh: "“如果两家都满足这些，最后看什么？”",
      },
    },
    {
      id: "5-t3",
      text: {
        en: "“Which clause would your lawyers or your accountants stop at?”",
        zh: "“哪一条法务或财务会卡住？”",
      },
    },
  ],
  actions: [
    {
      id: "5-n1",
      text: {
        en: "Walk through the solution with each department before it is handed in",
        zh: "正式提交前与每个部门逐一过方案",
      },
    },
    {
      id: "5-n2",
      text: {
        en: "Ask the handler for the draft of the tender documents or the list of criteria",
        zh: "向经手人了解招标文件草稿或评分标准",
      },
    },
    {
      id: "5-n3",
      text: { en: "Strike out what nobody has asked for", zh: "删去没有人要求的内容" },
    },
  ],
};

export const formalSolutionGuide = written as StageGuide;
