import type { AttributionLanguage } from '../../model/language/attribution.ts';
import { verbs } from './attribution-verbs.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const attribution: AttributionLanguage = {
  verbs,
  particles: {
    point: ['out'], lash: ['out'], call: ['for', 'on', 'out'], speak: ['of', 'about', 'out'], go: ['on'], put: ['it'], hit: ['back', 'out'], push: ['back'], fire: ['back'],
    talk: ['about', 'of'], chime: ['in'], set: ['out'], lay: ['out'], spell: ['out'], shoot: ['back'], rule: ['out'], brush: ['off', 'aside'], refer: ['to'],
    allude: ['to'], object: ['to'], complain: ['about', 'of'], comment: ['on', 'that'], joke: ['about'], hint: ['at', 'that'], agree: ['that', 'with', 'to'], admit: ['to'],
    respond: ['to', 'that'], react: ['to'], reply: ['to', 'that'], apologise: ['for'], apologize: ['for'], rail: ['against'], warn: ['of', 'against', 'about'],
    weigh: ['in'], elaborate: ['on'], make: ['clear'],
  },
  needsParticle: words('point lash go put hit push fire chime set lay spell shoot brush rail weigh allude react elaborate talk speak comment object refer complain'),
  sourcePhrases: [
    { rule: 'according-to', class: 'speech', words: ['according', 'to'], like: 'The ferry sank at dawn, according to the coastguard.', unlike: 'They sorted the boats according to size and moved on.' },
    { rule: 'in-the-words-of', class: 'speech', words: ['in', 'the', 'words', 'of'], like: 'It was a farce, in the words of Ms Dahl.', unlike: 'She spoke in the words used at home.' },
  ],
  notSources: words('size age type weight height length plan plans schedule need needs law custom tradition taste season rank merit income colour color shape circumstances'),
  hearsay: words('reportedly allegedly supposedly purportedly'),
  nouns: words(`claim claims statement allegation allegations accusation accusations assertion assertions suggestion suggestions report reports
    rumour rumours rumor rumors warning warnings promise promises pledge pledges argument belief fear fears hope hopes view opinion
    announcement denial confirmation complaint complaints admission insistence contention prediction predictions speculation threat threats
    notion assurance assurances comment comments remark remarks concern concerns vow demand demands criticism conclusion acknowledgment acknowledgement`),
  refusals: [
    ['declined', 'to'], ['declines', 'to'], ['declining', 'to'], ['refused', 'to', 'comment'], ['refused', 'to', 'say'], ['refused', 'to', 'elaborate'], ['refuses', 'to', 'comment'],
    ['did', 'not', 'elaborate'], ["didn't", 'elaborate'], ['did', 'not', 'provide'], ["didn't", 'provide'], ['did', 'not', 'respond'], ["didn't", 'respond'],
    ['did', 'not', 'say'], ["didn't", 'say'], ['did', 'not', 'immediately'], ["didn't", 'immediately'], ['did', 'not', 'return'], ["didn't", 'return'], ['did', 'not', 'comment'], ["didn't", 'comment'],
    ['would', 'not', 'say'], ["wouldn't", 'say'], ['would', 'not', 'comment'], ["wouldn't", 'comment'], ['made', 'no', 'mention'], ['makes', 'no', 'mention'], ['made', 'no', 'comment'],
    ['offering', 'no'], ['without', 'elaborating'], ['without', 'giving'], ['has', 'not', 'commented'], ['have', 'not', 'commented'], ['has', 'not', 'responded'], ['have', 'not', 'responded'],
    ['gave', 'no', 'details'], ['gave', 'no', 'further'], ['did', 'not', 'specify'], ["didn't", 'specify'], ['did', 'not', 'disclose'], ['did', 'not', 'mention'], ["didn't", 'mention'], ['did', 'not', 'give'], ["didn't", 'give'],
    ['does', 'not', 'say'], ['does', 'not', 'specify'], ['do', 'not', 'say'],
  ],
  contentConjunctions: ['that'],
  questionConjunctions: words('if whether why how what when where who'),
  occasions: words(`statement interview briefing conference speech tweet post letter email e-mail message call phone radio television tv programme program
    show testimony release report interviews remarks hearing rally debate event address video article column memo filing court note
    blog facebook twitter instagram press telephone appearance meeting session forum question questions podcast telegram weibo documents papers court`),
  documents: words(`document documents report reports poll polls survey surveys statement statements letter letters email emails memo filing filings record records
    papers transcript tweet tweets post posts study studies complaint indictment affidavit lawsuit website headline article articles editorial data figures
    census analysis investigation inquiry review audit book memoir video footage ad advert advertisement message messages note notes press release platform`),
  anonymityReasons: [
    /\b(?:on|under)\s+(?:the\s+)?condition\s+(?:of\s+(?:complete\s+|strict\s+)?anonymity|that\s+(?:he|she|they|their\s+names?|his\s+name|her\s+name|the\s+\w+)\s+not\s+be\s+(?:named|identified))/iu,
    /\b(?:(?:is|was|were|are|am)\s+)?(?:not|n['’]t)\s+(?:been\s+)?(?:authori[sz]ed|permitted|allowed)\s+to\s+(?:speak|comment|talk|discuss|brief|disclose)(?:\s+[\p{L}'’]+){0,8}/iu,
    /\b(?:asked|asking|requested|requesting|wished|wishing|insisted|wanted|preferred)\s+(?:not\s+to\s+be\s+(?:named|identified)|to\s+remain\s+anonymous|anonymity|on\s+anonymity|that\s+(?:he|she|they)\s+not\s+be\s+(?:named|identified))/iu,
    /\b(?:speaking|spoke|speaks|talking)\s+(?:anonymously|privately|off\s+the\s+record)/iu,
    /\b(?:declined|refused)\s+to\s+(?:be\s+(?:named|identified)|give\s+(?:his|her|their)\s+(?:full\s+)?names?)/iu,
    /\b(?:did|does|do)\s+not\s+(?:want|wish)\s+to\s+be\s+(?:named|identified)/iu,
    /\bcould\s+not\s+be\s+named\b/iu,
  ],
  vagueSources: words('sources source people insiders observers critics experts analysts some many others reports media rumours rumors those'),
  countWords: { a: 1, an: 1, one: 1, another: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, dozen: 12 },
  posts: words('facebook twitter instagram telegram youtube tiktok linkedin weibo snapchat mastodon bluesky reddit whatsapp'),
  citing: words('citing cited cites quoting quoted quotes'),
};
