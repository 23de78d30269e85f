import type { NamesLanguage } from '../../model/language/names.ts';
import { givenNames } from './given-names.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const roles =
  words(`official officer spokesman spokeswoman spokesperson representative source minister secretary president premier chancellor mayor
  governor senator lawmaker legislator congressman congresswoman councillor councilman councilwoman ambassador envoy diplomat aide adviser advisor
  leader chief head director chairman chairwoman chairperson chair executive manager founder owner lawyer attorney prosecutor judge justice sheriff
  detective inspector superintendent constable commissioner commander general admiral captain lieutenant colonel  sergeant soldier
  doctor nurse surgeon physician professor scientist researcher analyst expert economist strategist historian author writer editor reporter
  journalist columnist correspondent photographer witness resident neighbour neighbor passenger survivor victim driver pilot worker employee
  student teacher principal headteacher pastor priest rabbi imam bishop archbishop pope king queen prince princess duke duchess lord
  actor actress singer musician director producer coach player striker goalkeeper captain champion athlete
  candidate nominee frontrunner front-runner contender politician deputy ceo coo cfo cto cio gm pm boss investigator coroner firefighter paramedic
  activist campaigner organiser organizer volunteer supporter critic opponent rival ally friend colleague relative brother sister mother father son daughter
  wife husband partner cousin uncle aunt nephew niece grandfather grandmother widow man woman boy girl teenager mogul billionaire businessman businesswoman
  farmer fisherman shopkeeper trader engineer technician consultant negotiator mediator militant rebel fighter veteran insider observer pollster person
  parent mum dad mom tourist traveller traveler commuter customer client tenant landlord speaker whistleblower staffer operative surrogate counsel
  solicitor barrister magistrate premier viceroy treasurer controller dean provost chancellor curator bystander onlooker caller user commentator host presenter
  anchor one undersecretary attache attaché consul monk nun vicar chaplain imam sheikh emir sultan president-elect governor-general cleric`);

