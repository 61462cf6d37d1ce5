/** What job titles look like, in English and Chinese. */

import { isHanTitle } from "./han-titles.ts";
import { namesIn } from "./organisation-names.ts";

const HEADS =
  "Director|Directors|Manager|Officer|President|Chairman|Chairwoman|Chairperson|Chair|Chief|Head|CEO|CFO|COO|CTO|CIO|CMO|CSO|VP|SVP|EVP|AVP|Founder|Co-?founder|Owner|Proprietor|Partner|Principal|Secretary|Treasurer|Engineer|Consultant|Analyst|Advisor|Adviser|Administrator|Assistant|Associate|Coordinator|Co-ordinator|Supervisor|Specialist|Executive|Representative|Professor|Lecturer|Dean|Provost|Rector|Chancellor|Editor|Publisher|Producer|Architect|Designer|Developer|Programmer|Scientist|Researcher|Fellow|Accountant|Auditor|Controller|Comptroller|Attorney|Lawyer|Solicitor|Barrister|Counsel|Paralegal|Clerk|Technician|Instructor|Teacher|Trainer|Coach|Librarian|Curator|Registrar|Buyer|Planner|Foreman|Superintendent|Inspector|Agent|Broker|Trustee|Governor|Mayor|Commissioner|Councillor|Minister|Pastor|Rev|Bishop|Physician|Surgeon|Nurse|Dentist|Therapist|Pharmacist|Receptionist|Webmaster|Strategist|Liaison|Leader|Lead|Member|Ambassador|Correspondent|Reporter|Writer|Spokesman|Spokeswoman|Spokesperson|Convenor|Convener|Coordinators|Postdoc|Student|Chef|Captain|Sergeant|Lieutenant|Chemist|Biologist|Economist|Psychologist|Surveyor|Estimator|Geologist|Statistician|Warden|Keeper|Steward|Bookkeeper|Operator|Mechanic|Driver|Photographer|Recruiter|Merchandiser|Salesman|Salesperson|Saleswoman|Commodore|Bosun|Chaplain|Custodian|Organist|Host|Hostess|Negotiator|Scribe|Priest|Master|Historian|Liasion|Ranger|Conductor|Choreographer|Videographer|Copywriter|Animator|Illustrator|Translator|Interpreter|Proofreader|Hygienist|Optometrist|Veterinarian|Technologist|Groomer|Stylist|Esthetician|Barber|Butcher|Baker|Brewer|Winemaker|Farmer|Grower|Guide|Pilot|Skipper|Rigger|Welder|Machinist|Toolmaker|Fitter|Plumber|Electrician|Carpenter|Joiner|Roofer|Painter|Decorator|Landscaper|Gardener|Horticulturist|Arborist|Forester|Hydrologist|Ecologist|Geophysicist|Physicist|Mathematician|Astronomer|Archaeologist|Anthropologist|Sociologist|Archivist|Conservator|Educator|Tutor|Counselor|Counsellor|Caseworker|Worker|Investigator|Detective|Deacon|Vicar|Rector|Rabbi|Elder|Sexton|Verger|Churchwarden|Bursar|Headmaster|Headmistress|Headteacher|Matron|Caretaker|Janitor|Cook|Bartender|Sommelier|Waiter|Concierge|Housekeeper|Cashier|Teller|Underwriter|Adjuster|Actuary|Appraiser|Assessor|Realtor|Trader|Dispatcher|Scheduler|Storekeeper|Storeman|Handler|Rep|Reps|Mgr|Secretary-Treasurer|Councilman|Councilwoman|Councilmember|Alderman|Selectman|Sheriff|Marshal|Prosecutor|Magistrate|Judge|Ombudsman|Consul|Columnist|Journalist|Presenter|Announcer|Musician|Composer|Violinist|Pianist|Vocalist|Actor|Cinematographer|Author|Co-?Owner|Co-?ordinator|Facilitator|Moderator|Organi[sz]er|Ambassador|Evangelist|Intern|Trainee|Apprentice|Volunteer|Midwife|Paramedic|Radiographer|Physiotherapist|Chiropractor|Osteopath|Acupuncturist|Psychiatrist|Cardiologist|Dermatologist|Neurologist|Pediatrician|Paediatrician|Orthodontist|Anesthesiologist|Oncologist|Radiologist|Dietitian|Nutritionist|Consigliere|Envoy|Delegate|Whip|Speaker|Comptroller|Postmaster|Quartermaster|Stationmaster|Toastmaster|Beekeeper|Jockey|Umpire|Referee|Goalkeeper|Groundsman|Greenkeeper|Superintendant|Shareholder|Stakeholder|Gesellschafter(?:in)?|Sekretär(?:in)?|Meister(?:in)?|Buchhalter(?:in)?|Assistent(?:in)?|Sachbearbeiter(?:in)?|Vertriebsleiter(?:in)?|Bürgermeister(?:in)?|Obmann|Vorsitzender?|Kassenwart(?:in)?|Schatzmeister(?:in)?|Sales|Marketing|Support|Geschäftsführer(?:in)?|Vorstand|Prokurist(?:in)?|Leiter(?:in)?|Inhaber(?:in)?";
