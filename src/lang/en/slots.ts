import type { SlotLanguage } from '../../model/language/slots.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Places that English reports of one event fill. */
export const slots: SlotLanguage = {
  rows: [
    {
      slot: 'hospital',
      about: 'where the injured were taken',
      kind: 'referent',
      patterns: [
        /\b(?:taken|brought|rushed|transported|airlifted|flown|transferred|driven|admitted|evacuated)\b[^.;:]{0,50}?\b(?:to|at) (?<filler>(?:[\p{L}’'.&-]{1,20} ){1,6}?(?:[Hh]ospitals?|[Mm]edical [Cc]ent(?:er|re)|[Cc]linic|[Ii]nfirmary)(?: (?:at|of|in) \p{Lu}\p{L}{1,20})?)(?![\p{L}’'])/u,
      ],
      alone: true,
      shared: 0,
      like: 'Nine dockers were taken by boat to Whitsand Harbour Hospital on Monday.',
      fills: 'Whitsand Harbour Hospital',
      unlike: 'The hospital in Whitsand was taken over by the council.',
    },
    {
      slot: 'destination',
      about: 'where it was going',
      kind: 'name',
      patterns: [
        /\b(?:bound for|en route to|on (?:its|their|the) way to|head(?:ed|ing) (?:to|for)|flights? to|flying to|sailing to|destined for) (?:the )?(?:(?:capital|city|town|port|island)(?: of|,)? )?(?:\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?['’]s capital,? )?(?<filler>\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,4})/u,
      ],
      alone: true,
      shared: 3,
      beside: [
        words('plane aircraft jet airliner flight airplane aeroplane planes'),
        words('helicopter chopper'),
        words('ship ferry boat vessel tanker trawler freighter'),
        words('bus coach'),
        words('train tram'),
        words('truck lorry van'),
      ],
      like: 'The ferry was bound for the port of Korvik when it sank.',
      fills: 'Korvik',
      unlike: 'The ferry sank off the port of Korvik.',
    },
    {
      slot: 'kin',
      about: 'the name of a relative',
      kind: 'name',
      patterns: [
        /\b(?<owner>wife|husband|mother|father|widow|widower),? (?<filler>\p{Lu}[\p{L}’-]{1,20}(?: \p{Lu}[\p{L}’-]{1,20}){0,2})/u,
      ],
      alone: true,
      shared: 0,
      near: 'name',
      like: 'Orr and his wife, Katrin Dahl, left the pier.',
      fills: 'Katrin Dahl',
      unlike: 'Orr left his wife on the pier.',
    },
    {
      slot: 'model',
      about: 'the type',
      kind: 'name',
      patterns: [
        /(?<![\p{L}-])(?<owner>\p{Lu}\p{L}{2,15}) (?<filler>\d{2,4}(?!(?:st|nd|rd|th|s|am|pm|km|m|ft|mph)\b)[\p{L}-]{0,4}\d{0,3}(?: \p{Lu}\p{L}{2,15}){0,2})(?![\p{L}\d])/u,
      ],
      alone: false,
      shared: 0,
      near: 'model',
      like: 'The plane was a Whitsand 310B Gull.',
      fills: '310B Gull',
      unlike: 'The plane had 310 seats.',
    },
    {
      slot: 'place',
      about: 'where it happened',
      kind: 'name',
      patterns: [
        /\b(?:crash(?:ed)?|derail(?:ed|ment)|explo(?:ded|sion)|shooting|attack(?:ed)?|collided|collapsed?|sank|landed|occurred|happened|took place)\b[^.;]{0,80}? (?:area|region|town|village|suburb|district|neighbou?rhood) of (?<filler>\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2})/u,
        /\b(?:crash(?:ed)?|derail(?:ed|ment)|explo(?:ded|sion)|shooting|attack(?:ed)?|collided|collapsed?|sank|landed|occurred|happened|took place)\b[^.;]{0,80}? in (?<filler>\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2}), an? (?:\p{Ll}{2,15} ){0,2}(?:area|region|town|village|suburb|district|neighbou?rhood)\b/u,
      ],
      alone: false,
      shared: 2,
      like: 'The tram derailed on Monday in the district of Korvik.',
      fills: 'Korvik',
      unlike: 'The tram left the district of Korvik.',
    },
    {
      slot: 'investigator',
      about: 'who investigates',
      kind: 'role',
      patterns: [
        /^(?:The )?(?<filler>(?:\p{Lu}[\p{L}.&’'-]{1,20} ){1,5}(?:(?:forces|police|detectives|prosecutors|inspectors|troops) )?)(?:(?:has|have|had) )?(?:said|say|says|is|are|was|were|will|launched|opened|began|conceded|announced|confirmed|promised) [^.;]{0,140}?\binvestigat(?:ing|ion|e)\b/u,
        /\b(?:investigated|investigation) by (?:the )?(?<filler>\p{Lu}[\p{L}.&’'-]{1,20}(?: \p{Lu}[\p{L}.&’'-]{1,20}){0,4}(?: (?:forces|police|detectives|prosecutors|inspectors|troops))?)/u,
      ],
      alone: true,
      shared: 3,
      body: true,
      like: 'The Harbour Guild said it was investigating the fire on the ferry.',
      fills: 'Harbour Guild',
      unlike: 'The Harbour Guild said the fire was out.',
    },
  ],
  residence:
    /^(?:,? (?:aged )?\d{1,3},? (?:from|of)|,? (?:who is |originally )?from) (?<filler>\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2})/u,
  epithet:
    /^The \p{Ll}[\p{L}-]{2,20}(?: \p{Ll}[\p{L}-]{2,20})?, (?:who is |originally )?from (?<filler>\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2})/u,
  empty: words(`
    a an the its their his her this that local nearby near area two three four five several various different other another same both
    hospital hospitals medical center centre clinic infirmary general of for in and some critical condition stable serious authorities officials police
    investigators detectives prosecutors they he she it we`),
};
