import type { NamesLanguage } from '../../model/language/names.ts';
import { names as english } from '../en/names.ts';
import { bare } from '../bare.ts';
import { words } from './words.ts';

/** Nouns for people with their genitive, their plural in -en (feminine) and the feminine form itself. */
const withForms = (list: readonly string[]): readonly string[] =>
  list.flatMap((noun) => (noun.endsWith('in') ? [noun, `${noun}nen`] : [noun, `${noun}s`, `${noun}n`, `${noun}en`]));

const men =
  words(`sprecher minister präsident kanzler bürgermeister leiter chef direktor vorsitzender vorsitzende meister polizist kommissar staatsanwalt anwalt richter
  abgeordneter botschafter diplomat berater beamter general kapitän hauptmann oberst admiral kommandant kommandeur offizier soldat professor forscher experte
  wissenschaftler analyst ökonom historiker autor schriftsteller journalist reporter korrespondent zeuge augenzeuge anwohner bewohner passagier fahrer pilot
  arbeiter mitarbeiter lehrer arzt helfer retter feuerwehrmann seenotretter lotse kollege nachbar kandidat politiker unternehmer gründer inhaber besitzer
  manager vorstand geschäftsführer sekretär gewerkschafter aktivist vertreter kritiker bischof pfarrer könig prinz trainer spieler schauspieler sänger
  regisseur fischer händler ingenieur insider informant beobachter betroffener überlebender vater sohn bruder mann`);
const women =
  words(`sprecherin ministerin präsidentin kanzlerin bürgermeisterin leiterin chefin direktorin vorsitzende meisterin polizistin kommissarin staatsanwältin anwältin richterin
  abgeordnete botschafterin diplomatin beraterin beamtin generalin kapitänin kommandantin professorin forscherin expertin wissenschaftlerin analystin ökonomin
  historikerin autorin schriftstellerin journalistin reporterin korrespondentin zeugin augenzeugin anwohnerin bewohnerin fahrerin pilotin arbeiterin
  mitarbeiterin lehrerin ärztin helferin retterin lotsin kollegin nachbarin kandidatin politikerin unternehmerin gründerin inhaberin managerin
  geschäftsführerin sekretärin gewerkschafterin aktivistin vertreterin kritikerin königin prinzessin trainerin spielerin schauspielerin sängerin
  regisseurin fischerin händlerin ingenieurin mutter tochter schwester frau`);

const roles = withForms([...men, ...women, ...words('quelle person beamte abgeordnete angestellte')]);