const HEAD = new RegExp(`(?<![\\p{L}])(?:${HEADS}|${HEADS.toUpperCase()})(?![\\p{L}])`, "u");
// These alone are rather words of a menu than a position.
const ALONE =
  /^(?:contact person|contact name|contact details|host|guide|master|author|volunteer|worker|speaker|judge|handler|priest|elder|baker|painter|cook|barber|fitter|grower|farmer|trader|butcher|intern|trainee|apprentice|delegate|realtor|composer|actor|tutor|detective|sales|marketing|support|contact|member|members?|lead|head|student|executive|associate|partner|partners|principal|chief|directors|agent|rev|chair|coordinators|driver|coach|fellow|officer|publisher|captain|designer|developer|steward|operator|sales & marketing|sales and marketing|sales support|support sales|technical support)$/iu;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.&/-]*|\d{1,2}(?:st|nd|rd|th)?|of|and|&|for|the|to|in|a|-|–|\/|—|on|at|with|–|de|und|für|et)$/u;
const NO_TITLE =
  /(?:\b(?:mr|mrs|ms|dr|our|your|we|us|is|are|was|were|has|have|will|click|view|read|more|meet|contact us|contact person|board of|about|email|phone|tel|fax|join|become|find|login|privacy|copyright|inc|llc|ltd|gmbh|plc)\b|@|https?:|www\.|\?|!|\d{3})/iu;
// Words of a menu: in a title only before the word that says what somebody is, or behind "of" or a comma.
const MENU =
  /\b(?:page|home|online|policy|services?|products?|solutions|jobs|careers|directory|list|reports?|news|events|conditions)\b/iu;
const HEADED_FIELD = new RegExp(
  `(?<![\\p{L}])(?:${HEADS})(?:,| of| for| [-–—])|(?:^|[ /-])(?:Director|Manager|Officer|President|Chair|Chairman|Head|Chief|Editor|Coordinator|Co-ordinator|Supervisor|Specialist|Executive|Representative|Assistant|Associate|Administrator|Analyst|Engineer|Designer|Developer|Consultant|Advis[eo]r|Lead|Leader|Partner|Secretary|Planner|Buyer|Producer|Writer|Librarian|Technician|VP|Agent)s?$`,
  "u",
);

/** "founding partner", "head of Nordic operations", "Yard supervisor": titles as sentences write them. */
const LOWER_TITLE =
  /^(?:(?:\p{Lu}?\p{Ll}+|[A-Z]{2,3})(?:[- ]\p{Ll}+)?[- ])?(?:founding |managing |senior |vice |deputy |chief |executive |general |assistant |associate |regional |technical |commercial |financial |operating |non-executive )*(?:partner|director|manager|president|chairman|chairwoman|chair|executive|executive officer|officer|engineer|founder|co-founder|owner|supervisor|secretary|treasurer|professor|editor|spokesman|spokeswoman|spokesperson|consultant|head|coordinator|administrator|superintendent|foreman|buyer|accountant|receptionist)s?(?: (?:and|&) (?:CEO|CFO|COO|CTO|chief \p{Ll}+ officer|chief executive|founder|co-founder|owner|director|managing director|president|general manager))?(?: (?:of|for) (?:the )?(?:\p{L}+[ &-]?){1,4})?$/u;