export const names: NamesLanguage = {
  honorifics: {
    mr: 'm',
    mrs: 'f',
    ms: 'f',
    miss: 'f',
    sir: 'm',
    dame: 'f',
    lord: 'm',
    lady: 'f',
    dr: 'either',
    prof: 'either',
    professor: 'either',
    mx: 'either',
    rev: 'either',
    msgr: 'm',
    hon: 'either',
  },
  titles:
    words(`president vice prime minister premier chancellor secretary deputy assistant undersecretary under-secretary senator sen senators sens rep reps representative congressman
    congresswoman gov governor governors mayor councillor councilman councilwoman alderman ambassador envoy general gen lieutenant lt colonel col major maj captain capt sergeant sgt
    commander cmdr admiral adm brigadier marshal private corporal officer inspector superintendent supt constable commissioner sheriff detective chief chief-of-staff
    king queen prince princess duke duchess lord lady pope cardinal archbishop bishop rabbi imam father sister brother rev reverend pastor sheikh ayatollah emir sultan
    justice judge attorney prosecutor speaker leader chairman chairwoman chair director ceo professor dr doctor spokesman spokeswoman spokesperson
    foreign finance defence defense interior home health education energy environment transport transportation trade treasury housing justice press national security adviser advisor
    mp msp mep md qc kc president-elect candidate nominee analyst coach correspondent reporter columnist editor author economist co-founder founder strategist aide coroner
    treasurer comptroller trooper firefighter paramedic linebacker quarterback midfielder goalkeeper`),
  titleModifiers: words(
    'former ex acting interim then late senior first second top longtime outgoing incoming retired',
  ),
  roles,
  genderedRoles: {
    spokesman: 'm',
    spokeswoman: 'f',
    congressman: 'm',
    congresswoman: 'f',
    councilman: 'm',
    councilwoman: 'f',
    chairman: 'm',
    chairwoman: 'f',
    king: 'm',
    queen: 'f',
    prince: 'm',
    princess: 'f',
    duke: 'm',
    duchess: 'f',
    actor: 'm',
    actress: 'f',
    brother: 'm',
    sister: 'f',
    mother: 'f',
    father: 'm',
    son: 'm',
    daughter: 'f',
    wife: 'f',
    husband: 'm',
    uncle: 'm',
    aunt: 'f',
    nephew: 'm',
    niece: 'f',
    grandfather: 'm',
    grandmother: 'f',
    man: 'm',
    woman: 'f',
    boy: 'm',
    girl: 'f',
    businessman: 'm',
    businesswoman: 'f',
    fisherman: 'm',
    pope: 'm',
    priest: 'm',
    widow: 'f',
    mum: 'f',
    mom: 'f',
    dad: 'm',
    monk: 'm',
    nun: 'f',
    sultan: 'm',
    emir: 'm',
    imam: 'm',
    bishop: 'm',
    archbishop: 'm',
    lord: 'm',
    sheikh: 'm',
  },
  bodies:
    words(`ministry department office agency company firm group party organisation organization union bank court council committee commission campaign army military police 
    government administration regime cabinet parliament congress senate house university school hospital club team church airline carrier operator manufacturer charity foundation
    institute centre center association federation board brigade branch embassy consulate palace kremlin movement coalition alliance network panel
    district county city state country nation kingdom republic consortium society fund think-tank tank watchdog regulator inspectorate bureau corporation utility railway`),
  papers: words('newspaper paper magazine tabloid'),
  media: words(
    'outlet newspaper paper site website magazine broadcaster channel station network tabloid agency portal publication broadcaster blog',
  ),
  documents:
    words(`statement report letter document memo email e-mail tweet post message filing lawsuit complaint indictment affidavit survey poll study article editorial
     note transcript documents papers records data figures analysis review audit headline banner sign placard advertisement ad`),
  groups:
    words(`officials officers authorities police investigators prosecutors lawyers attorneys spokesmen representatives sources ministers lawmakers legislators senators republicans democrats
    aides advisers advisors leaders executives experts analysts economists scientists researchers doctors nurses witnesses residents neighbours neighbors passengers survivors victims
    relatives families parents students teachers workers employees activists campaigners critics opponents supporters allies friends colleagues reporters journalists
    people others some many several most fans voters protesters protestors demonstrators militants rebels fighters insurgents soldiers troops firefighters paramedics rescuers crews
    insiders observers pollsters diplomats negotiators mediators members crowd audience staff organisers organizers rivals candidates politicians conservatives liberals
    men women children media reports figures media outlets newspapers documents papers records polls surveys tourists travellers customers users delegates judges members donors
    environmentalists economists historians strategists operatives surrogates staffers clerics rebels commuters drivers locals villagers eyewitnesses bystanders those intelligence`),
  organisationWords:
    words(`congregation synagogue temple mosque parish diocese ministry department police university college school bank inc corp corporation ltd llc plc company co party committee council commission court agency
    authority service services trust foundation group institute association union federation organisation organization league club team army navy force forces guard brigade
    parliament senate congress house administration office bureau board centre center network coalition alliance front movement society church hospital airlines airways air
    motors energy oil systems technologies industries holdings partners capital international global branch constabulary pentagon kremlin nations exchange fund embassy consulate
    government cabinet ambulance fire rescue united academy museum theatre theater orchestra studios pictures records entertainment pac caucus convention campaign society ministry red federal national royal supreme republicans democrats`),
  mediumWords: words(
    'times post herald tribune guardian telegraph mail mirror express news gazette chronicle journal observer independent star sun press daily radio tv television broadcasting magazine review reuters courier echo',
  ),
  placeWords: words(
    'street road avenue square river lake bay sea ocean island islands mountain mountains mount valley city town county district province region state north south east west airport station bridge port harbour harbor park hills beach coast strait gulf desert peninsula territory territories hill lane village heights plaza tower towers',
  ),
  otherWords:
    words(`act bill law treaty accord accords agreement war day week month year cup prize award awards festival games olympics christmas easter ramadan thanksgiving covid
    english french german spanish arabic chinese russian hebrew god bible koran quran constitution amendment internet facebook twitter instagram youtube tiktok google
    brexit medicare medicaid nobel pulitzer oscar grammy gop tuesday wednesday article section title chapter room level phase stage airbus boeing cessna`),
  // One syllable as the languages of East Asia are written in Latin letters.
  secondSyllable: /^(?:[bcdfghjklmnpqrstwxyz]|[cpst]h|[bghknpr]y|[ghkj]w|ts|zh|hs)?[aeiouy]{1,3}(?:ng|[nklmpthwrb])?$/u,
  familyFirst: words(`
    kim lee yi rhee park pak bak choi choe jung jeong chung jong kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin
    kwon gwon hwang ahn an song yoo yu you hong jeon jun chun ko koh go moon mun yang ryang bae baek paek heo huh hur nam sim shim no noh
    roh ha joo ju chu kwak gwak sung seong cha woo u min ryu ryoo na ra jin ji chin eom um chae won bang pang kong gong hyun hyon ham byun
    byon yeo tak do ma ban ri ro thae choo chon pyo
    xi wang li zhang liu chen huang zhao wu zhou xu sun hu zhu gao lin he guo luo zheng liang xie tang deng feng tsai hsu hsieh chiang lai su
    yeh chu teng tseng peng lu pan tien tu fan hung kao liao fu`),
  regions:
    `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,puerto rico,guam,ontario,quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland,queensland,victoria,tasmania,new south wales,western australia,south australia,northern territory,england,scotland,wales,northern ireland,bavaria,saxony,catalonia,andalusia,lombardy,sicily,sardinia,normandy,brittany,crimea,kashmir,punjab,gujarat,kerala,tibet,xinjiang,hokkaido,okinawa,siberia,chechnya,gaza,west bank,new england`.split(
      ',',
    ),
  dottedBodies: words('u.s. u.s.a. u.k. u.n. e.u. d.c. u.a.e. n.y. l.a. n.j.'),
  stateBodies: words(
    'ministry department government administration embassy consulate army navy military forces force parliament senate congress cabinet court president presidency minister secretary office house kremlin palace regime state states republic kingdom',
  ),
  partyLetters: ['d', 'r', 'i'],
  placeOpeners: words('new san santa são los las el fort cape port puerto costa'),
  belonging: words(
    `african african-american american arab arctic asian atlantic balkan baltic caribbean european latin latino latina hispanic mediterranean nordic pacific scandinavian western eastern northern southern
    english scottish welsh kurdish tibetan catalan
    anglican buddhist catholic christian evangelical hindu islamic islamist jewish lutheran methodist mormon muslim orthodox protestant shia shiite sikh sunni
    communist conservative democratic green labour liberal republican socialist marxist maoist nazi`,
  ),
  alsoFamilyNames: words(
    'king farmer brewer baker cook knight mason carpenter fisher hunter porter page marshall dean miller shepherd singer major fuller archer butler gardner potter taylor weaver parson cooper turner driver barber',
  ),
  nameParticles: words(
    'de da del della di du la le van von der den bin ibn bint al el ul ben abu dos das ter ten zu y e',
  ),
  bodyConnectors: words('of for &'),
  titleConnectors: words('of'),
  and: words('and'),
  articles: words('the'),
  nameSuffixes: words('jr sr ii iii iv jnr snr'),
  notInInitials: words('of and for de la in'),
  pronouns: {
    he: { number: 'one', gender: 'm' },
    she: { number: 'one', gender: 'f' },
    they: { number: 'many' },
    it: { number: 'thing' },
    him: { number: 'one', gender: 'm' },
    his: { number: 'one', gender: 'm' },
    her: { number: 'one', gender: 'f' },
    himself: { number: 'one', gender: 'm' },
    herself: { number: 'one', gender: 'f' },
    "he's": { number: 'one', gender: 'm' },
    "she's": { number: 'one', gender: 'f' },
    "he'd": { number: 'one', gender: 'm' },
    "she'd": { number: 'one', gender: 'f' },
  },
  givenNames,
  placePrepositions: words('in at near across around outside inside'),
  personalBodies: words('administration presidency'),
  offices: words(
    'office spokesman spokeswoman spokesperson campaign team lawyer lawyers attorney attorneys aides allies supporters family administration government camp ministry staff',
  ),
  generalRoles: words('official representative source person'),
  anyPerson: words(
    'man woman politician lawmaker businessman billionaire mogul star author candidate nominee frontrunner leader veteran actor actress singer',
  ),
  generalBodies: words(
    'group company firm organisation organization party union movement charity carrier airline operator agency campaign club team',
  ),
  bodyHeads: words('secretary minister bank house court city state king duke prince bureau lord mayor director chief'),
  definite: words('the this that these those his her its their our my your'),
  hanging: words('of for from at with in'),
  otherness: words('second third fourth fifth another other different separate'),
  hangingFurther: words('of for from'),
  personRelatives: words('who'),
  copulas: words('is was'),
  continuers: words('also'),
  nominalAdverbs: words('second third first once then long very'),
  ages: { units: words('year years month months'), old: words('old') },
  dayEnding: /day$/u,
  notNameEnding: /(?:s|ing|ed)$/u,
  peopleEnding: 's',
};
