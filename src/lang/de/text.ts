import type { TextLanguage } from '../../model/language/text.ts';
import { months } from './calendar.ts';
import { words } from './words.ts';

export const text: TextLanguage = {
  titleAbbreviations: words(`
    dr prof hr fr st ing dipl hon gen oberst hptm lt kap min abg vors
    nr art abs bd ca vgl bzw ggf inkl zzgl evtl sog str tel geb gest verh mio mrd tsd jh d h z b u a s o
    jan feb mrz apr jun jul aug sep sept okt nov dez`),
  openAbbreviations: words(`z.b d.h u.a u.s o.ä v.a usw etc e.v a.d a.m i.r m.e v.chr n.chr`),
  stopWords: words(`
    der die das den dem des ein eine einer eines einem einen und oder aber denn sondern auch als am an auf aus bei beim bis für im in ins
    mit nach seit über um unter vom von vor zu zum zur zwischen durch gegen ohne ab er sie es ihm ihr ihn ihnen wir uns ich mir mich man sich
    sein seine seiner seinem seinen ihre ihrer ihrem ihren dieser diese dieses diesem diesen jener welche welcher dass daß ob wenn weil da
    während nachdem bevor damit so wie was wer wo ist sind war waren wird werden wurde wurden worden hat haben hatte hatten habe sei seien
    kann können könne soll sollen muss müssen will wollen nicht kein keine keinen noch nur schon mehr sehr dort hier dann nun
    sagte sagt herr frau`),
  hangingStarts: words(`
    er sie es wir ihm ihr ihn ihnen sein seine ihre dieser diese dieses dies jener das dabei damit dafür dagegen darauf daraufhin danach
    dann dort da daher deshalb deswegen trotzdem dennoch allerdings jedoch zudem außerdem ferner unterdessen inzwischen später zuvor
    doch aber und oder denn also`),
  tellingWords: {
    always: words('der die das und'),
    words: words(
      `der die das den dem des und ist nicht ein eine einer einem einen mit von zu auf für im sich dass werden wurde wurden wird hat haben
       auch nach bei aus am zum zur über als sagte sagten sei war waren sie er es um durch noch wie vor oder`,
    ),
  },
  afterOrdinals: [
    ...months.flat(),
    ...words(
      'jahrhundert jahrhunderts jahrestag geburtstag tag stock platz mal bundesland etage runde minute spieltag auflage kilometer',
    ),
  ],
};
