import type { CueVerbs } from '../../model/language/attribution.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Cue verbs by what follows them. A lemma in two rows takes the first that fits. */
export const verbs: readonly CueVerbs[] = [
  {
    rule: 'say',
    class: 'speech',
    frame: 'say',
    lemmas:
      words(`say add claim argue note explain announce acknowledge admit assert allege affirm avow boast concede conclude confess confirm
      contend declare deny disclose emphasise emphasize estimate exclaim predict insist maintain mention  observe opine
      proclaim quip  recall reiterate remark repeat report reveal stress suggest testify tweet retweet
      underline underscore write comment complain counter joke lament reply retort recount reckon relate
      state tout venture echo caution clarify indicate  imply hint vent blog      
            thunder     warn   
      protest attest advise propose recommend specify stipulate posit speculate theorise theorize hypothesise hypothesize summarise summarize 
        enthuse demur rejoin bemoan vouch  email     agree 
      vow pledge promise threaten swear        warn boast  rejoice preach plead appeal urge marvel ad-lib deadpan`),
    like: 'Ms Dahl said that the harbour would open on Monday.',
    unlike: 'Ms Dahl opened the harbour on Monday.',
  },
  {
    rule: 'say-strictly',
    class: 'speech',
    frame: 'say',
    strict: true,
    lemmas:
      words(`post respond interject interrupt shout scream yell whisper mutter mumble chant moan grumble crow scoff read document text message figure project detail outline charge rule order demand request continue signal forecast certify verify reason muse rage fume sneer laugh chuckle sigh cry gush intone answer
      sing recite mouth agree rejoice decide begin scrawl type sign close conclude open start repeat plead`),
    like: 'The letter read: “Keep the lights on.”',
    unlike: 'She read the letter in the harbour.',
  },
  {
    rule: 'tell',
    class: 'speech',
    frame: 'tell',
    lemmas: words('tell inform assure remind notify brief convince persuade alert'),
    like: 'Ms Dahl told NWA the harbour would open.',
    unlike: 'Ms Dahl met reporters at the harbour.',
  },
  {
    rule: 'ask',
    class: 'speech',
    frame: 'ask',
    lemmas: words('ask question inquire enquire wonder query'),
    like: 'He asked whether the harbour was safe.',
    unlike: 'He basked in the sun.',
  },
  {
    rule: 'speak-of',
    class: 'speech',
    frame: 'object',
    lemmas:
      words(`accuse apologise apologize applaud attack bash berate blame blast brand call castigate celebrate chide cite commend compare condemn
      congratulate credit criticise criticize decry defend demonise demonize denounce deride describe disavow discuss dismiss disparage
      dispute downplay dub endorse excoriate express fault hail insult invoke label laud liken malign mock name nickname object
      pan plug portray praise quote rebuff rebuke rebut recite refer refute reject renounce repudiate ridicule scold skewer slam slate
      tease thank touch trash trumpet urge vilify welcome address challenge contradict characterise characterize promote propose reference advocate call
      pronounce depict paint frame flag highlight lambaste lambast hammer rip assail knock tout honour honor salute taunt troll question comment talk speak
      lash point go put hit push fire chime set lay spell shoot brush allude react rail weigh elaborate hype`),
    like: 'She called the plan a “gift to smugglers”.',
    unlike: 'She carried the plan to the office.',
  },
  {
    rule: 'want-done',
    class: 'speech',
    frame: 'action',
    lemmas: words(`urge ask beg beseech implore instruct order command invite encourage exhort warn advise tell request
      demand promise vow pledge threaten offer swear call plead dare challenge`),
    like: 'The union urged the crew to stay ashore.',
    unlike: 'The union sent the crew home.',
  },
  {
    rule: 'belief',
    class: 'belief',
    frame: 'say',
    lemmas: words(`believe think hope fear worry doubt suspect assume expect realise realize imagine guess
      suppose presume anticipate foresee disagree dream pray wish understand`),
    like: 'Investigators believe the fire began below deck.',
    unlike: 'The fire began below deck.',
  },
  {
    rule: 'belief-strictly',
    class: 'belief',
    frame: 'say',
    strict: true,
    lemmas: words(
      `show find hear see mean hold learn indicate reflect prove demonstrate calculate discover determine view regard judge deem care trust remember forget feel know consider recognise recognize decide`,
    ),
    like: 'The survey found that the pier was safe.',
    unlike: 'The divers found the wreck.',
  },
  {
    rule: 'intent',
    class: 'belief',
    frame: 'action',
    lemmas:
      words(`want hope plan expect seek intend aim wish prefer desire need refuse agree decide choose try attempt propose consider
      prepare love hate opt resolve aspire strive favour favor oppose support`),
    like: 'The owners plan to raise the wreck.',
    unlike: 'The owners of the wreck met.',
  },
];
