import { figureContexts } from './figure-contexts.ts';
import type { ComparisonLanguage } from '../../model/language/comparison.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const rows = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => words(line));

/** "fell fall" a pair; pairs are separated by commas. */
const pairs = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(list.split(',').map((pair) => words(pair) as [string, string]));

export const comparison: ComparisonLanguage = {
  stemmer: 'porter',

  irregular: pairs(`
    said say, told tell, went go, gone go, came come, took take, taken take, gave give, given give, got get, gotten get,
    made make, knew know, known know, thought think, saw see, seen see, found find, left leave, felt feel, became become,
    began begin, begun begin, brought bring, bought buy, built build, broke break, broken break, caught catch, chose choose,
    chosen choose, drew draw, drawn draw, drove drive, driven drive, fell fall, fallen fall, fought fight, flew fly,
    flown fly, forgot forget, froze freeze, frozen freeze, grew grow, grown grow, heard hear, held hold, hid hide,
    hidden hide, kept keep, laid lay, led lead, lent lend, lost lose, meant mean, met meet, paid pay, ran run, rode ride,
    rose rise, risen rise, sang sing, sat sit, sent send, shook shake, shaken shake, shot shoot, shown show, sold sell,
    spoke speak, spoken speak, spent spend, stood stand, stole steal, stolen steal, struck strike, stricken strike,
    swore swear, sworn swear, swept sweep, swam swim, taught teach, threw throw, thrown throw, tore tear, torn tear,
    woke wake, wore wear, worn wear, won win, wrote write, written write, died die, dying die, dead die, death die,
    deaths die, fatality die, fatalities die, children child, men man, women woman, people person, feet foot, wives wife,
    lives life, tried try, tries try, injury injure, injuries injure, arrival arrive, refusal refuse, resignation resign,
    investigation investigate, investigator investigate, investigators investigate, statement state, collision collide,
    explosion explode, explosive explode, attacker attack, bomber bomb, shooter shoot, shooting shoot, flight fly,
    meeting meet, hearing hear, built build, strikes strike, airstrike strike, airstrikes strike, sentencing sentence,
    decision decide, belief believe, loss lose, failure fail, sale sell, growth grow, payment pay,
    proof prove, speech speak, thought think, better good, best good, worse bad, worst bad`),

  synonyms: rows(`
    kill die slay fatal lethal perish deadly
    injure wound hurt casualty
    car vehicle automobile truck lorry van
    police officer policeman cop constable
    say tell state add claim declare announce remark note report
    plane aircraft jet airplane aeroplane airliner
    ship vessel boat ferry
    tram streetcar trolley
    train railway rail
    company firm corporation business
    buy acquire purchase
    rise increase climb gain jump grow surge
    fall drop decline decrease slip slide plunge tumble
    begin start commence launch
    end finish conclude
    arrest detain custody
    huge large big massive great powerful enormous vast biggest largest
    quake earthquake tremor temblor
    attack assault raid strike bombing
    blast explode detonate
    gunman shooter attacker assailant militant insurgent
    shoot gunfire fire gunshot
    suspect accuse allege
    jail prison imprison incarcerate
    fast quick rapid swift speed
    hospital clinic infirmary
    child boy girl kid youngster minor
    woman female lady
    man male
    wife husband spouse
    house home residence
    job work employment post position
    worker employee staff personnel
    soldier troop serviceman
    stop halt cease
    help aid assist assistance support
    doctor physician medic
    smash crash ram slam plough plow
    flee escape
    rescue save
    search hunt look seek
    investigate probe inquire inquiry enquiry
    injunction order
    vote ballot poll election
    cause reason trigger
    destroy wreck demolish ruin
    movie film
    win victory triumph defeat beat
    lawyer attorney counsel solicitor
    money cash fund
    shareholder stakeholder investor
    approve endorse back
    reject refuse deny decline
    student pupil
    visit trip tour
    talk negotiate discuss meeting negotiation dialogue
    yearly annual
    migrant immigrant refugee
    drug narcotic
    mission operation
    main primary chief principal head
    quit resign
    choose select pick elect
    near close nearby
    tourist traveller visitor holidaymaker
    pilot crew crewmember
    citizen national
    passenger traveler rider
    deal pact treaty accord agreement
    smuggle traffic
    curb reduce limit cut lower lessen
    unrest riot disorder
    secure safe protect guard
    forever permanent indefinite`),

  plainNegations: words('not no never cannot'),

  negations: words(`
    not no never none nobody nothing neither nor without n't cannot unable fail refuse deny lack
    unlikely hardly barely scarcely impossible`),

  opposing: words('against oppose ditch scrap abandon block prevent avoid'),

  unknowns: [
    /\b(?:declined|refused|unable|not available|not immediately available) (?:to (?:comment|say|provide|give|elaborate|confirm|discuss|be (?:named|identified))|for comment)/u,
    /\b(?:did not|didn't|could not|couldn't|does not|would not|wouldn't|has not|have not) (?:immediately )?(?:respond|reply|return|elaborate|comment|answer|say|specify|give (?:any |further |more )?details?|provide (?:any |further |more )?details?|be (?:immediately )?reached)/u,
    /\bmade no (?:mention|reference|comment)\b/u,
    /\b(?:no|without|offering no|giving no|gave no) (?:further |more |other |immediate )?(?:details?|comment|elaboration|word)\b/u,
    /\bspoke (?:only )?on (?:the )?condition of anonymity\b/u,
    /\b(?:a )?requests? for comment\b/u,
  ],

  softeners: words(`
    possibly perhaps apparently allegedly reportedly believed suspected likely probably may might could appears appeared
    seems seemed suggests suggested indicate indicated partly largely mostly`),

  numberSofteners: words('about around approximately roughly nearly almost some up estimated least'),

  doubts: [
    'believed to',
    'thought to',
    'suspected',
    'apparently',
    'allegedly',
    'alleged',
    'reportedly',
    'possibly',
    'probably',
    'perhaps',
    'likely',
    'may have',
    'might have',
    'could have',
    'appears to',
    'appeared to',
    'seems to',
    'seemed to',
    'suggest',
    'suggests',
    'suggested',
    'accused of',
    'indications',
    'is said to',
    'was said to',
    'claimed',
  ],

  sameNames: rows(`
    us u.s. u.s american america americans
    uk u.k. u.k british britain briton
    un u.n. u.n nations
    eu e.u. european europe
    dutch netherlands
    french france
    swiss switzerland
    spanish spain
    greek greece
    danish denmark
    welsh wales
    irish ireland
    chinese china
    philippine filipino philippines`),

  offices: words('administration presidency cabinet campaign'),

  personalOffices: words('administration presidency'),
  presentForms: words('is are has have will says wants plans'),

  light: words(`
    more than at least most up to about around some as many over under nearly almost approximately roughly only just
    another other others total further additional first initially currently still now people person persons`),

  framing: words(`
    effort bid attempt order response respond reply hope aim plan view light part result wake ahead after because due amid
    way case event use make take give keep continue remain help`),

  exclusive: [
    {
      about: 'part of the sky',
      members: rows('north northern\nsouth southern\neast eastern\nwest western'),
      onlyBefore: true,
    },
    { about: 'side', members: rows('left left-hand\nright right-hand') },
    {
      about: 'sex or age',
      members: rows('man men\nwoman women\nboy boys\ngirl girls'),
      kind: 'referent',
      verdict: 'compatible',
    },
    {
      about: 'degree',
      members: rows('massive huge enormous extensive\nheavy severe serious major\nminor slight light limited small'),
      verdict: 'softening',
      onlyBefore: true,
    },
    { about: 'vehicle', members: rows('car\ntruck lorry\nvan minivan\nbus coach\nmotorcycle motorbike\nboat') },
    {
      about: 'ground',
      members: rows('wood woods wooded forest\nmountain mountains mountainous\nsea ocean\nlake\nriver\ndesert'),
      oneWord: true,
    },
    {
      about: 'part given to somebody',
      members: rows('consulted\ninformed notified briefed'),
      eitherSide: true,
      verdict: 'softening',
    },
    { about: 'guilt', members: rows('guilty\ninnocent') },
    {
      about: 'trend',
      members: rows('rise rose risen increase increased\nfall fell fallen decrease decreased drop dropped'),
    },
    { about: 'agreement', members: rows('accept accepted approve approved\nreject rejected refuse refused') },
    { about: 'flight', members: rows('private\ncharter chartered\ncommercial scheduled'), onlyBefore: true },
    { about: 'part of a house', members: rows('bedroom\nkitchen\nbathroom\ngarage\nbasement') },
  ],

  roles: [
    { rank: 5, words: words('led headed commanded directed organised organized masterminded founded leads heads') },
    { rank: 4, words: [...words('hosted mediated brokered negotiated chaired oversaw'), 'presided over'] },
    {
      rank: 3,
      words: [
        ...words('met held conducted joined participated attended'),
        'took part',
        'taken part',
        'takes part',
        'taking part',
        'sat in',
      ],
    },
    { rank: 2, words: words('helped assisted supported backed accompanied') },
    { rank: 1, words: words('informed consulted told notified briefed warned') },
  ],

  auxiliaries: words(`
    is are was were be been has have had do does did will would can could may might must shall should
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't`),
  coordinators: words('and but or yet while'),
  relatives: words('who which whom whose that where'),
  subordinators: words('after before because although though when while as since until unless whereas'),

  notParticiples: words(
    'including during according regarding concerning morning evening following king thing nothing something anything everything being',
  ),

  grave: words(`
    killed died dead injured wounded arrested charged convicted sentenced fined sued accused investigated inquiry
    secret bribe fraud illegal banned warned warning incorrect corrected mistake error wrong fault failed failure
    resigned sacked fired suspended withdrew cancelled refused denied discharged released missing 
     complaint unsafe safety weapon evidence penalty`),

  happenings: words('happened happens occurred occurs'),
  aftermath: words(
    'called call calls alerted alert received heard arrived arriving arrives left leaving reported took taken take remain remained',
  ),

  peopleHeads: words(`
    person people man men woman women child children civilian civilians tourist tourists passenger passengers victim victims
    resident residents citizen citizens soldier soldiers officer officers worker workers student students patient patients
    fatality fatalities death deaths dead body bodies casualty casualties survivor survivors other others American Americans
    troop troops member members crew pilot pilots hostage hostages migrant migrants refugee refugees protester protesters
    demonstrator demonstrators militant militants fighter fighters suspect suspects employee employees guest guests`),

  anybodyHeads: words(`
    person people persons other others dead body bodies fatality fatalities casualty casualties victim victims civilian civilians
    wounded injured death deaths life lives man men toll killed resident residents passenger passengers`),
  partMarks: words('including include included among whom'),

  counters: words('number numbers total tally count'),
  contrasts: words('but while although though whereas however yet'),
  shifts: {
    from: words('from'),
    to: words('to'),
    rising: words(
      'rise rises rose risen rising raise raises raised climb climbs climbed increase increases increased grew grown jumped lifted',
    ),
    falling: words(
      'fall falls fell fallen falling drop drops dropped cut cuts lowered reduced shrank shrunk sank declined',
    ),
  },
  doers: /[a-z]{2}(?:ers?|ors?|ists?)$|[a-z]{3}m[ae]n$/u,
  outcomeJoins: words('or and'),
  dayOffset: /^,? ?(a|one|two|three|four|five|six) days? (after|before) /u,
  dayOffsetAfter: 'after',
  eventNouns: words('accident incident disaster tragedy catastrophe ordeal'),
  earlierOnes: words('earlier previous former last first past other another next future further new'),
  lasting: words('talk meeting negotiation contact strike protest rally hearing trial raid clash visit'),
  aboutWords: words('about of on over regarding concerning against after before since until'),
  passives: ['by', 'been', 'was', 'were', 'be'],
  governments: ['government'],
  administrations: ['administration'],
  beforePlaces: ['in', 'from', 'across', 'near', 'to', 'throughout'],
  headsOfGovernment: ['prime minister', 'president', 'chancellor', 'premier', 'taoiseach'],
  formerly: words('former ex late then deputy vice acting'),
  goBetween: {
    without:
      /\b(?:without|no|not through|without any|dispensing with) (?:the (?:help|use) of )?(?:a |an |any )?(?:go-betweens?|intermediar(?:y|ies)|mediators?|middlem[ae]n|third part(?:y|ies)|messengers?)\b/u,
    acting:
      /\b(?:(?:carried|carrying|passed|passing|relayed|relaying|ferried|brought) (?:messages?|notes?|letters?|proposals?|offers?)|(?:acted|acting|served|serving) as (?:a |an |the )?(?:go-betweens?|intermediar(?:y|ies)|mediators?|messengers?)|through (?:a |an |the )?(?:go-betweens?|intermediar(?:y|ies)|mediators?|middlem[ae]n)|(?:talks?|meetings?|contacts?|negotiations?) (?:had been |were |was |have been )?(?:set up|arranged|brokered|mediated) by)\b/u,
  },

  tolls: words('toll'),
  standIns: words('whom them which these those half'),

  outcomes: [
    { name: 'alive', words: words('alive living') },
    {
      name: 'dead',
      words: words(`
        killed dead died die deaths death fatalities fatality fatal lives bodies killing kills kill deadly perished slain toll
        deceased`),
    },
    {
      name: 'hurt',
      words: words('injured wounded hurt injuries injuring wounding casualties injures'),
    },
    { name: 'in hospital', words: words('hospital hospitals hospitalised hospitalized treated ambulance') },
    { name: 'missing', words: words('missing unaccounted disappeared') },
    { name: 'held', words: words('arrested detained arrests custody hostage hostages captured seized') },
    { name: 'trapped', words: words('trapped stuck stranded') },
    { name: 'homeless', words: words('homeless displaced evacuated evacuees fled') },
    { name: 'saved', words: words('rescued saved survived survivors freed released') },
  ],

  smallNumbers: words('zero one two three four five six seven eight nine ten eleven twelve'),
  numberWords: words('dozen dozens hundred hundreds thousand thousands million half'),
  articles: words('the a an'),
  further: words('other another others more additional further extra'),
  ...figureContexts,
  periods: ['since', 'before', 'so far', 'this season', 'last season'],
  momentHedges: words('about around at on in approximately just after before shortly nearly of the'),
  looseMoments: words('about around approximately shortly just before after nearly'),
  pronouns: words('he she they it we i one who his her their'),
  speakerFiller: words(`
    a an the of for in at and its his her their local senior top spokesman spokeswoman spokesperson mr mrs ms dr said statement`),
  bodies: words(`
    officials authorities police investigators prosecutors witnesses doctors residents sources experts ministry government agency
    department office council court company army military hospital union party family relatives documents records papers`),
  female: words('she her hers herself'),
  male: words('he his him himself'),
  speaking: words('say tell said'),
};
