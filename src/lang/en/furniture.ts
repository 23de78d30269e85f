import type { FurnitureLanguage } from '../../model/language/furniture.ts';
import { furnitureRules } from './furniture-rules.ts';
import { creditRules, outletRules } from './credit-rules.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const furniture: FurnitureLanguage = {
  rules: furnitureRules,
  credits: creditRules,
  outlets: outletRules,
  menuWords: words(`
    home menu left right top main date news search login log sign in up subscribe share print email e-mail mail facebook twitter x
    whatsapp telegram linkedin reddit pinterest instagram youtube messenger copy link save comment comments reply close open back next previous
    skip to content navigation sections section more less show hide all latest live video videos photo photos gallery audio
    podcast newsletter newsletters weather sport sports world politics business tech technology opinion entertainment lifestyle culture
    health science travel local national international contact about us privacy policy terms cookies settings account register
    advertisement advertise rss feed app store play download follow share this article story page view full screen fullscreen`),
  publishedWords: words(`published created posted first issued date release released`),
  updatedWords: words(`updated modified edited revised last`),
  barWords: words(`
    published updated created posted last modified edited on at date time first by from and release released issued
    am pm a.m p.m edt est cdt cst mdt mst pdt pst et ct mt pt gmt utc bst ist cet cest eet aest aedt jst sgt hkt msk wib hrs hours local
    min mins minute minutes read ago story article news report source agency agencies`),
  months: [
    words(`january jan`),
    words(`february feb`),
    words(`march mar`),
    words(`april apr`),
    words(`may`),
    words(`june jun`),
    words(`july jul`),
    words(`august aug`),
    words(`september sept sep`),
    words(`october oct`),
    words(`november nov`),
    words(`december dec`),
  ],
  weekdays: words(`monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun`),
  byWords: words(`by`),
  bylineWords: words(`
    staff writer writers reporter reporters correspondent editor senior special political diplomatic chief and in for the of news
    service bureau agencies agency desk team newsroom contributor freelance foreign national world affairs business crime health`),
  articles: words(`the a an`),
  menuAlone: words(`advertisement advertisements share menu photo photos subscribe login comment comments`),
  bylineLeads: words(`posted written published reported story report words text`),
  bylineEnds: /[,|•·\n]|\s[-–—]\s|\s(?:in|for|at)\s|\sand agenc/u,
  mediumTold: {
    told: words(`told`),
    articles: words(`the`),
    notOwnBefore:
      /\b(?:by|to|according to|cited by|reported by|site|website|outlet|newspaper|agency|broadcaster|channel|daily|interview with|with) (?:the )?$/iu,
    notOwnAfter:
      /^['’]?s?,? (?:first |also |has |had )?(?:reported|reports|said|says|quoted|cited|published|wrote|revealed|learned)\b/iu,
  },
};
