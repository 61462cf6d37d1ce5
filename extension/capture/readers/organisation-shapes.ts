/** What names of organisations look like: with a legal form, or with a word that says what kind of institution it is. */

const CAP =
  "(?:(?:St|Mt|Ft)\\.(?= \\p{Lu})|(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}\\d'’&/-]*(?:\\.[\\p{L}\\d]+)*|\\d{1,4}\\p{L}+|\\p{Ll}\\p{Lu}[\\p{L}\\d]*)";
const LINK = "(?:&|and|of|for|the|de|la|du|des|der|die|und|für|et|y|e|di|del|in|on)";
const FORM =
  "(?:GmbH(?: ?& ?Co\\.? ?(?:KG|OHG|KGaA))?|gGmbH|mbH|AG(?: ?& ?Co\\.? ?KG)?|SE|KGaA|KG|OHG|e\\.? ?K\\.?|e\\.? ?V\\.?|UG|Ltd\\.?|LTD\\.?|Limited|LIMITED|LLC|L\\.L\\.C\\.|LLP|L\\.L\\.P\\.|LP|Inc\\.?|INC\\.?|Incorporated|Corp\\.?|CORP\\.?|Corporation|CORPORATION|PLC|plc|P\\.L\\.C\\.|S\\.?A\\.?S?\\.?(?: de C\\.?V\\.?)?|S\\.?A\\.?R\\.?L\\.?|SARL|S\\.?p\\.?A\\.?|S\\.?r\\.?l\\.?|S\\.?L\\.?|B\\.?V\\.?|N\\.?V\\.?|BVBA|VOF|A/S|ApS|ASA|AS|AB|Oyj?|Pty\\.? ?(?:Ltd\\.?|Limited)?|Pte\\.? ?(?:Ltd\\.?|Limited)?|Pvt\\.? ?(?:Ltd\\.?|Limited)?|\\(P\\) Ltd\\.?|Private Limited|Sdn\\.? ?Bhd\\.?|Bhd\\.?|Co\\.?,? ?(?:Ltd\\.?|LTD\\.?|Limited|Inc\\.?|KG)|& Co\\.?|Company|Kft\\.?|Zrt\\.?|s\\.?r\\.?o\\.?|a\\.s\\.|d\\.o\\.o\\.|Sp\\. ?z ?o\\. ?o\\.|aisbl|asbl|ULC|CIC|JSC|PJSC|P\\.C\\.|PC|PLLC|FZE|FZCO)(?![\\p{L}\\d])";
/** A Latin name with its legal form. */
export const LEGAL_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}&.'’-])(?:The )?${CAP}(?: (?:${CAP}|${LINK}|-|\\(\\p{Lu}[\\p{L} ]{1,24}\\))){0,8}?,? ${FORM}(?:,? ${FORM})?`,
  "gu",
);
/** Without one of these a line holds no name of the kind below: looking for them is quick, for names it isn't. */
export const LEGAL_FORM = new RegExp(` ${FORM}`, "u");
const KIND =
  "University|Universität|Universidad|Universidade|Università|Hochschule|Instituto|Istituto|Politecnico|École|Universiteit|Université|Institute|Institut|Institution|College|School|Academy|Faculty|Department|Laboratory|Laboratories|Hospital|Clinic|Association|Society|Foundation|Council|Commission|Committee|Ministry|Agency|Authority|Bureau|Board|Bank|Trust|Federation|Union|Chamber|Club|Museum|Library|Church|Centre|Center|Group|Holdings|Partners|Associates|Consortium|Alliance|Network|Press|Bureau|Office|Service|Administration|Cooperative|Co-operative|Observatory|Orchestra|Theatre|Theater|Gallery|Guild|League|Coalition|Parliament|Senate|Court|Police|Corps|Solutions|Technologies|Systems|Industries|Enterprises|International|Consulting|Consultants|Engineering|Productions|Publications|Publishing|Communications|Software|Electronics|Pharmaceuticals|Chemicals|Motors|Airlines|Airways|Insurance|Brothers|Sons|Clubs|Zoo|Symphony|Ballet|Credit Union|Medical Center|Medical Centre|Law School|Ministries|Diocese|Synagogue";
