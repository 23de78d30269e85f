/** Lines of a page's machinery that stand among the paragraphs without a label to tell them by, in several languages. */
export interface PageLine {
  readonly rule: string;
  /** Looked for only among the first or the last blocks. */
  readonly only?: 'top' | 'bottom';
  readonly longest: number;
  readonly pattern: RegExp;
}

export const pageLines: readonly PageLine[] = [
  {
    rule: 'advertisement',
    longest: 60,
    pattern:
      /^\W*(?:advert(?:s|isements?|ising)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama?|iklan|annons|mainos|pr|ad|embed|(?:story|article) continues (?:below|after)[^\n]{0,30}|continue reading[^\n]{0,30}|scroll to continue|sponsored[^\n]{0,20})\W*$/iu,
  },
  {
    rule: 'read-more',
    longest: 160,
    pattern:
      /^\W*(?:read (?:more|also|next|on)|see (?:also|more)|also read|related(?:(?: \p{L}+){0,2})?|mehr zum thema[^\n]{0,80}|lesen sie (?:auch|mehr)[^\n]{0,140}|auch interessant[^\n]{0,60}|lire aussi[^\n]{0,140}|à lire (?:aussi|également)[^\n]{0,140}|lee también[^\n]{0,140}|leia (?:também|mais)[^\n]{0,140}|leggi anche[^\n]{0,140}|lees ook[^\n]{0,140}|les også[^\n]{0,140}|läs också[^\n]{0,140}|czytaj (?:więcej|też|także)[^\n]{0,140}|you (?:may|might) also (?:like|be interested)[^\n]{0,40}|more (?:on this story|from [^\n]{1,40}|great [^\n]{1,30} stories|in news|stories|news)|most (?:read|popular|viewed)[^\n]{0,40}|häufig gelesen|recommended(?: videos?| for you| stories)?|trending(?: now)?|don['’]t miss|up next|highlights|top stories|latest (?:news|stories|videos?)|what(?:['’]s| to) (?:next|read next)|watch(?: now| live| more)?:?)\W*$/iu,
  },
  {
    rule: 'reader-tools',
    longest: 120,
    pattern:
      /^\W*(?:share(?: this)?(?: (?:article|story|on|via)[^\n]{0,40})?|print|e-?mail|comments?(?: \(?\d+\)?)?|\d+ comments?|post comment[^\n]{0,10}|(?:be the first to|leave a|add a|write a) comment[^\n]{0,40}|kommentare?|view comments|sign (?:in|up|out)|log ?in|register|subscribe(?: now)?|menu|search|home|breaking news|loading|click here[^\n]{0,30}|tap here[^\n]{0,30}|save(?: article)?|listen(?: to (?:this )?article)?[^\n]{0,20}|skip (?:past|to)[^\n]{0,60}|image \d+ of \d+|\d+ ?\/ ?\d+|play video[^\n]{0,40}|play|pause|copy link|link copied[^\n]{0,20}|this article is more than [^\n]{0,30} old|\d+ min(?:ute)?s? read|lesedauer:? ?[^\n]{0,20}|view (?:gallery|image|all)[^\n]{0,30}|tags?:?|filed under:?[^\n]{0,80}|follow (?:us|topics?)[^\n]{0,60}|contents?|table of contents)\W*$/iu,
  },
  {
    rule: 'newsletter',
    longest: 320,
    pattern:
      /^[^\n]{0,120}(?:(?:sign|signing) up (?:to|for) (?:our|the|this)[^\n]{0,60}(?:newsletters?|e-?mails?|alerts?|briefing|inbox)|delivered (?:straight |directly )?to your (?:inbox|e-?mail)|(?:sent|straight) (?:straight )?to your inbox|newsletter(?:s)? (?:sign-?up|abonnieren|anmelden)|subscribe to (?:our|the|this)[^\n]{0,60}(?:newsletters?|channel|podcast)|i would like to be emailed|follow [^\n]{2,40} on google news|add us as a preferred source|download (?:our|the)[^\n]{0,40} app\b|join our [^\n]{0,30}(?:whatsapp|telegram|newsletter)|abonnieren sie (?:unseren|den)|get (?:the latest|our|breaking|daily)[^\n]{0,80}(?:newsletters?|inbox|alerts?))/iu,
  },
  {
    rule: 'cookies',
    longest: 500,
    pattern:
      /(?:this (?:web)?site uses cookies|we use cookies|we independently select everything|earn (?:us )?an? (?:affiliate )?commission|affiliate commission|this article contains affiliate|affiliate-links?\b[^\n]{0,80}provision|réservée? aux abonnés|article réservé|all rights reserved|may not be (?:published|reproduced)[^\n]{0,40}(?:redistributed|permission)|^\W{0,2}copyright ©|^© ?(?:19|20)\d\d)/iu,
  },
  {
    rule: 'author-note',
    only: 'bottom',
    longest: 420,
    pattern:
      /(?:^(?:e-?mail|follow|contact|reach) \p{Lu}[^\n]{0,80}(?:@|on (?:twitter|x|facebook|instagram)|at )|follow (?:him|her|them|us|me)[^\n]{0,30} (?:on|at|@)|(?:can|may) be reached at|^have a (?:news )?tip\b|^got a (?:story|tip)\b|^do you have a (?:story|tip)\b|^if you have a (?:news )?tip\b|^get in touch\b|(?:twitter|x|instagram)[^\n]{0,16}@\w{3,})/iu,
  },
  {
    rule: 'photo-credit',
    longest: 110,
    pattern:
      /^(?:\(?(?:photo|photograph|image|picture|foto|bild|credit|crédit|quelle|source|fuente)s?(?: by| credit)?\s?[:/©]|©|\(image:|\(?(?:ap|afp|reuters|epa|getty(?: images)?)\s?(?:photo|\/))|(?:getty images|reuters|afp|shutterstock|istock|zuma|alamy|imago images|picture alliance)\W{0,2}(?:\/\s?[\p{L} .-]{2,40})?$|^imago\s?images?\//iu,
  },
  {
    rule: 'caption',
    longest: 420,
    pattern:
      /[([](?:AP |AFP |REUTERS |Reuters )?(?:Photo|Photograph|Image|Picture|Foto|Credit|Courtesy)s?(?:\s?(?:by|courtesy|from|credit|:|\/|via|of)|\s)[^()[\]\n]{0,120}[)\]]\.?$|[([][^()[\]\n]{2,60}(?:\/|\svia\s)\s?(?:AP|AFP|Reuters|REUTERS|Getty Images|EPA|PA|Shutterstock)[^()[\]\n]{0,30}[)\]]\.?$/u,
  },
];
