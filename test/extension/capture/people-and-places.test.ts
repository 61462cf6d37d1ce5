import { describe, expect, it } from "vitest";
import { addressParts } from "../../../extension/capture/address-parts.ts";
import { foundOn } from "../../../extension/capture/read-page.ts";
import { readAddress } from "../../../extension/capture/readers/address.ts";
import { domainFit } from "../../../extension/capture/readers/domain-fit.ts";
import { namesIn } from "../../../extension/capture/readers/organisation-names.ts";
import { readPeople } from "../../../extension/capture/readers/people.ts";
import { personOf } from "../../../extension/capture/readers/person.ts";
import { writtenPage, type WrittenLine } from "./written-page.ts";

const people = (...lines: readonly WrittenLine[]) =>
  readPeople(writtenPage({ lines }))
    .filter(({ person }) => person)
    .map(({ value }) => value);
const streets = (...lines: readonly string[]) =>
  readAddress(writtenPage({ lines })).map(({ parts, value }) => [
    parts?.street ?? value,
    parts?.postalCode,
  ]);

describe("people", () => {
  it.each([
    [["Jane Tarn, Vice President of Sales"], ["Jane Tarn, Vice President of Sales"]],
    [["Luz Quill", "Head of Purchasing"], ["Luz Quill, Head of Purchasing"]],
    [["Geschäftsführer: Hans Tarnow"], ["Hans Tarnow, Geschäftsführer"]],
    [["Contact: Ms. Keira Dolan"], ["Keira Dolan"]],
    [["“It works,” said Doug Tarn, chief executive."], ["Doug Tarn, chief executive"]],
    [["QUILL, Ada Tarn Pottery, Church Lane"], ["Ada Quill"]],
    [["Tarnow, Ada M."], ["Ada M. Tarnow"]],
    [["Cllr Mrs Ada Quill"], ["Ada Quill"]],
    [["Patrick J. Tarnow, Jr.", "Of Counsel"], ["Patrick J. Tarnow, Jr., Of Counsel"]],
    [["Xiaoqing Li, Ph.D."], ["Xiaoqing Li"]],
    [["Thomas Quill", "Partner"], ["Thomas Quill, Partner"]],
    [["Peter Tarn, Director of Client Services"], ["Peter Tarn, Director of Client Services"]],
    [["Jane Tarn, CEO, Energy Norwick"], ["Jane Tarn, CEO"]],
    [
      ["Jane Tarn, Vice President, Human Resources"],
      ["Jane Tarn, Vice President, Human Resources"],
    ],
    [["董事长由韩百川先生担任"], ["韩百川, 董事长"]],
    [["联系人：王女士"], ["王女士"]],
    [["采购部经理：盖丽华"], ["盖丽华, 采购部经理"]],
  ])("of %j", (lines, expected) => {
    expect(people(...lines)).toEqual(expected);
  });

  it.each([
    "Contact Us",
    "John Tarn & Sons Ltd",
    "Victoria Street",
    "Privacy Policy",
    "Website by Quinn Tarn",
    "London, Victoria",
    "高级工程师团队",
    "安全管理 经理信箱",
  ])("are not in “%s”", (line) => {
    expect(people(line)).toEqual([]);
  });

  it("in a list of people may have names that are rare", () => {
    const item = (text: string) => ({ text, tag: "li" });
    const heading = { text: "Past Chairs", tag: "h3", heading: 3 };
    expect(
      people(
        heading,
        item("2011-12 Anna Quill"),
        item("2010-11 Mary J. Tarn"),
        item("2009-10 Zelmo Quassig"),
        item("2008-09 Privacy Policy"),
      ),
    ).toEqual(["Anna Quill", "Mary J. Tarn", "Zelmo Quassig"]);
    expect(people(item("Zelmo Quassig"), item("Bent Over Row"), item("Annual Report"))).toEqual([]);
  });

  it("have the level and the field that their title says", () => {
    expect(personOf("Ada Quill", "Head of Purchasing")).toMatchObject({
      level: "manager",
      field: "purchasing",
    });
    expect(personOf("王强", "总经理")).toMatchObject({ level: "executive", field: undefined });
  });
});

