import type { TextLanguage } from '../../model/language/text.ts';
import { openers, sentenceJoins } from './sentence-joins.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const text: TextLanguage = {
  titleAbbreviations: words(`
    mr mrs ms mx dr drs prof rev hon msgr fr st messrs mmes
    gen lt col maj capt cpt cmdr sgt cpl pvt adm brig lieut
    gov sen rep reps sens pres sec supt insp det asst assoc dep dist atty cong
    vs v al cf ca approx
    jan feb mar apr jun jul aug sept sep oct nov dec
    mt ft ave blvd rd hwy`),
  openAbbreviations: words(
    `jr sr no nos fig art u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m inc co corp ltd plc etc e.g i.e ph.d bros`,
  ),
  joins: sentenceJoins,
  openers,
  stopWords: words(`
    a an the this that these those it its he she they them his her their him we us our you your i my me
    and or but nor so if then than as at by for from in into of off on onto out over to up with without within
    about after again against before between during under until above below through while where when who whom whose which what how why
    is are was were be been being am do does did doing have has had having will would shall should can could may might must
    not no nor only own same such too very just also there here all any both each few more most other some
    said say says mr mrs ms dr`),
  tellingWords: {
    always: words('the'),
    words: words(
      `the and that which with from have has had been were are his her their they this these would could said says who what when
       there its after before than about into of to by for is as it not but be`,
    ),
  },
  hangingStarts: words(`
    he she it they we him her his hers its their theirs them this that these those one another both neither either such
    but and or nor so yet then thus hence therefore however moreover furthermore meanwhile instead otherwise still besides
    nevertheless nonetheless also later earlier afterwards there here again finally additionally similarly likewise
    which who whose where`),
};
