const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that may stand before or after a pattern. */
export const momentContexts: Readonly<Record<string, readonly string[]>> = {
  /** Before a bare month that is also another word or a name. */
  month: words(
    `in since until till by during from to through throughout between and of before after for last next this early late mid each every or
    around about that late-night ( through on starting beginning ending again past until toward towards via`,
  ),
  monthSure: words('in since until till during late early mid last next this throughout'),
  /** Before a bare year. */
  year: words(
    `in since until till by during from to through throughout between and of before after for early late mid the around about or back circa
    than year as was is with at a his her its their our that on post pre ( , - – — / starting beginning ending entire through summer spring autumn fall winter`,
  ),
  /** Before a bare year below 1900: a count is likelier. */
  span: words(
    `in for after within over of than during through throughout about almost nearly the by until last next past every another lasted lasting took takes take
    spent spend around roughly under up served least most these those his her their its only just some more and or to be been is was`,
  ),
  bareSpan: words(
    'for in after within over of during took takes take spent spend many lasted last several by past through throughout these',
  ),
  /** After a year: what makes it a count of things. */
  counted:
    words(`people men women children workers employees jobs students votes troops soldiers homes houses dollars euros pounds percent per shares
    points feet metres meters miles km kilometres kilometers tonnes tons times others victims passengers fans patients cases deaths hp % rupees yen barrels acres words`),
  money: words(
    '$ £ € # no nos number flight room route highway page bus sq section act article boeing airbus model world-record',
  ),
  age: words('old of-age'),
  paper: words('times telegraph mirror express mail post herald globe people world football sun star league united'),
  possessive: words('his her their my our its'),
  ordinal: words('second third fourth fifth'),
  season: words('the in this last next since until during of by mid early late through'),
  'season-not': words('of in on to from by into for and out short behind apart below under victim foul semester'),
  'reference-not': words('known called famous defunct infamous classic'),
  'current-not': words('of and in'),
  perNot: words('the a an this that to by with on at than was is be has had'),
  perCount: words(
    'times once twice thrice percent cents dollars dozens hundreds thousands millions billions billion million hundred thousand time',
  ),
  clock: words('at by around about until till from to between after before past since shortly and ( , - –'),
  stop: words('. , ; : ) — – - " ” and but when'),
  than: words('than'),
  dash: words('- final finals'),
  whose: words('of that which when'),
  namedDay: words('black good bloody ash holy super palm remembrance cyber giving man girl'),
  festive: words(
    'tree trees card cards party parties gift gifts market markets song songs dinner lights special shopping carol carols present presents eve day island story pudding dinner turkey',
  ),
  weekdayOn: words('on late early'),
  toldVerb: words('said announced told reported confirmed added stated'),
  asSoon: words('soon early late'),
  asSoonAs: words('as'),
  ended: words('ended ending end ends through to'),
  partAfter: words('in by during throughout'),
  partNot: words('of sky newspaper paper newspapers papers news light shift air sun club hours a - and or'),
  determiner: words('the a an this that its his her their our my your any every each another'),
  once: words('the a an this that its his her their our my your from to by with on under at than'),
};