describe("addresses", () => {
  it.each([
    [
      ["Harbour Pumps Inc.", "1234 Main St., Suite 200", "Springfield, IL 62701", "Phone"],
      [["1234 Main St., Suite 200", "62701"]],
    ],
    [
      ["Unit 14, Quay Trading Estate", "Tannery Bank", "Sheffield", "S14 7QZ"],
      [["Unit 14, Quay Trading Estate Tannery Bank", "S14 7QZ"]],
    ],
    [["Hauptstr. 12", "D-80331 München"], [["Hauptstr. 12", "80331"]]],
    [["PO Box 123, Collins VIC 8007"], [["PO Box 123", "8007"]]],
    [
      ["地址：浙江省宁波市北仑区岚港路66号 邮编：315800"],
      [["浙江省宁波市北仑区岚港路66号", "315800"]],
    ],
    [["8 Market Place, Tarnwick BD24 9ZX"], [["8 Market Place", "BD24 9ZX"]]],
    [
      ["15 Tannery court, Suite 501, Richmond, ON, L4B 3H7"],
      [["15 Tannery court, Suite 501", "L4B 3H7"]],
    ],
    [["4303 E. Linden", "Caldwell, ID 83605"], [["4303 E. Linden", "83605"]]],
    [["2108 Quill Building", "Erie, PA 16563-1234 USA"], [["2108 Quill Building", "16563-1234"]]],
    [["Tarn Road,", "Port Quill,", "Co. Kerry,", "Ireland."], [["Tarn Road", undefined]]],
    [
      ["Council Offices, The Paddock, East Tarn, Norwick LN9 6QR"],
      [["Council Offices, The Paddock", "LN9 6QR"]],
    ],
    [
      ["Tarn Lane, Block B", "panchanantala road, Howrah – 711101"],
      [["Tarn Lane, Block B panchanantala road", "711101"]],
    ],
    [
      ["C-45, Tarn Industrial Area, Phase II, New Delhi - 110020"],
      [["C-45, Tarn Industrial Area, Phase II", "110020"]],
    ],
    [
      [
        "12/F, Tarn Centre, 29-39 Quill Road, Kowloon, Hong Kong",
        "350 Fifth Avenue, New York, NY 10118",
      ],
      [
        ["12/F, Tarn Centre, 29-39 Quill Road", undefined],
        ["350 Fifth Avenue", "10118"],
      ],
    ],
    [["116 Tarn Hall", "Westfield, KS 66506"], [["116 Tarn Hall", "66506"]]],
    [["Harbour Widget Works, Inc.", "12 Park Rd", "Tarn IA 52402"], [["12 Park Rd", "52402"]]],
    [["© 2004 Quay Street Pumps, all rights reserved"], []],
    [["Tarn Lodge No. 192"], []],
    [["我们在2004年生产了100台设备"], []],
    [["We make 25 pumps a day and ship them by road"], []],
  ])("in %j", (lines, expected) => {
    expect(streets(...lines)).toEqual(expected);
  });

  it("have parts", () => {
    expect(addressParts("3 Quay Street, Hull HU1 9ZX, UK")).toMatchObject({
      city: "Hull",
      country: "UK",
    });
  });
});

