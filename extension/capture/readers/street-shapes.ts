/** What streets, boxes, floors and buildings look like in addresses of the Western kind. */

const NUMBER =
  "(?:(?:No\\.? ?)?\\d{1,6}(?:-?[A-Za-z](?!\\p{L}))?(?: ?[-–/&] ?\\d{1,6}[A-Za-z]?(?!\\p{L}))?(?: 1/2)?|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve))";
const SIDE =
  "(?:N\\.?[EW]\\.?|S\\.?[EW]\\.?|[NSEW]\\.?|North(?:east|west)?|South(?:east|west)?|East|West|NORTH|SOUTH|EAST|WEST)";
const PART =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)|of|the|and|de|la|le|del|den|der|des|du|di|&)";
const TYPES =
  "Street|Str|St|Road|Rd|Avenue|Ave|Av|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Circle|Cir|Crescent|Cres|Cr|Parkway|Pkwy|Pky|Highway|Hwy|Freeway|Fwy|Expressway|Expy|Turnpike|Tpke|Pike|Way|Walk|Close|Row|Mews|Gardens|Gdns|Grove|Hill|Trail|Trl|Loop|Alley|Plaza|Plz|Parade|Pde|Quay|Wharf|Embankment|Esplanade|Mall|Gate|Yard|Rise|View|Vale|Green|Broadway|Causeway|Cswy|Commons|Crossing|Xing|Route|Bypass|Bend|Cove|Point|Run|Ridge|Heights|Promenade|Marg|Nagar|Jalan|Lorong|Ring|Passage|Arcade|Driveway|Approach|Drift|Concourse|Park|Circus|Strand|Market|Croft|Bridge|Wynd|Brae|Mount|Motorway|Center|Centre";
// Words that are nothing but streets are often written small: "15 Tannery court".
const SMALL =
  "street|road|avenue|ave|lane|drive|court|boulevard|blvd|highway|parkway|crescent|rd|st";
const TYPE = `(?:${TYPES}|${TYPES.toUpperCase()}|${SMALL})(?![\\p{L}\\d])\\.?`;
// "8 Market Place", "12 Church Hill Road": these may be the name of a street before they are its kind.
const NAMING =
  "Park|Hill|Place|Market|View|Green|Bridge|Mount|Point|Ridge|Run|Cove|Bend|Center|Centre|Gate|Grove|Vale|Rise|Mall|Heights|Strand|Circus|Croft|Quay|Wharf|Mews";
const AFTER = `(?:,? ${SIDE}(?![\\p{L}\\d]))?`;

const NUMBERED = `${NUMBER},? (?:${SIDE} )?(?:${PART} ){0,5}?${TYPE}(?:(?<= (?:${NAMING}|${NAMING.toUpperCase()}))(?: ${TYPE}){1,2})?(?: \\d{1,4}(?![\\d-])|(?= ))?${AFTER}`;
const ROUTED = `${NUMBER},? (?:${SIDE} )?(?:(?:Old |US |U\\.S\\. |State |County )*(?:Highway|Hwy\\.?|Route|Rte\\.?|Rt\\.?|Road|FM|Interstate|SR|CR) ?[A-Z]?-?\\d{1,4}[A-Z]?|Broadway(?! \\p{Lu}\\p{Ll}+ (?:Street|Avenue))|Avenue (?:[A-Z](?!\\p{L})|of the \\p{Lu}\\p{L}+)|(?:rue|Rue|avenue|boulevard|bd|chemin|quai|place|cours|allée|impasse|route) (?:${PART} |de |d['’]|l['’])*\\p{Lu}[\\p{L}'’-]+)`;
const GERMANIC =
  "(?:\\p{Lu}[\\p{L}.'-]* ){0,3}\\p{Lu}?[\\p{L}.-]*(?:straße|strasse|str\\.|Straße|Strasse|Str\\.|weg|Weg|platz|Platz|allee|Allee|gasse|Gasse|ring|Ring|damm|ufer|chaussee|straat|laan|plein|kade|gracht|dijk|singel|steenweg|gade|vej|gatan|vägen|gata|katu) ?\\d{1,4}(?: ?[a-zA-Z](?!\\p{L}))?(?: ?[-–/] ?\\d{1,4}[a-z]?)?";
const ROMANCE = `(?:Via|Viale|Piazza|Piazzale|Corso|Calle|C/|Avenida|Av\\.|Avda\\.|Rua|Plaza|Paseo|Carrer|Strada|Ul\\.|ul\\.|Rue|Avenue|Boulevard) (?:${PART} ){0,5}?\\p{Lu}[\\p{L}'’.-]+,? (?:n\\.? ?[°º]? ?|nº ?)?\\d{1,5}(?: ?[a-zA-Z](?!\\p{L}))?`;

const apart = (source: string, flags = "u"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}$€£#.-]|\\d[,:])(?:${source})(?![\\p{L}\\p{N}])`, flags);

