import type { CreditRule, OutletRule } from '../../model/language/furniture.ts';

const raw = String.raw;

/** How English texts credit an agency. A dateline's agency and the agency of a byline are found beside these. */
export const creditRules: readonly CreditRule[] = [
  {
    rule: 'credit/photo-slash',
    for: 'photo',
    pattern: raw`[([](?:{name}|[^()[\]\n/]{2,60})\s?(?:\/|via)\s?{agency}(?:\s(?:Photo|Images?|Pictures?))?\.?[)\]]`,
    like: 'The shut bridge at dawn (Ada Moss/Reuters)',
    unlike: 'The bridge (see page 3) is shut, Reuters said.',
  },
  {
    rule: 'credit/photo-word',
    for: 'photo',
    pattern: raw`{agency}\s(?:Photos?|photos?|Images?|file photo|photograph(?:er)?)\b`,
    like: 'The shut bridge at dawn. AP Photo/Ada Moss',
    unlike: 'Reuters saw the photo of the bridge.',
  },
  {
    rule: 'credit/photo-label',
    for: 'photo',
    pattern: raw`(?:Photo|Photograph|Image|Picture|Pictures|Photos|Credit|image copyright|Image copyright|Image source)(?:\s?(?:by|credit|courtesy of|source|:|\/|copyright)){0,2}\s?:?\s?(?:{name}\s?(?:\/|,|for|via)\s?)?{agency}`,
    like: 'Image copyright Reuters Image caption The shut bridge at dawn',
    unlike: 'The photo of the bridge was shown to Reuters.',
  },
  {
    rule: 'credit/contributed',
    for: 'text',
    only: 'bottom',
    pattern: raw`{agency}[^\n]{0,120}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting|from\b)`,
    like: 'Associated Press writer Ada Moss contributed to this report.',
    unlike: 'The Associated Press said that the port contributed to the fund.',
  },
  {
    rule: 'credit/copyright',
    for: 'text',
    only: 'bottom',
    ignoreCase: true,
    pattern: raw`(?:^\W{0,3}(?:copyright|\(c\))|©)[^\n.()/]{0,24}?{agency}`,
    like: 'Copyright 2031 The Associated Press. All rights reserved.',
    unlike: 'The copyright was sold, and then the Associated Press wrote of it.',
  },
  {
    rule: 'credit/files-from',
    for: 'text',
    only: 'bottom',
    ignoreCase: true,
    pattern: raw`^[\W_]{0,3}(?:with (?:files|inputs?|reporting|material|additional reporting|information|contributions?) (?:from|by)|additional (?:reporting|material) (?:by|from)|sources?:|via|from)\s(?:[^\n.]{0,80}?[^\p{L}\p{N}])?{agency}[^\n]{0,60}$`,
    like: 'With files from The Canadian Press',
    unlike:
      'From Reuters to the ministry, everybody was told the same story by the two clerks who had seen the bridge and its guards fall.',
  },
  {
    rule: 'credit/this-report',
    for: 'text',
    pattern: raw`(?:report|story|article|copy) (?:was |is |has been )?(?:by|from|provided by|written by|produced by|sourced from|supplied by) {agency}`,
    like: 'This story was provided by Agence France-Presse.',
    unlike: 'The story was denied by the mayor, AFP said.',
  },
  {
    rule: 'credit/feed',
    for: 'text',
    pattern: raw`(?:syndicated|published|auto-generated|sourced) from (?:an?|the) {agency} (?:news )?(?:feed|wire|service)`,
    like: '(This story is published from an AFP feed.)',
    unlike: 'The feed of AFP was late.',
  },
];

/** Where an English text names the outlet that prints it. */
export const outletRules: readonly OutletRule[] = [
  {
    rule: 'outlet/edited-by-staff',
    stated: true,
    pattern: raw`(?:edited|created|written|produced|verified) by (?:the )?(?<outlet>{title})(?:['’]s)? (?:staff|team|editors?|journalists?|desk)\b`,
    like: '(This story has not been edited by Harbour Post staff and is published from a syndicated feed.)',
    unlike: 'The letter was written by the port staff.',
  },
  {
    rule: 'outlet/copyright',
    stated: true,
    pattern: raw`^\W{0,3}(?:(?:[Cc]opyright|COPYRIGHT|\([Cc]\)|©)\W{0,3}){1,2}(?:(?:19|20)\d\d\W{1,3})?(?:by )?(?<outlet>(?:[Tt]he )?{title})(?=[.,;]|\s(?:All|LLC|Inc|Ltd|\d)|$)`,
    like: 'Copyright © 2031 The Harbour Post, LLC.',
    unlike: 'Copyright law was changed by the assembly.',
  },
  {
    rule: 'outlet/reports-citing',
    stated: false,
    pattern: raw`,\s(?<outlet>{title}) (?:reports|reported|writes|informs),? (?:citing|quoting|with reference to|referring to)\b`,
    like: 'The talks go on in Karvale, Harbour Post reports, citing foreign media.',
    unlike: 'Harbour Post reports that the talks go on.',
  },
  {
    rule: 'outlet/contacted-by',
    stated: false,
    pattern: raw`(?:^|[.!?]['”"]?\s)(?:[Tt]he )?(?<outlet>{title}) (?:has|have) (?:contacted|approached|reached out to|asked) [^.\n]{2,80} for (?:a )?comment\b`,
    like: 'The Harbour Post has contacted the ministry for comment.',
    unlike: 'Reporters have contacted the ministry for comment.',
  },
];
