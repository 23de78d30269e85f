import type { CreditRule, FurnitureLanguage, FurnitureRule } from '../../model/language/furniture.ts';
import { furniture as english } from '../en/furniture.ts';
import { bare } from '../bare.ts';
import { months, weekdays } from './calendar.ts';
import { words } from './words.ts';

const raw = String.raw;

export const furnitureRules: readonly FurnitureRule[] = [
  {
    rule: 'related/read-more',
    kind: 'related',
    takes: 'paragraph',
    pattern: raw`^(?:(?:Lesen Sie (?:auch|dazu|hier|mehr)|Mehr zum Thema|Zum Thema|Auch interessant|Das könnte Sie auch interessieren)(?![\p{L}])[^\n]{0,200}|(?:Anzeige|Werbung)\s*)$`,
    like: 'Lesen Sie auch: Die Brücke, die nie öffnete',
    unlike: 'Lesen Sie Zeitung, riet der Lehrer seinen Schülern.',
  },
  {
    rule: 'newsletter/sign-up',
    kind: 'newsletter',
    takes: 'paragraph',
    ignoreCase: true,
    pattern: raw`^(?:(?:jetzt )?(?:newsletter abonnieren|unseren newsletter)|melden sie sich (?:hier |jetzt )?(?:für|zu) unsere[mn]? newsletter)[^\n]{0,200}$`,
    like: 'Melden Sie sich für unseren Newsletter an.',
    unlike: 'Der Verein verschickt einen Newsletter an alle Mitglieder.',
  },
  {
    rule: 'notice/agency-copy',
    kind: 'syndication-notice',
    takes: 'paragraph',
    ignoreCase: true,
    only: 'bottom',
    pattern: raw`^[([*\s]{0,3}(?:dieser|diese) (?:text|meldung|beitrag|artikel|nachricht) (?:wurde|stammt|ist|erscheint)[^\n]{0,160}(?:agentur|automatisch|übernommen|redaktionell)[^\n]{0,120}$`,
    like: 'Diese Meldung wurde von einer Agentur übernommen und nicht bearbeitet.',
    unlike: 'Diese Meldung wurde vom Minister bestritten.',
  },
];

export const creditRules: readonly CreditRule[] = [
  {
    rule: 'credit/material-of',
    for: 'text',
    only: 'bottom',
    ignoreCase: true,
    pattern: raw`^[\W_]{0,3}(?:mit (?:material|informationen|angaben) (?:von|der)|quellen?:?|mit)\s(?:[^\n.]{0,60}?[^\p{L}\p{N}])?{agency}[^\n]{0,60}$`,
    like: 'Mit Material von dpa',
    unlike: 'Mit drei Booten fuhren sie hinaus, wie dpa am Abend als erste und dann noch viele andere meldeten.',
  },
];

export const furniture: FurnitureLanguage = {
  ...bare(english),
  rules: furnitureRules,
  credits: creditRules,
  outlets: [],
  menuWords:
    words(`startseite home menü suche anmelden abo politik wirtschaft sport kultur wissen panorama regional reise auto lokales
    newsletter podcast video videos bilder fotos wetter impressum datenschutz kontakt teilen drucken merken kommentare facebook twitter whatsapp e-mail`),
  publishedWords: words('veröffentlicht stand erstellt vom'),
  updatedWords: words('aktualisiert geändert bearbeitet'),
  barWords: words(
    'veröffentlicht aktualisiert stand am um uhr von vom lesezeit min minuten quelle agentur und erstellt geändert zuletzt',
  ),
  months,
  weekdays: weekdays.flat(),
  byWords: words('von'),
  bylineWords: words(
    'redaktion redakteur redakteurin korrespondent korrespondentin reporter reporterin autor autorin und aus in der die dpa agenturen',
  ),
  bylineEnds: /[,|•·\n]|\s[-–—]\s|\s(?:in|aus)\s|\sund agentur/u,
  bylineLeads: words('ein text bericht'),
  articles: words('der die das ein eine'),
  menuAlone: words('anzeige werbung menü suche teilen kommentare'),
};
