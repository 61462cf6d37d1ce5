/** A made-up page on which the readers practise: the browser makes a pattern ready at its first use, and that takes long. */
import type { PageSnapshot } from "./snapshot.ts";

const ENGLISH = [
  "Contact",
  "Practice Pumps Ltd",
  "Unit 4, Practice House, 12 Practice Lane, Leeds LS1 4AB, United Kingdom",
  "P.O. Box 12, Springfield, IL 62701",
  "Tel. 0113 496 0001, Fax: 0113 496 0002, e-mail: office@practice.example or office [at] practice.example",
  "Ada Quill, Head of Purchasing",
  "Dr Bram Vandrake",
  "Registered in England, company number 01234567, VAT no. GB 123 4567 89, HRB 1234",
  "Founded: 1962. We employ about 240 people and our turnover is 12 million euro, ISO 9001.",
  "Quill & Vandrake, the University of Practice and the Practice Institute of Pumps",
  "\u00a9 2026 Practice Pumps Ltd. All rights reserved.",
];
const CHINESE = [
  "联系我们 – 练习泵业有限公司",
  "地址：浙江省宁波市北仑区练习路66号练习大厦3楼",
  "电话：0574-8655 0001 传真：0574-8655 0002 联系人：王练习 总经理",
  "成立于2001年，现有员工240余人，营业额1.2亿元，统一社会信用代码，浙ICP备05000000号",
];

/** The page in plain English, and the same with Chinese in it: the browser keeps the two apart. */
export const practicePages: readonly PageSnapshot[] = [ENGLISH, [...ENGLISH, ...CHINESE]].map(
  pageOf,
);

function pageOf(words: readonly string[]): PageSnapshot {
  let place = 0;
  const lines = words.map((line) => {
    const start = place;
    place += line.length + 1;
    const end = start + line.length;
    return { start, end, tag: "p", region: undefined, heading: 0, block: 0, cell: undefined };
  });
  const nothing = { items: [], properties: [] };
  return {
    url: "https://www.practice.example/contact",
    title: words[0]!,
    language: "en",
    contentType: "text/html",
    text: words.join(" "),
    lines,
    blocks: [{ parent: 0, tag: "body" }],
    links: [],
    emphases: [],
    pictures: [],
    jsonLd: [],
    microdata: nothing,
    rdfa: nothing,
    hCard: nothing,
    meta: [],
    selection: undefined,
    closedFrames: 0,
    isCut: false,
  };
}