// What may follow a title behind a comma; anything else is a company or a place.
const FIELD =
  /^(?:(?:Sales|Marketing|Operations?|Engineering|Finance|Financial|Accounting|Accounts|Human|Resources|HR|IT|Information|Technology|Technologies|Technical|Research|Development|R&D|Products?|Production|Manufacturing|Quality|Assurance|Control|Supply|Chain|Procurement|Purchasing|Logistics|Customers?|Clients?|Services?|Success|Experience|Support|Legal|Compliance|Risk|Audit|Communications?|Public|Relations|Affairs|Media|Corporate|Strategy|Strategic|Business|Global|International|Europe|EMEA|APAC|Asia|Pacific|Americas?|North|South|East|West|Central|Northern|Southern|Eastern|Western|UK|US|USA|Canada|Regional?|Education|Training|Facilities|Security|Safety|Health|Environmental?|Administration|Planning|Programs?|Programmes?|Projects?|Policy|Analytics|Data|Digital|Creative|Design|Content|Retail|Wholesale|Commercial|Residential|Industrial|Software|Hardware|Systems|Networks?|Infrastructure|Platform|Talent|People|Investors?|Investments?|Government|Medical|Clinical|Nursing|Scientific|Science|Worldwide|and|&|of|the|for|-|–)(?: |$))+$/iu;

/** Is the text as a whole a job title? */
export function isJobTitle(text: string): boolean {
  const title = text.trim().replace(/[.,;:]+$/u, "");
  if (title.length < 2 || title.length > 100) return false;
  if (isHanTitle(title)) return true;
  if (ALONE.test(title) || NO_TITLE.test(title)) return false;
  if (MENU.test(title) && !HEADED_FIELD.test(title)) return false;
  if (LOWER_TITLE.test(title)) return true;
  const [first, ...fields] = title.split(/, (?:and |& )?/u);
  if (!HEAD.test(first!) || !fields.every((field) => FIELD.test(field) || HEAD.test(field)))
    return false;
  const words = title.split(/[\s,]+/u);
  return words.length <= 12 && words.every((word) => WORD.test(word.replace(/[()]/gu, "")));
}

/** Words that say what somebody is only beside a name: "Ada Quill, Partner". */
const POSITION =
  /^(?:(?:managing|senior|founding|junior|equity|vice|deputy|past|co-?|acting|hon\.?|honorary|lead|chief|head|assistant|associate|former|retired|resident|staff|freelance|afternoon|morning|board|committee|team|life|founder)[ -]?)*(?:partner|associate|principal|chair|directors?|member|fellow|publisher|captain|designer|developer|coach|driver|agent|officer|lead|head|chief|host|guide|author|speaker|judge|priest|elder|baker|painter|cook|barber|volunteer|intern|trainee|apprentice|tutor|actor|farmer|grower|realtor|student|executive|steward|operator|rep|rev|composer|detective|worker|of counsel)$/iu;

/** Is the text a job title, or a word that is one beside a name? */
export function isPosition(text: string): boolean {
  return isJobTitle(text) || POSITION.test(text.trim().replace(/[.,;:]+$/u, ""));
}

/** The job title that a text begins with, up to a mark that ends it. */
export function titleAtStart(text: string): string | undefined {
  const piece = /^[^.;|@\d\n•·:：()（）[\]]{2,100}/u.exec(
    text.replace(
      /\b(?:Dept|Asst|Assoc|Exec|Dir|Mgr|Sr|Jr)\./gu,
      (short) => `${short.slice(0, -1)} `,
    ),
  )?.[0];
  if (!piece) return undefined;
  const company = namesIn(piece)[0];
  // "Director of Generation, Petawabec Energy Corporation": the company is no part of the title.
  const own = company && company.start > 3 ? piece.slice(0, company.start) : piece;
  const words = own.split(/(?<=[\s,])/u);
  for (let count = words.length; count > 0; count -= 1) {
    const candidate = words.slice(0, count).join("");
    const bare = candidate
      .replace(/(?:[\s,–—-]|\s(?:of|and|&|for|the|to|in|at|with)(?=\s|$)){1,6}$/giu, "")
      .trimEnd();
    const isTitle =
      isJobTitle(bare) ||
      (/^\s*(?:[,;(|–—-]|$)/u.test(own.slice(bare.length)) && POSITION.test(bare));
    if (isTitle && !/\s(?:at|with)\s/u.test(bare)) return bare;
  }
  return undefined;
}

/** The job title that a text ends with. */
export function titleAtEnd(text: string): string | undefined {
  const piece = /[^.;|@\d\n•·()（）[\]]{2,100}$/u.exec(text)?.[0].replace(/\s*[:：,–—-]\s*$/u, "");
  if (!piece) return undefined;
  const words = piece.trim().split(/(?<=\s)/u);
  for (let from = 0; from < words.length; from += 1) {
    const candidate = words.slice(from).join("");
    if (/^(?:of|and|&|for|the|to|in|a|at)\s/iu.test(candidate)) continue;
    if (isJobTitle(candidate)) return candidate;
  }
  return undefined;
}