describe("organisations", () => {
  it.each([
    ["a member of the University of Norwick since 1990", ["University of Norwick"]],
    [
      "Oberlohe Versicherung AG and Quill & Daughters",
      ["Oberlohe Versicherung AG", "Quill & Daughters"],
    ],
    ["由武汉曜岚激光技术有限公司提供", ["武汉曜岚激光技术有限公司"]],
    ["Terms & Conditions of our Customer Service Centre", []],
    [
      "She went to Boston College and Tarnfield University Law School",
      ["Boston College", "Tarnfield University Law School"],
    ],
    [
      "the Norwick Bar Association and the Tarn Law Society",
      ["Norwick Bar Association", "Tarn Law Society"],
    ],
    ["NORWICK TAEKWON-DO COUNCIL", ["NORWICK TAEKWON-DO COUNCIL"]],
    ["We rented it out through Oakrow Management for many years", ["Oakrow Management"]],
    ["Tarnwick Office", []],
    ["Board of Directors", []],
    ["100 Years of Service", []],
    ["Developed & Managed By Tarn InterMesh Ltd.", ["Tarn InterMesh Ltd."]],
    ["a congregation of the Tarn Lutheran Church in America", ["Tarn Lutheran Church in America"]],
    ["Tarn Crest Holdings of Norwick", ["Tarn Crest Holdings"]],
    [
      "for the City of Norwick, near Mt. Tarn Baptist Church",
      ["Mt. Tarn Baptist Church", "City of Norwick"],
    ],
    ["Kitchen Design", []],
  ])("in “%s”", (line, names) => {
    expect(namesIn(line).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ["Harbour Pumps Ltd", "www.harbour-pumps.example", 1],
    ["University of Norwick", "www.uon.example", 0.9],
    ["Harbour Pumps Ltd", "www.kettle.example", 0],
  ])("fit their domain: %s, %s", (name, host, fit) => {
    expect(domainFit(name, host)).toBe(fit);
  });

  const others = (...lines: readonly WrittenLine[]) =>
    foundOn(writtenPage({ lines }))
      .filter(({ readBy }) => readBy.name === "organisations")
      .map(({ value }) => value);

  it.each([
    ["Website by Pixel Tarnery", ["Pixel Tarnery"]],
    ["Quillfield is owned by Tarnmoor and the Bellwick Trust.", ["Bellwick Trust", "Tarnmoor"]],
    ["Website by Ada Quill", []],
    ["Powered by WordPress", []],
    ["Joined in January", []],
    ["Ron Steele, Property Manager, Oakrow Tarn", ["Oakrow Tarn"]],
    ["Ron Steele, Property Manager, Tarnwick", []],
  ])("are known by what is said of them: “%s”", (line, names) => {
    expect(others(line)).toEqual(names);
  });

  it("are known by the address below them or behind them", () => {
    expect(others("Big Tarn's", "507 2nd Ave.", "Fairbanks, AK 99701")).toEqual(["Big Tarn's"]);
    expect(others("The Crusty Quill, 3 Market Place, Tarnwick DT10 1AS")).toEqual([
      "The Crusty Quill",
    ]);
    expect(others("QUILL, Ada Tarn Pottery, 3 Church Lane, Tarnwick CO10 5HB")).toEqual([
      "Tarn Pottery",
    ]);
    for (const heading of ["Head Office", "Tarnwick", "Find us", "Tarnwick Showroom", "Ada Quill"])
      expect(others(heading, "3 Market Place", "Tarnwick DT10 1AS")).toEqual([]);
  });

  it("are the page's own only where more than an article's heading says so", () => {
    const own = (title: string, ...lines: readonly WrittenLine[]) =>
      foundOn(writtenPage({ title, lines }))
        .filter(({ property, ofOther }) => property.endsWith("-name") && !ofOther)
        .map(({ value }) => value);
    const heading = { text: "First half marathon", heading: 1, tag: "h1" };
    expect(own("First half marathon", heading)).toEqual([]);
    expect(
      own("People | Tarn Ecology Lab", { text: "Tarn Ecology Lab", heading: 1, tag: "h1" }),
    ).toEqual(["Tarn Ecology Lab"]);
    expect(own("Contact: Tarn Students at the Norwick University")).not.toContain(
      "Norwick University",
    );
    expect(own("Contact | Kettle Works", "© 2004 Kettle Works. All rights reserved.")).toEqual([
      "Kettle Works",
    ]);
  });
});
