import type { DifferenceLanguage } from '../../model/language/differences.ts';
import { figureTellings, hourTellings } from './figure-tellings.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const rows = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => words(line));

/** What telling differences in English needs. */
export const differences: DifferenceLanguage = {
  namesOfOne: rows(`
    gop republican republicans
    democrat democrats democratic
    tory tories conservative conservatives
    labor labour
    parliament mps
    miss ms mrs mr mister sir dame lady lord dr doctor prof professor`),
  houseSpelling: [
    { from: /our(?=s?$|ed$|ing$|ite|able|ful)/u, to: 'or' },
    { from: /(?<=[a-z]{2})re(?=s?$)/u, to: 'er' },
    { from: /is(?=e[drs]?$|ing$|ation)/u, to: 'iz' },
    { from: /[ao]e(?=[a-z])/u, to: 'e' },
    { from: /(?<=[a-z])mme$/u, to: 'm' },
    { from: /(?<=[a-z])gue$/u, to: 'g' },
    { from: /(?<=ef|off)enc(?=e)/u, to: 'ens' },
    { from: /ll(?=ed$|ing$|er$|or$)/u, to: 'l' },
    { from: /grey/u, to: 'gray' },
    { from: /^okay$/u, to: 'ok' },
    { from: /^can['’]t$/u, to: 'cannot' },
    { from: /^won['’]t$/u, to: 'willnot' },
    { from: /n['’]t$/u, to: 'not' },
    { from: /['’]ve$/u, to: 'have' },
    { from: /['’]re$/u, to: 'are' },
    { from: /['’]ll$/u, to: 'will' },
    { from: /(?<=^(?:some|any|every))body$/u, to: 'one' },
  ],
  nameEndings: /^(?:s|es|n|an|ian|ish|ese|i|er|ern|ed|ing|ly|al)$/u,
  besideNames: words('the and for from with that has had was said who his her near into after but'),
  vowels: 'aeiouy',
  kin: words(`
    wife husband spouse son sons daughter daughters brother brothers sister sisters mother father parents mum dad uncle aunt cousin nephew
    niece grandmother grandfather grandson granddaughter girlfriend boyfriend fiancee fiance partner widow widower stepfather stepmother
    stepson stepdaughter twin`),
  governmentKinds: words(`
    federal national state local central provincial regional municipal coalition interim transitional caretaker minority majority
    conservative labour liberal democratic republican socialist communist military civilian elected new current previous unity
    shadow own big world foreign tory gop opposition union allied`),
  ownedThings: words(`
    airstrike airstrikes air-strike air-strikes strike strikes raid raids bombing bombings jet jets warplane warplanes helicopter
    helicopters drone drones missile missiles warship warships tanker submarine embassy consulate ambassador passport`),
  telling: words(`
    child children baby pregnant teenager undercover forfeit surrender passport disqualify recuse apologise apologize admitted admit
    confessed confess incorrect correction threat threaten threatened cancelled lawsuit settlement bail appeal witness recording suicide
    drunk alcohol drugs racist abuse ignored evacuate evacuated compensation secretly hidden leaked flaw defect breach violation violated
    banned delayed blocked objected opposed protest resign ultimatum deadline automatic automatically aware fake false falsely denies
    contradicted mistaken deport deported extradited custody jailed prison probation informant undisclosed loophole overturned revoked`),
  exclusive: [
    {
      about: 'weapon',
      members: rows('knife\nmachete\ngun handgun pistol revolver rifle shotgun\nbomb\ngrenade\naxe\nhammer\ncrossbow'),
    },
    // A rifle is a gun too.
    { about: 'gun', members: rows('handgun pistol revolver\nrifle\nshotgun') },
    {
      about: 'building',
      verdict: 'compatible',
      members: rows(
        'house\nflat apartment\nhotel\nmotel\nschool\nchurch\nmosque\nhospital\nrestaurant\nwarehouse\nfactory',
      ),
    },
    {
      about: 'colour',
      onlyBefore: true,
      members: rows('black\nwhite\nred\nblue\ngreen\nsilver grey gray\nyellow\nbrown'),
    },
    { about: 'part of the body', members: rows('head\nchest\nleg thigh\narm\nneck\nstomach abdomen\nfoot\nhand') },
    { about: 'state', verdict: 'compatible', members: rows('asleep\nblacked unconscious fainted') },
  ],
  unknowns: [
    {
      about: 'the cause',
      unknown:
        /\b(?:causes?|what (?:had )?caused)\b[^.;]{0,60}\b(?:not (?:yet |immediately |been ){0,2}(?:known|clear|determined|established)|unknown|unclear|under investigation)\b|\b(?:not (?:yet |immediately ){0,2}(?:known|clear)|unknown|unclear|investigat(?:e|ing)|looking into)\b[^.;]{0,40}\b(?:cause|causes|what (?:had )?caused)\b/u,
      told: /\b(?:(?:was|were|been|likely|probably|apparently|reportedly|may have|appears to have) caused (?:by|an?|the)|blamed on|sparked by|triggered by|set off by)\b/u,
      like: ['it was not immediately clear what caused the fire.', 'a faulty heater most likely caused the fire.'],
      unlike: ['the fire caused great damage.', 'the fire was put out by noon.'],
    },
    {
      about: 'the motive',
      unknown:
        /\bmotives?\b[^.;]{0,50}\b(?:not (?:yet |immediately |been ){0,2}(?:known|clear|determined|established)|unknown|unclear)\b|\bno (?:known |clear )?motive\b|\b(?:not (?:yet |immediately ){0,2}(?:known|clear)|unclear)\b[^.;]{0,30}\b(?:motive|what prompted|what led)\b/u,
      told: /\b(?:motivated by|in revenge for|in retaliation for|out of (?:jealousy|anger|revenge|greed)|the motive (?:was|is|appears to be))\b/u,
      like: ['the motive was not known, police said.', 'he was motivated by a row over rent.'],
      unlike: ['the motive was robbery.', 'the motion was passed.'],
    },
    {
      about: 'the names',
      unknown:
        /\b(?:names?|identit(?:y|ies))\b[^.;]{0,40}\b(?:not (?:yet |immediately |been ){0,3}(?:released|confirmed|disclosed|known|made public|revealed)|withheld)\b|\b(?:not|n't|n’t) (?:yet |immediately |been ){0,3}(?:released?|identif(?:y|ied)|named?|confirm(?:ed)?|disclosed?)\b[^.;]{0,30}\b(?:names?|identit(?:y|ies)|victims?|suspects?)\b/u,
      told: /\b(?:identified|named)(?: (?:him|her|them|the [a-z]+(?: [a-z]+)?))? as\b/u,
      like: ["the guard has not released the sailors' names.", 'the guard identified them as ines and pavel korva.'],
      unlike: ['the ship has no name.', 'the ship was named after a queen.'],
    },
    {
      about: 'an arrest',
      unknown: /\bno (?:arrests?|suspects?|one (?:has|had) been arrested)\b|\bnobody (?:has|had) been arrested\b/u,
      told: /\b(?:was|were|been) (?:arrested|detained|taken into custody)\b|\barrested (?:an?|the|two|three|four|\d)\b/u,
      like: ['no arrests were made, police said.', 'a sailor was arrested on monday.'],
      unlike: ['the arrest was filmed.', 'the ship was held up.'],
    },
    {
      about: 'who says they did it',
      unknown:
        /\bno (?:group|one|organi[sz]ation|militant group) (?:has |had )?(?:yet |immediately )?claimed\b|\bno (?:immediate )?claim of responsibility\b/u,
      told: /\b(?:claimed|claiming|claims|took) responsibility\b/u,
      like: ['no group claimed the attack at first.', 'the free fleet claimed responsibility.'],
      unlike: ['a group claimed the prize.', 'he took the blame.'],
    },
  ],
  linking: /(?<!\bthere )\b(?:is|are|was|were|be|been|being|as)(?: (?:an?|the|very|also|not)){0,3}$/iu,
  castingDoubt: {
    belief:
      /\b(?:(?:believed|thought|suspected|feared|alleged|reported|rumou?red|(?:is|are|was|were|been|be) said|appear(?:s|ed)?|seem(?:s|ed)?) to |allegedly |reportedly |apparently |possibly |probably |perhaps |purportedly |(?:may|might|could) (?:well )?have )/u,
    accusation: /\b(?:accused|suspected) of /u,
    accused: /\b(?:charged with|charges? of|on suspicion|(?:accus|suspect|alleg)[a-z]*)\b/u,
    opinion:
      /\b(?:believ(?:e|es|ed)|thinks?|thought|suspect(?:s|ed)?|alleg(?:e|es|ed|edly)|presum(?:e|es|ed|ably)|assum(?:e|es|ed)|possible|questions?|according to (?:media |press |news )?reports)\b/u,
  },
  notDoers:
    /^(?:murder|order|number|quarter|water|paper|power|matter|letter|offer|corner|chapter|center|computer|helicopter|trailer|border|river|tower|shelter|disaster|poster|trigger|shoulder|finger|tender|weather|winter|summer|meter|liter|sector|factor|error|tractor|reactor|motor|mirror|floor|door|(?:an)?other|n?either|container|tanker|trawler|cruiser|bomber|launcher|boxer|barrier|carrier|locker|counter|charter|register|folder|sticker|drawer|layer|tumor|cancer|ladder)s?$/u,
  modals: words('can will would should must shall'),
  addressed: /\byou(?:r|rs|['’]re|['’]ve|['’]ll)?\b/iu,
  spokenForms: {
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    cause: 'because',
    em: 'them',
    til: 'until',
    yeah: 'yes',
  },
  standingIn: words('it this these they them'),
  ownDay: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu,
  narrated:
    /\b(?:previous|prior|preceding|following|same|before|after|that (?:day|night|week|month|year))\b|\b(?:earlier|later)\b(?! (?:this|on|today|in))/iu,
  figureTellings,
  hourTellings,
  charges: {
    phrases: [
      'pleaded guilty to',
      'pleads guilty to',
      'plead guilty to',
      'pled guilty to',
      'guilty plea was to',
      'charged with',
      'on suspicion of',
      'found guilty of',
      'arrested in connection with',
    ],
    suspicions: ['on suspicion of', 'arrested in connection with'],
    ends: words(`
      after when in at on by from as for who which that with but during before since while because over according said is was were are
      has had have he she they police prosecutors monday tuesday wednesday thursday friday saturday sunday`),
    anyDeed: words(`
      charge charges count counts offence offences offense offenses crime crimes case incident attack connection accident death deaths
      killing shooting felony misdemeanor`),
  },
  variants: {
    places: rows(`
      in inside within
      near beside outside behind alongside`),
    future:
      /(?:\bexpected to|\bdue to|\bplan(?:s|ned|ning)? to|\bscheduled to|\bset to|\bgoing to|\bintend(?:s|ed)? to|\bhop(?:es|ed|ing) to|\babout to|\bprepar(?:es|ed|ing) to)(?: (?:also|then|soon|later|now|be))?$/u,
    particles: words('out off up down away back over'),
    underWay:
      /(?:process of|(?:focus(?:ed|ing)?|concentrat(?:ed|ing)|work(?:ed|ing)) on|\b(?:continue|continues|continued|still))$/u,
    insideNames: words('of for the'),
    linking: words('is are was were'),
    alternatives: ['or'],
    openQuestions: words('what whether if how why'),
    droppable: words('that because'),
    targets: words('into onto'),
    selves: words('i we'),
    selfObjects: words('me us my our'),
    minds: words(
      'think believe want wish hope know need feel like love hate mean guess suppose expect say tell ask talk speak add call',
    ),
    lightVerbs: words('take make have get give do go come put keep let show use work start begin try help continue'),
    past: words('was were had did'),
    leavingOpen: words(
      "will would could should may might must can cannot not n't never do did does don't didn't doesn't wasn't weren't hasn't haven't hadn't",
    ),
  },
};
