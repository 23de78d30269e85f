import type { NotQuantityRow } from '../../../model/language/quantities.ts';
import { words } from './words.ts';

/** Numbers that name something. */
export const notQuantities: readonly NotQuantityRow[] = [
  {
    rule: 'vehicle',
    before: words(
      'ak boeing airbus a embraer flight model type class mark mk series antonov cessna bombardier iphone galaxy',
    ),
    like: 'A Boeing 737 made an emergency landing.',
    unlike: 'Boeing sold to 12 carriers.',
  },
  {
    rule: 'road',
    before: words('route road highway interstate motorway junction exit lane mile-marker rte hwy autobahn freeway'),
    like: 'Lorries queued along Route 4.',
    unlike: 'Lorries queued along the route for 4 miles.',
  },
  {
    rule: 'place-number',
    before: words(
      'room gate platform terminal pier dock berth stage studio suite floor unit apartment flat building block box channel ward district zone area sector pavilion seat house camp hall po pit lot plot bay',
    ),
    like: 'They met in room 12 of the town hall.',
    unlike: 'They met in 12 rooms of the town hall.',
  },
  {
    rule: 'part-number',
    before: words(
      `chapter article section page paragraph clause part volume vol vol. title amendment proposition prop figure fig fig. table line item
       appendix annex schedule book act scene episode season verse psalm resolution rule law bill order decree count form option step phase
       level tier category grade round week day game matchday heat lap hole set quarter version protocol directive`,
    ),
    like: 'The firm filed for protection under Chapter 11.',
    unlike: 'The firm filed 11 chapters.',
  },
  {
    rule: 'numbered',
    before: words('no no. nos nos. number numbers # nr nr. № ranked rank top bottom last'),
    like: 'She is listed as No. 5 on the list.',
    unlike: 'She said no to 5 offers.',
  },
  {
    rule: 'phone',
    before: words('dial dialled dialed dialling call called calling phone phoned telephone tel tel. fax ring'),
    like: 'Neighbours called 911 at once.',
    unlike: 'Neighbours called 911 guests at once.',
  },
  {
    rule: 'group-name',
    before: words(
      'group pool team squad division league apollo sputnik soyuz voyager windows covid fortune ftse s&p nikkei sp dow nasdaq dax cac',
    ),
    like: 'Apollo 13 came home.',
    unlike: 'A group of 13 came home.',
  },
];

/** What ends a street name: "12 Quarry Lane". */
export const streets = words(
  `street st st. road rd rd. avenue ave ave. lane ln drive dr boulevard blvd square way place court terrace crescent parkway highway
   circle close row quay mews gardens plaza alley park`,
);

export const clockWords = words(
  `am pm a.m p.m a.m. p.m. o'clock gmt utc est edt pst pdt ist bst cet noon midnight hrs`,
);

/** Before a bare number of four digits these make it a year. */
export const yearBefore = words(
  `in since by until till before after from during early late mid of for the its this that next last between and to through circa
   around spring summer autumn fall winter ' ’ his her their season year fiscal election`,
);

/** Near two small numbers with a dash these make it a score. */
export const scoreWords = words(
  `win wins won winning victory victories defeat defeats defeated draw drew drawn draws loss lost lose lead leads led leading beat beats beaten
   tie tied thrashing score scored scores scoreline goal goals match game up down ahead behind aggregate vote voted ruling decision record
   half-time halftime final against vs over`,
);

/** Before a hyphen and a number these belong to the grammar, not to a name: "sub-7", "now-20". */
export const joinsNumber = words('sub to minus plus near and now');

/** Abbreviations whose point may stand before the number: "No. 5". */
export const pointedBefore = words('no nos nr vol fig');