export const names: NamesLanguage = {
  ...bare(english),
  honorifics: { herr: 'm', herrn: 'm', frau: 'f', dr: 'either', prof: 'either', professor: 'either' },
  titles:
    words(`minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin senator senatorin general kapitän kapitänin oberst
    hauptmann admiral kommandant kommandantin kommissar kommissarin direktor direktorin professor professorin doktor richter richterin bischof könig königin prinz
    prinzessin papst sprecher sprecherin chef chefin leiter leiterin meister meisterin botschafter botschafterin staatssekretär staatssekretärin
    staatsanwalt staatsanwältin anwalt anwältin abgeordnete abgeordneter vorsitzende vorsitzender trainer trainerin analyst analystin`),
  titleModifiers: words(
    'ex ehemalige ehemaliger ehemaligen frühere früherer früheren stellvertretende stellvertretender stellvertretenden amtierende amtierender',
  ),
  roles,
  genderedRoles: {
    ...Object.fromEntries(men.map((noun) => [noun, 'm' as const])),
    ...Object.fromEntries(
      women.filter((noun) => noun !== 'vorsitzende' && noun !== 'abgeordnete').map((noun) => [noun, 'f' as const]),
    ),
  },
  bodies:
    words(`behörde behörden ministerium ministeriums amt amtes amts regierung partei fraktion bank gericht gerichts rat ausschuss kommission armee militär polizei feuerwehr
    küstenwache seewacht unternehmen unternehmens konzern konzerns firma gesellschaft betreiber reederei gewerkschaft verband verbands verbandes verein vereins verwaltung
    universität schule krankenhaus klinik klub kirche stiftung institut instituts organisation bündnis koalition parlament bundestag senat
    stadt gemeinde land kreis hafen staatsanwaltschaft agentur botschaft leitstelle zentrale wehr team mannschaft`),
  media: words(
    'zeitung zeitungen blatt blattes sender senders magazin magazins portal portals medium agentur nachrichtenagentur rundfunk radio fernsehen',
  ),
  documents: words(
    'erklärung mitteilung bericht berichts berichtes brief briefes papier schreiben dokument dokumente umfrage studie gutachten urteil antrag klage protokoll statement',
  ),
  groups:
    words(`behörden beamte beamten ermittler ermittlern sprecher vertreter abgeordnete abgeordneten experten forscher ärzte zeugen augenzeugen anwohner bewohner passagiere
    passagieren opfer angehörige angehörigen eltern schüler lehrer arbeiter arbeitern beschäftigte beschäftigten aktivisten kritiker anhänger freunde kollegen journalisten reporter reportern
    menschen leute retter rettern helfer helfern einsatzkräfte einsatzkräften polizisten soldaten demonstranten fischer quellen medien medienberichte kreise kreisen diplomaten unterhändler männer frauen kinder`),
  organisationWords: words(
    'ministerium amt behörde partei bank verband verein gewerkschaft universität institut gmbh ag kg ev kommission gericht',
  ),
  mediumWords: words(
    'zeitung post bote anzeiger kurier tagblatt tageblatt rundschau nachrichten echo presse blatt spiegel rundfunk radio',
  ),
  placeWords: words('straße platz brücke see insel bucht berg tal stadt hafen kanal'),
  nameParticles: words('de da del della di du la le van von vom der den zu zur zum bin al el ten ter'),
  bodyConnectors: words('für & der des'),
  titleConnectors: words('von des der'),
  and: words('und'),
  articles: words('der die das den dem des'),
  nameSuffixes: words('jr sr ii iii iv junior senior'),
  notInInitials: words('der die das des für und von im in'),
  pronouns: {
    er: { number: 'one', gender: 'm' },
    ihm: { number: 'one', gender: 'm' },
    ihn: { number: 'one', gender: 'm' },
    sie: { number: 'one', gender: 'f' },
  },
  compounds: true,
  countries: [
    ['Germany', 'Deutschland', 'deutsche', 'Berlin'],
    ['Austria', 'Österreich', 'österreichische', 'Wien'],
    ['Switzerland', 'Schweiz', 'schweizer', 'Bern'],
    ['France', 'Frankreich', 'französische', 'Paris'],
    ['Italy', 'Italien', 'italienische', 'Rom'],
    ['Poland', 'Polen', 'polnische', 'Warschau'],
    ['Russia', 'Russland', 'russische', 'Moskau'],
    ['Turkey', 'Türkei', 'türkische', 'Ankara'],
    ['Greece', 'Griechenland', 'griechische', 'Athen'],
    ['Denmark', 'Dänemark', 'dänische', 'Kopenhagen'],
    ['Norway', 'Norwegen', 'norwegische', 'Oslo'],
    ['Sweden', 'Schweden', 'schwedische', 'Stockholm'],
    ['Belgium', 'Belgien', 'belgische', 'Brüssel'],
    ['Netherlands', 'Niederlande', 'niederländische', 'Amsterdam'],
    ['Spain', 'Spanien', 'spanische', 'Madrid'],
    ['Ukraine', 'Ukraine', 'ukrainische', 'Kiew'],
    ['United States', 'USA', 'amerikanische', 'Washington'],
    ['United Kingdom', 'Großbritannien', 'britische', 'London'],
    ['China', 'China', 'chinesische', 'Peking'],
    ['Israel', 'Israel', 'israelische', 'Jerusalem'],
  ],
  givenNames: {
    f: words(`anna maria sabine petra monika ursula andrea claudia susanne katrin karin angela gisela ingrid brigitte renate christine stefanie julia sandra nicole
      katja anja heike birgit martina silke tanja nadine melanie lena mira ida greta hanna hannah emma mia lea sophie johanna clara klara frieda elke ilse erika helga
      olga irina natalia fatima aylin elif ines eva lisa laura sara sarah nina vera marta martha gerda ada`),
    m: words(`peter michael thomas andreas stefan stephan wolfgang klaus claus jürgen hans karl heinz dieter uwe bernd werner horst gerhard günter helmut manfred rainer
      frank markus matthias martin christian alexander daniel sebastian florian tobias jan jens jörg kai lars sven olaf torsten ralf axel holger dirk felix lukas
      jonas paul max leon ben tom tomas moritz friedrich wilhelm otto emil anton georg johann josef franz ludwig ahmet mehmet ali piet bo jon ole finn`),
  },
  placePrepositions: words('in bei nahe'),
  offices: words('sprecher sprecherin büro anwalt anwältin anwälte team familie'),
  generalRoles: words('beamte beamter vertreter person quelle'),
  anyPerson: words('mann frau politiker politikerin'),
  generalBodies: words('gruppe unternehmen firma organisation partei gewerkschaft verband verein betreiber agentur'),
  definite: words('der die das den dem des dieser diese dieses diesem diesen sein seine seiner ihr ihre ihrer'),
  hanging: words('der des von vom für aus bei beim'),
  hangingFurther: words('der des von für'),
  copulas: words('ist war'),
  continuers: words('auch ebenfalls'),
  otherness: words('zweite zweiter zweiten weitere weiterer weiteren andere anderer anderen'),
  peopleEnding: 'er',
};
