import type { ReportingLanguage } from '../../model/language/reporting.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** How English reports tell what they were told. */
export const reporting: ReportingLanguage = {
  channels: [
    {
      name: 'a lawyer',
      pattern:
        /\b(?:by|through|via) (?:his|her|their|its|the|an?) (?:\p{L}+ ){0,2}(?:lawyers?|attorneys?|solicitors?)\b/u,
      like: 'in a statement issued by her lawyers on friday, dahl said she would appeal.',
      unlike: 'her lawyers were late.',
    },
    {
      name: 'social media',
      pattern:
        /\b(?:on|via|through|to) (?:\p{L}+(?:['’]s)? ){0,4}(?:facebook|twitter|instagram|telegram|weibo|social media|youtube|whatsapp)\b|\b(?:tweeted|tweeting|retweeted)\b|(?<!\b(?:to|about|against|over) (?:\p{L}+['’]s|an?|the|that|this|those|his|her|their) (?:\p{L}+ )?)\btweets?\b|@\p{L}\w+|\b(?:facebook|instagram|twitter) (?:post|page|account|message)\b/u,
      like: 'dahl said on twitter that the ferry was late.',
      unlike: 'dahl works for twitter.',
    },
    {
      name: 'e-mail',
      pattern: /\b(?:(?:by|in an|via|through) e-?mails?|e-?mailed)\b/u,
      like: 'in an email to the quay times, dahl said so.',
      unlike: 'the email system was down.',
    },
    {
      name: 'the telephone',
      pattern: /\b(?:by|over the|via) (?:tele)?phone\b|\bin an? (?:tele)?phone (?:call|interview)\b/u,
      like: 'dahl said by telephone that the ferry was late.',
      unlike: 'the telephone rang.',
    },
    {
      name: 'a news conference',
      pattern:
        /\b(?:at|during|in) (?:an?|the) (?:\p{L}+ ){0,2}(?:news|press|conference) (?:conference|briefing|call)\b|\btold (?:a|the) (?:news|press) (?:conference|briefing)\b|\b(?:told|telling|asked by) (?:reporters|journalists)\b|\b(?:spoke|speaking|talked|talking|said) (?:to|with) (?:the )?(?:reporters|journalists|press)\b/u,
      like: 'dahl said at a news conference that the ferry was late.',
      unlike: 'the news conference was put off.',
    },
    {
      name: 'an interview',
      pattern: /\b(?:in|during) an? (?:\p{L}+ ){0,3}interview\b/u,
      like: 'dahl said in an interview that the ferry was late.',
      unlike: 'the interview was late.',
    },
    {
      name: 'a statement',
      pattern:
        /\bin an? (?:\p{L}+ ){0,3}statement\b|\b(?:issued|released) an? (?:\p{L}+ ){0,2}statement\b|\bpress release\b|\bthe statement (?:said|says|read|added)\b/u,
      like: 'dahl said in a short statement that the ferry was late.',
      unlike: 'the statement was false.',
    },
    {
      name: 'court papers',
      pattern:
        /\b(?:in|according to|from) (?:an? |the |newly |filed |unsealed ){0,3}(?:(?:court|legal|charging) (?:papers|documents|filings?|records)|indictment|affidavit)\b/u,
      like: 'prosecutors said in court papers that the ferry was sold.',
      unlike: 'the court was full.',
    },
  ],
  issuing:
    /^\W*(?:in |on |late |early )?(?:the |an? )?([^,.;]{3,60}?) (?:has |had )?(?:issued|released|put out|published) an? (?:\p{L}+ ){0,2}statement\b/iu,
  courtesies: words('mr mrs ms miss mister sir dame lord lady dr prof rev the an former his her their'),
  ranks: ['deputy vice assistant', 'acting interim', 'head chief lead'].map(words),
  noOffice:
    /\b(?:his|her|their|my|our)\b|['’]s? (?:sister|brother|mother|father|son|daughter|wife|husband|cousin|aunt|uncle|friend|partner|lawyer)\b|\b(?:man|woman|boy|girl|resident|neighbou?r|friend|victim|survivor|witness|suspect|fan|mother|father|wife|husband|son|daughter|sister|brother|native|one|others?|\d+)\b/iu,
  heardItself: /\b(?:told|tells)\b/u,
  officials: words(`
    services trust prosecutor prosecutors court judge coroner regulator watchdog council sheriff mayor governor minister president
    spokesman spokeswoman spokesperson investigators`),
  anyOfficial: words('official officials authority authorities investigator investigators office'),
  tellsPlainly: words(`
    say says said told tells according confirm confirms confirmed confirming announce announced announces report reports reported state
    stated states add added adds adding put`),
  otherTimes: words('former formerly ex then once onetime sometime incoming outgoing designate elect late'),
  anybody: words('man woman person boy girl teenager male female individual youth'),
  unharmed: words('unharmed unhurt uninjured unscathed safe'),
  speaksFor: /\bspokes(?:man|woman|person)\b/iu,
  lesser: words('local junior ordinary fellow staff volunteer trainee'),
  plainChannel: 'a statement',
  steps: words(`
    admit concede acknowledge deny retract correct clarify apologise apologize withdraw resign suspend dismiss sack recuse step appoint
    ban bar forbid order rule overturn uphold quash approve reject veto ratify halt recall ground reopen evacuate deploy summon subpoena
    raid seize confiscate freeze forfeit fine indict arrest detain release discharge bail extradite deport sue settle testify appeal
    warn alert inspect identify surrender agree refuse pledge demand postpone cancel delay inquest autopsy injunction warrant`),
  causeTold:
    /\b(?:(?:was|were|been|likely|probably|apparently) caused (?:by|an?|the)|blamed (?:on|for)|sparked by|triggered by|set off by)\b/u,
  causeOpen:
    /\bpossible (?:factors?|causes?)\b|\b(?:nothing|no (?:possibility|cause|theory)) (?:\p{L}+ ){0,3}(?:ruled|left) out\b|\bcauses?\b[^.;]{0,60}\b(?:not (?:yet |immediately |been ){0,2}(?:known|clear|determined|established)|unknown|unclear|under investigation)\b|\b(?:not (?:yet |immediately ){0,2}(?:known|clear)|unclear|too early to (?:say|tell|know)) (?:what|why|how)\b/u,
  unknownCount:
    /\b(?:not (?:yet |immediately )?(?:known|clear)|unclear|unknown|no word on|did not (?:say|know)) how many (?!more|other)([^.;]*)/u,
  correction:
    /^\W*(?:(?:correction|clarification|corrected)\b|editor['’]s note\b(?=[^.]*\b(?:correct|earlier|previous|amend|incorrect|wrong|error|misst|misident|mistak)))|\b(?:an )?(?:earlier|previous|original) version of this (?:story|article|report)\b|\bthis (?:story|article|report) (?:was|has been) (?:amended|corrected|updated to correct)\b/u,
  suffered: /\b(?:victims?|the dead|deceased|killed|injured|wounded|passengers?|hostages?|who died|missing)\b/u,
  accused:
    /\b(?:suspects?|gunm[ae]n|shooters?|attackers?|assailants?|bombers?|robbers?|thieves|thief|arrested|charged|accused|custody)\b/u,
  severalNamed: /\b(?:their|whose) (?:names|identities)\b/u,
  naming: /\b(?:identified|named) (?:\p{L}+ ){0,4}as\b|\b(?:was|were|has been|have been) (?:identified|named)\b/u,
  advising: /\b(?:should|must|ought to|let['’]s|rather than|even if|unlike)\b/u,
  arguing:
    /^\W*(?:if|of course|surely|to be sure|needless to say|frankly|perhaps|maybe|ultimately|indeed|after all|in truth|no wonder|never mind|imagine|suppose|a way to|the (?:truth|point|problem|trouble|question|lesson|irony) is|the fact (?:is|that))\b|\b(?:of course|to be sure|needless to say|let alone|no doubt|as if|implausibl[ey]|(?:might|could|would) have been \p{L}+er|is to insist|if (?:he|she|they|you) (?:truly|really))\b/u,
  personal:
    /(?<!\p{L} \p{Lu}\p{L}{1,20} )(?<![\p{L}.'’-])I (?!and\b|in\b|of\b|was the\b)(?:\p{Ll}|['’])|(?<![\p{L}'’])I['’](?:m|ve|d|ll)(?!\p{L})|(?<!\p{L})(?:[Mm]y|[Mm]yself|me)(?!\p{L})/u,
  light: words(`
    following including regarding according concerning despite morning afternoon evening night today tonight yesterday week month year
    several many more most also even still just later earlier meanwhile however never always often already though although while`),
  opinionLabel: /^\W*(?:opinion|editorial|commentary|op-ed|column|comment|analysis|perspective)\s*[:|–—]/iu,
  standing:
    /^\W*(?:the |an? )?[^,.;]{1,60} (?:is|are) (?:an?|the|one of|popular|home|located|based|known|considered|widely)\b/u,
  promotion:
    /\b(?:subscribe|sign up|newsletter|(?:to|in) your inbox|reports? for (?:the )?[^.]{0,20}(?:news|tv|radio)\b|contributed to this (?:report|story|article)|follow us|click here|read more|download|contact us|tickets? (?:are|is) available|for more information|getty images|image (?:caption|copyright)|(?:photo|picture|video)s?:|\d+\/\d+|https?|embed|just watched|must watch|more videos|slideshow|ha(?:s|ve) (?:that|the|more on (?:that|this)) story)(?!\p{L})|[|©@]/u,
};