const NATION =
  "England|Scotland|Wales|Ireland|Northern Ireland|UK|USA|America|Canada|Australia|India|Europe|Africa|Asia|International|Worldwide|New Zealand|Singapore|Zambia|Kenya|Ghana|Nigeria|Germany|Deutschland|France|Norway|Sweden|Denmark";
export const INSTITUTION_WORD = new RegExp(`(?:${KIND})(?![\\p{L}])`, "u");
/** "University of Norwick", "Norwick Institute of Technology", "Department of Energy". */
export const INSTITUTION = new RegExp(
  `(?<![\\p{L}\\p{N}&.'’-])(?:The )?(?:${CAP} (?:(?:${CAP}|&|and|of|for|de) ){0,5}?)?(?:${KIND})(?![\\p{L}])(?: (?:${CAP} ){0,2}(?:${KIND})(?![\\p{L}])|(?<=(?:Council|Bank|Trust|Society|Association|Institute|Federation|Union|Board|Agency)) (?:${NATION})(?![\\p{L}])|(?<=Universität|Hochschule|Université) ${CAP})?(?:(?: (?:of|for|de|di|da|du|des|für)(?: the)?| and| &|(?<=University) at|(?<=Church|Society|Association|Federation) in) ${CAP}(?: (?:${CAP}|and ${CAP}|& ${CAP}|of (?:the )?${CAP})){0,4})?`,
  "gu",
);
const TRADE =
  "Company|Bakery|Pottery|Brewery|Winery|Vineyards?|Dair(?:y|ies)|Farms?|Outfitters|Realty|Homes|Properties|Builders|Construction|Contractors|Roofing|Landscaping|Plumbing|Electric|Foundry|Castings|Controls|Instruments|Pharmacy|Ventures|Capital|Financial|Savings|Logistics|Transport|Trucking|Aerospace|Aviation|Robotics|Semiconductors?|Biotech|Therapeutics|Diagnostics|Management|Studios?|Media|Digital|Design|Designs|Graphics|Creative|Broadcasting|Radio|Records|Films|Pictures|Fund|Parish|Temple|Works|Hotels?|Inn|Resort|Lodge|Restaurant|Caf[eé]|Stores?|Market|Supply|Supplies|Energy|Power|Mining|Steel|Metals|Plastics|Textiles|Furniture|Interiors|Coatings|Networks|Telecom|Wireless|Labs?|Herald|Tribune|Gazette|Times|News|Magazine|Journal|Advisors|Advisers|Accountants|Solicitors|Attorneys|Architects|Engineers|Brokers|Auctioneers|Surveyors|Brokerage|Web Works";
/** "Oakrow Management", "Tarnfield Energy": firms by their trade; in a heading it would be the trade alone. */
export const TRADING = new RegExp(
  `(?<![\\p{L}\\p{N}&.'’-])(?:${CAP} (?:(?:${CAP}|&|and) ){0,3}?)(?:${TRADE})(?![\\p{L}])(?: (?:${TRADE})(?![\\p{L}]))?`,
  "gu",
);
export const TRADE_WORD = new RegExp(` (?:${TRADE})(?![\\p{L}])`, "u");
/** "City of Norwick": what governs a place. */
export const GOVERNMENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:City|Town|Township|Village|County|Borough|State|Commonwealth|Port|Diocese|Bank) of ${CAP}(?: ${CAP}){0,2}`,
  "gu",
);
/** A name of any shape: words with capitals and what joins them. */
export const PROPER_NAME = `${CAP}(?: (?:${CAP}|&|of(?= \\p{Lu})|de|du|la|del|of the(?= \\p{Lu}))){0,5}`;
/** "Harcastle & Moy": names joined as the names of founders are. */
export const JOINED_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}&.'’-])\\p{Lu}[\\p{L}'’-]+(?:(?:, | )\\p{Lu}[\\p{L}'’-]+){0,3} & \\p{Lu}[\\p{L}'’-]+(?: (?:LLP|Co|Partners|Associates))?(?![\\p{L}])`,
  "gu",
);
