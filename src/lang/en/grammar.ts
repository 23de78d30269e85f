import type { GrammarLanguage } from '../../model/language/grammar.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const grammar: GrammarLanguage = {
  determiners:
    words(`a an the this that these those his her its their our my your some any no every each all both many several few
    another other one two three four five six seven eight nine ten most`),
  indefinite: words('a an another one two three four five six seven eight nine ten several some many other few no'),
  prepositions:
    words(`of in on at by for from to with about into over under between among amid against during through across
    near outside inside within without toward towards upon onto off around beyond despite per via like including regarding
    concerning throughout behind beside besides above below along alongside following`),
  coordinators: words('and but or nor yet'),
  additive: words('and'),
  contrastive: words('but'),
  alwaysDeterminers: words('last this next many some one'),
  infinitive: words('to'),
  capitalWords: words("i i'm i've i'd i'll"),
  initialsToo: words('it us who may'),
  namesToo: words('us'),
  pluralEnding: /s$/iu,
  subordinators: words(
    `that because if when while although though whether after before since until unless as than whereas once so how why where what`,
  ),
  relatives: words('who which whom whose that'),
  subjectPronouns: words('he she they it we i you who everyone everybody nobody someone somebody others many some one'),
  objectPronouns: words('him her them me us himself herself themselves itself it you'),
  auxiliaries: words(
    `is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't 's 've 're 'd i'm he's she's it's they're we're i've we've they've you've you're he'd she'd i'd we'd you'd they'd it'd that's there's here's what's who's let's`,
  ),
  be: words("is are was were be been being am isn't aren't wasn't weren't"),
  modals: words(
    `will would shall should can could may might must won't wouldn't can't couldn't shouldn't cannot 'll i'll we'll you'll he'll she'll it'll they'll that'll there'll`,
  ),
  negations: words("not never n't"),
  adverbs:
    words(`also then later earlier again once still just even already ever now soon often always never once further too
    only both instead rather almost quite very twice long first last here there today yesterday tomorrow tonight therefore thus
    meanwhile however moreover nevertheless nonetheless else perhaps maybe somewhat indeed back away`),
  adverbEnding: /ly$/u,
  notAdverbs: words(
    'family italy july only supply reply apply rally ally early daily weekly monthly friendly likely elderly assembly emily kelly sally billy reilly deadly costly orderly bully tally ugly holy jolly lovely beverly molly holly polly wembley rely imply comply multiply fly',
  ),
  nounsToo:
    words(`report claim call plan state charge order demand request promise pledge vow threat question comment note view hope fear doubt attack
    challenge address vote study talk review result need want answer appeal protest joke boast praise blame damage fire fight flight visit end start stop step stand
    show sign signal move cause cost count cover cross cut deal drive drop face fall field form gain gather guess help hold interest issue judge land lead light link
    list look love mark market measure meet mention name notice offer place play point post power press price produce project push race raise range rate reach read
    release remark reply rest return rise risk rule run sale score search sense set shape share shift shot sound speak split stage stay strike struggle study
    supply support target test thank thought threat touch track trade train travel trial trip trouble turn use value wait walk warn watch water wear win wish word work
    worry wound yield tweet text message detail document figure estimate forecast promise quote reference record respond aim attempt ban bank bet blast bomb book border boost
    bridge cable campaign care case chant cheer coach command concern contact contrast control copy court credit crowd cry dance date debate decline delay design desire
    display dispute dream estimate exit experience export favor favour feature feel flag float flow focus force frame fund grant ground guard guide hint host import increase
    influence insult invite jump kick lack launch limit line load loan lock lie lift loss map match mind model nail neighbour nominate object pan park part pass
    permit pick picture pilot pitch plant plug position practice praise program protest purchase quarter rally rank rap rebel regret remain rent repeat report request research
    reserve retreat reveal ride roll root sanction saw scream seat shout smile snap spell spot spread spring star steal stick storm stress suit surge surprise survey
    suspect swing switch tackle task tax tease tie tip title tour trap treat trick vent venture voice whisper witness yell`),
  quantifiers: words('some many others all both most few several those this that one each neither another none'),
  pluralNouns: words('people men women police children staff media clergy'),
  alwaysVerbs: words('say tell think believe want know insist argue'),
  hanging: words('of in for at from with on to about near by against between into behind under like within outside'),
  hangingAfterVerb: words('of for from at with behind'),
  agent: ['by'],
  timeWords:
    words(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun yesterday today tomorrow
    tonight earlier later late early morning afternoon evening night week month year weekend january february march april june july august
    september october november december jan feb mar apr aug sept sep oct nov dec last next this recently`),
  verbs:
    words(`accept act agree aim allow appear apply approve arrest arrive attack attend avoid ban base beat become begin
    belong block bomb boost borrow break bring build burn buy call can cancel capture carry catch cause celebrate change charge chase
    check choose claim clash clear climb close collapse collect come commit compare compete complete contain continue control cost could
    count cover crash create cross cut damage deal decide decline defeat deliver depend deploy derail destroy detain develop die direct
    disappear discover drag draw drive drop earn ease eat elect emerge employ encourage end engage enjoy ensure enter escape establish
    evacuate exist expand expel expect explode expose express extend face fail fall fear feature feel fight fill find finish fire fix flee float fly focus
    follow force form free fuel gain gather get give go govern grant grow handle hang happen hear help hide hit hold host hurt identify
    impose improve include increase injure invade invest investigate involve issue join jump keep kick kill knock know lack land last
    launch lead lean leave let lie lift like limit link live locate look lose love make manage mark marry matter mean measure meet miss
    move name need negotiate occur offer open operate oppose order organise organize originate overturn own paint participate pass pay perform place plan play pose
    prepare present press prevent produce protect prove provide pull push put raise reach react read receive recover reduce refer reflect
    regain release rely remain remove replace represent require rescue resign resist respond result retire return reveal rise run rush save score
    search secure see seek seem seize sell send serve set settle shake share shift ship shoot shout show shut sign sit slow solve spark
    speak spend split spread stand start stay steal step stop strike struggle study submit succeed suffer supply support surround
    survive suspend swing take talk target tend think threaten throw tie touch track train transfer transport travel treat trigger try turn understand undergo
    use vanish visit vote wait walk want warn wash watch wear win withdraw work worry wound write yield sink board derail treat crush trap hospitalise
    hospitalize convict sentence accuse admit plead misuse enter seem appeal award become benefit concern consider contribute consult derive face brief`),
  irregular: [
    ['be', 'is', 'was', 'been', 'being'],
    ['have', 'has', 'had', 'had', 'having'],
    ['do', 'does', 'did', 'done', 'doing'],
    ['say', 'says', 'said', 'said', 'saying'],
    ['tell', 'tells', 'told', 'told', 'telling'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
    ['think', 'thinks', 'thought', 'thought', 'thinking'],
    ['know', 'knows', 'knew', 'known', 'knowing'],
    ['feel', 'feels', 'felt', 'felt', 'feeling'],
    ['hear', 'hears', 'heard', 'heard', 'hearing'],
    ['see', 'sees', 'saw', 'seen', 'seeing'],
    ['understand', 'understands', 'understood', 'understood', 'understanding'],
    ['find', 'finds', 'found', 'found', 'finding'],
    ['seek', 'seeks', 'sought', 'sought', 'seeking'],
    ['swear', 'swears', 'swore', 'sworn', 'swearing'],
    ['give', 'gives', 'gave', 'given', 'giving'],
    ['go', 'goes', 'went', 'gone', 'going'],
    ['come', 'comes', 'came', 'come', 'coming'],
    ['become', 'becomes', 'became', 'become', 'becoming'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['break', 'breaks', 'broke', 'broken', 'breaking'],
    ['bring', 'brings', 'brought', 'brought', 'bringing'],
    ['build', 'builds', 'built', 'built', 'building'],
    ['buy', 'buys', 'bought', 'bought', 'buying'],
    ['catch', 'catches', 'caught', 'caught', 'catching'],
    ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
    ['cut', 'cuts', 'cut', 'cut', 'cutting'],
    ['deal', 'deals', 'dealt', 'dealt', 'dealing'],
    ['draw', 'draws', 'drew', 'drawn', 'drawing'],
    ['drive', 'drives', 'drove', 'driven', 'driving'],
    ['eat', 'eats', 'ate', 'eaten', 'eating'],
    ['fall', 'falls', 'fell', 'fallen', 'falling'],
    ['fight', 'fights', 'fought', 'fought', 'fighting'],
    ['flee', 'flees', 'fled', 'fled', 'fleeing'],
    ['fly', 'flies', 'flew', 'flown', 'flying'],
    ['get', 'gets', 'got', 'got', 'getting'],
    ['grow', 'grows', 'grew', 'grown', 'growing'],
    ['hide', 'hides', 'hid', 'hidden', 'hiding'],
    ['hit', 'hits', 'hit', 'hit', 'hitting'],
    ['hold', 'holds', 'held', 'held', 'holding'],
    ['hurt', 'hurts', 'hurt', 'hurt', 'hurting'],
    ['keep', 'keeps', 'kept', 'kept', 'keeping'],
    ['lead', 'leads', 'led', 'led', 'leading'],
    ['leave', 'leaves', 'left', 'left', 'leaving'],
    ['let', 'lets', 'let', 'let', 'letting'],
    ['lie', 'lies', 'lay', 'lain', 'lying'],
    ['lose', 'loses', 'lost', 'lost', 'losing'],
    ['make', 'makes', 'made', 'made', 'making'],
    ['mean', 'means', 'meant', 'meant', 'meaning'],
    ['meet', 'meets', 'met', 'met', 'meeting'],
    ['pay', 'pays', 'paid', 'paid', 'paying'],
    ['put', 'puts', 'put', 'put', 'putting'],
    ['read', 'reads', 'read', 'read', 'reading'],
    ['rise', 'rises', 'rose', 'risen', 'rising'],
    ['run', 'runs', 'ran', 'run', 'running'],
    ['sell', 'sells', 'sold', 'sold', 'selling'],
    ['send', 'sends', 'sent', 'sent', 'sending'],
    ['set', 'sets', 'set', 'set', 'setting'],
    ['shake', 'shakes', 'shook', 'shaken', 'shaking'],
    ['shoot', 'shoots', 'shot', 'shot', 'shooting'],
    ['show', 'shows', 'showed', 'shown', 'showing'],
    ['shut', 'shuts', 'shut', 'shut', 'shutting'],
    ['sink', 'sinks', 'sank', 'sunk', 'sinking'],
    ['sit', 'sits', 'sat', 'sat', 'sitting'],
    ['spend', 'spends', 'spent', 'spent', 'spending'],
    ['split', 'splits', 'split', 'split', 'splitting'],
    ['spread', 'spreads', 'spread', 'spread', 'spreading'],
    ['stand', 'stands', 'stood', 'stood', 'standing'],
    ['steal', 'steals', 'stole', 'stolen', 'stealing'],
    ['strike', 'strikes', 'struck', 'struck', 'striking'],
    ['swing', 'swings', 'swung', 'swung', 'swinging'],
    ['take', 'takes', 'took', 'taken', 'taking'],
    ['throw', 'throws', 'threw', 'thrown', 'throwing'],
    ['undergo', 'undergoes', 'underwent', 'undergone', 'undergoing'],
    ['wear', 'wears', 'wore', 'worn', 'wearing'],
    ['win', 'wins', 'won', 'won', 'winning'],
    ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
    ['beat', 'beats', 'beat', 'beaten', 'beating'],
    ['hang', 'hangs', 'hung', 'hung', 'hanging'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['commit', 'commits', 'committed', 'committed', 'committing'],
    ['drag', 'drags', 'dragged', 'dragged', 'dragging'],
    ['ban', 'bans', 'banned', 'banned', 'banning'],
    ['drop', 'drops', 'dropped', 'dropped', 'dropping'],
    ['occur', 'occurs', 'occurred', 'occurred', 'occurring'],
    ['plan', 'plans', 'planned', 'planned', 'planning'],
    ['quip', 'quips', 'quipped', 'quipped', 'quipping'],
    ['quit', 'quits', 'quit', 'quit', 'quitting'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['regret', 'regrets', 'regretted', 'regretted', 'regretting'],
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['step', 'steps', 'stepped', 'stepped', 'stepping'],
    ['submit', 'submits', 'submitted', 'submitted', 'submitting'],
    ['trap', 'traps', 'trapped', 'trapped', 'trapping'],
    ['slam', 'slams', 'slammed', 'slammed', 'slamming'],
    ['dub', 'dubs', 'dubbed', 'dubbed', 'dubbing'],
    ['blog', 'blogs', 'blogged', 'blogged', 'blogging'],
    ['rap', 'raps', 'rapped', 'rapped', 'rapping'],
    ['pan', 'pans', 'panned', 'panned', 'panning'],
    ['rip', 'rips', 'ripped', 'ripped', 'ripping'],
    ['tip', 'tips', 'tipped', 'tipped', 'tipping'],
    ['snap', 'snaps', 'snapped', 'snapped', 'snapping'],
    ['sob', 'sobs', 'sobbed', 'sobbed', 'sobbing'],
    ['forget', 'forgets', 'forgot', 'forgotten', 'forgetting'],
    ['bet', 'bets', 'bet', 'bet', 'betting'],
    ['teach', 'teaches', 'taught', 'taught', 'teaching'],
    ['sing', 'sings', 'sang', 'sung', 'singing'],
    ['transfer', 'transfers', 'transferred', 'transferred', 'transferring'],
    ['prefer', 'prefers', 'preferred', 'preferred', 'preferring'],
    ['broadcast', 'broadcasts', 'broadcast', 'broadcast', 'broadcasting'],
    ['repeat', 'repeats', 'repeated', 'repeated', 'repeating'],
    ['infer', 'infers', 'inferred', 'inferred', 'inferring'],
    ['rebut', 'rebuts', 'rebutted', 'rebutted', 'rebutting'],
  ],
  inflection: [
    [/(?:s|x|z|ch|sh)$/u, 0, 'es', 'ed', 'ing'],
    [/[^aeiou]y$/u, 1, 'ies', 'ied', 'ying'],
    [/ee$/u, 0, 's', 'd', 'ing'],
    [/e$/u, 1, 'es', 'ed', 'ing'],
    [/$/u, 0, 's', 'ed', 'ing'],
  ],
  pastEnding: /[a-z]{2}ed$/u,
};