/** A street with its number, anywhere in a text. */
export const STREET = apart(`${ROUTED}|${NUMBERED}|${GERMANIC}|${ROMANCE}`);
export const BOX = apart(
  "(?:(?:P\\.? ?O\\.?|Post(?:al)? Office|GPO|G\\.P\\.O\\.|Post|Campus|Mail) ?(?:Box|Drawer|Bag)|P\\.? ?O\\.? ?B\\.?(?= \\d)|Private Bag|Locked Bag|Postfach|Boîte Postale|B\\.?P\\.?(?= \\d)|Apartado|Box)(?: (?:No\\.?|Number))? ?#?(?:\\d[\\d -]*\\d|\\d|[A-Z]{1,2} ?\\d{1,6}|[A-Z]-?\\d{1,5})",
  "iu",
);
const ORDINAL =
  "(?:\\d{1,3}(?:st|nd|rd|th)|Ground|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Lower|Upper|Top)";
export const UNIT = new RegExp(
  `^(?:(?:[A-Z]-\\d{1,4}[A-Z]?|Nos?\\.? ?\\d{1,4}[A-Z]?(?:[/-]\\d{1,4})?)$|(?:(?:S\\.? ?F\\.?|S\\.?|R\\.? ?S\\.?|Survey|Door|Old|New|Shed|Gala|Gat|House|H|Khasra|Plot|Municipal|Road|Street|Lane|Cross|Ward) ?Nos?\\.? ?[:.]? ?\\d[\\w/-]*)|(?:Suites?|Ste\\.?|Units?|Floor|Level|Room|Rm\\.?|Apartment|Apt\\.?|Building|Bldg\\.?|Blk\\.?|Block|Flat|Office|Shop|Lot|Plot|Bay|Door|Tower|Wing|Stop|Mail ?(?:Stop|Code)|Mailstop|M/?S|Space|Gate|Pod|Phase|Sector|Studio|Hangar|Dock|Warehouse|Module|Plant)(?: (?:No\\.?|Number))?[ -]?#?(?:\\d[\\w-]*(?: ?[&/-] ?\\d+)*|[A-Z](?!\\p{Ll})[\\d-]*|I{1,3}V?(?!\\p{L})|(?:One|Two|Three|Four|Five))(?!\\p{L})|#\\s?\\d[\\w-]*|${ORDINAL} (?:Floors?|Fl\\.?|Level|FLOOR)(?!\\p{L})|\\d{1,3}(?:F|/F)(?!\\p{L}))`,
  "iu",
);
/** A building, an estate or a street that stands without number: the whole of a piece. */
export const BUILDING =
  /^(?:The )?(?:(?:\p{Lu}[\p{L}\p{M}'’.&-]*|of|the|and|&|de|\d{1,4}|\d{1,3}(?:st|nd|rd|th)) ){1,5}(?:House|Building|Bldg\.?|Towers?|Centre|Center|Court|Park|Estate|Works|Mills?|Plaza|Campus|Hall|Chambers|Complex|Mall|Exchange|Wharf|Quay|Gate|Arcade|Point|Square|Lodge|Farm|Barn|Studios|Workshops|Warehouse|Depot|Yard|Buildings|Hub|Rise|Bank|Approach|Crescent|Mews|Grove|Walk|View|Parkway|Boulevard|Circus|Embankment|Esplanade|Vale|Croft|Quays|Strand|Pier|Wynd|Brae|Broadway|Highway|Mansion|Castle|Cottage|Manor|Annexe?|Quadrangle|Street|Road|Lane|Avenue|Drive|Way|Close|Row|Hill|Green|Terrace|Docks?|Airport|Zone|Trading Estate|Industrial (?:Estate|Park|Area)|Village|Shopping Centre|Place|Parade|Bridge|Gardens|Crescent)(?: (?:North|South|East|West|\d{1,3}[A-Z]?|[A-Z]))?$/u;
/** A street among the buildings. */
export const ROAD = /(?:Street|Road|Lane|Avenue|Drive|Terrace|Crescent|Way|Close|Quay)$/u;
/** A number with a name and nothing that says street: "14 The Cedars". */
export const NUMBERED_NAME =
  /^(?!.*\bNo\.? \d)(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Page|Version|Chapter|Section|Volume|Issue|No\.?|Vol\.?|Tel|Phone|Fax)(?![\p{L}]))(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|an|am|der|den|dem|im|in|zum|zur|auf|de|la|van|het)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|an|am|der|den|dem|im|in|de|la|van|het)){0,4} \d{1,4}(?: ?[a-z])?|\d{1,5}(?:-?[A-Za-z])?(?:[-–/]\d{1,5}[A-Za-z]?)?,? (?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|on) ){0,3}\p{Lu}[\p{L}\p{M}'’.-]*)$/u;
