import type { AgentNouns } from '../../model/language/attribution.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Which common nouns can be the one who says something, beside the roles, groups, bodies, media and papers of `names`. */
export const agents: AgentNouns = {
  nouns:
    words(`coastguard coastguards gendarmerie carabinieri lifeboat ambulance bodyguard lifeguard blackguard adult ally amateur amnesty ancestor anybody anyone aristocrat army artist assembly astronaut athlete audience autocrat baby bar bench bishopric board body
    booth brother-in-law buddy bureaucracy caller camp captor carer cartel caucus celebrity chamber champ chap chapter chief child church cinema circle citizen city clan
    clergy clerk clinic college collective colony columnist community companion company comrade conference congregation congressmen conservancy conservative consul contingent convict
    convoy cop corps council counterpart couple courier crew critic crowd daughter-in-law defence defense delegation democrat department desk detainee diaspora directorate
    diva doctor donor duo electorate elder elite emergency-services ensemble entity envoy establishment everybody everyone executive expat faction faithful family fan father-in-law
    fellow female feminist figure folk foe force foundation franchise friar gang girlfriend boyfriend giant government grandparent grandson granddaughter great-grandfather guardian
    guest guide guild gunman guru guy head heir helpline hero host household hostage hotel husband icon individual industry infantry inmate institution instructor insurer
    intelligence intermediary intern jihadi journal judiciary junta jurist juror jury kid kin king labour landowner leadership league legislature lender liaison liberal
    library lifeguard lobby local loner loser loved-one maid mainland majority male management manufacturer mastermind mate mentor midwife military militia minority missionary mission mob
    model moderate monarch monarchy monitor monsignor mother-in-law mourner mufti museum name-calling nation national navy nobody no-one nomad novelist novice oligarch
    opposition orchestra outfit outsider pair pal panel paramilitary parish patriot patrol patron peer people pilgrim pioneer plaintiff poet policeman policewoman
    populist practice presidency priesthood principal prisoner procession prodigy prosecution protege proxy public quartet readership recruit recruit refugee regent
    region regular reservist restaurant retiree royal school sect secretariat sector-body sergeant-at-arms sheikh shop side sibling sister-in-law skipper slave society son-in-law
    somebody someone soul specialist spouse spy squad staff star starlet start-up startup steward store studio subject successor superpower suspect
    syndicate synod synagogue teacher team teammate teen temple theatre theater thief think-tank threesome thug toddler town tribe tribunal trio troop troupe trust tutor twin
    tycoon underdog union unit university vendor veterinarian vet vicar village villain virtuoso vote-counter whistle-blower winner wing witness world-champion youngster youth zoo
    defendant accused deceased injured wounded old rich poor homeless dispatch telecom airline railway carrier agency ministry embassy consulate mayor-elect premier-elect
    headquarters spokespeople salespeople businesspeople townspeople tribesmen congresspeople states powers hospital faithful tipster troll hacker
    hackers bot chatbot newspaper daily weekly tabloid blog outlet website site page account app service tool system sign caption inscription placard banner
    will constitution charter treaty scripture bible book memoir novel poem song lyrics script play film movie documentary trailer video footage clip recording tape voicemail
    ballad chant slogan motto graffiti headline label leaflet flyer brochure pamphlet manifesto motion resolution bill law legislation rule ruling judgment judgement verdict
    order decree edict directive guideline guidelines guidance policy plan proposal agreement deal warrant subpoena summons petition appeal plea brief dossier
    release bulletin advisory alert notice notification listing entry profile biography bio obituary history column op-ed oped essay dispatch leak fax text texts
    sms e-mails emails correspondence memo memos memorandum minutes log logs diary journal autobiography testimony affidavits pleadings findings
    research evidence statistics numbers estimate estimates forecast forecasts index ranking census tally count results calculations prospectus filing
    invitation card postcard ticket receipt invoice bill ballot certificate licence license passport calendar agenda schedule programme itinerary advert poster billboard
    disclaimer correction footnote preface introduction summary abstract subtitle subject-line line quote statement code convention protocol doctrine excerpt excerpts audio copy version passage playbook quiz questionnaire
    polling average disclosure response respondent confidant confidante associate attendee superdelegate green hawk dove independent scholar pundit business neurosurgeon surgeon
    half third thirds quarter quarters percent percentage chancellery interview regulation opinion form letterhead transcript transcripts himself herself themselves itself`),
  endings:
    /(?:[^aeiou]ers?|[aeiou]ers?|eers?|tors?|sors?|ists?|[^aeiou]ians?|cians?|m[ae]n|wom[ae]n|person|people|crats?|logues?|ographers?|folks?|mates?|keepers?|smiths?|wrights?|[^aeiou]ants|ettes?|sters?|ees)$/u,
  things:
    /(?:[^s]tion|sion|ment|ness|ity|ings?|ism|[^n]ance|ence|[^g]ure|[^sn]age|[^oe]th|ght|cy|dom|ship|tude|ics|graph|gram|phone)s?$/u,
  notAgents:
    words(`answer anger banter barrier beer border bother buffer bumper burger butter calendar cancer career cellar center centre chamber chapter character charter cheer
    cider cinder cluster cobbler collar color colour computer container copper corner corridor counter cover crater cyber danger december deer differ dinner disaster disorder dollar
    door drawer elevator encounter endeavor endeavour engineer-ing error ever factor fear fervor fervour fever fiber fibre filter fighter-jet finger fire flavor flavour flicker
    floor flower folder freezer further gear gender glacier glamour glitter hamburger hammer hanger harbor harbour helicopter hour however humor humour hunger indoor
    inner interior january jumper junior labor ladder later laughter launcher layer leather ledger lever liquor litter locker lower lumber manner manor matter
    meter metre minor mirror mixer monster-storm motor murder never newsletter november number october offer order other outdoor outer oyster panther paper
    pepper perimeter pier pillar planner-s poor power prior prayer printer proper quarter radar rather razor reactor rear receiver-s refer register remainder reminder
    revolver river roller rubber rumor rumour saucer scanner scooter sector semester senator-ship sensor september server shelter shorter shoulder shower shutter silver
    skyscraper slander slaughter slipper soccer somewhere souvenir spider sticker stretcher stronger summer super supper surrender sweater tanker temper
    tender terror theater theatre thermometer thunder tiger timber together tower tractor trailer transfer transistor trigger trailers tremor tumor tumour twister
    under upper usher-ing vapor vapour vector vinegar virtual wafer wander water weather whether whisper whiter winter wonder wrapper yesteryear younger older
    larger smaller bigger higher greater fewer better worse earlier easier harder closer wider deeper longer faster slower cheaper newer former latter
    list mist twist wrist fist assist consist exist insist persist resist waist checklist wishlist playlist shortlist blacklist watchlist
    guarantee committee-room employee-count fee fees knee knees tree trees degree degrees decree decrees refugee-status coffee toffee frisbee
    specimen regimen stamen abdomen omen acumen human-rights layoff off brothers-keeper plants giants grants pants elephants restaurants
    warrants variants infants-wear remnants pendants pollutants gazette cigarette cassette silhouette vignette palette
    climate estimate ultimate intimate approximate legitimate anchors colors doors errors factors floors flowers fingers hours letters matters numbers offers orders
    papers powers prayers rivers rumors rumours sectors sensors servers shoulders showers summers tankers terms towers trailers waters winters tensions`),
  trailing: words(
    'familiar close privy loyal sympathetic critical knowledgeable opposed involved aware able unable ready present responsible overall alike afterward afterwards',
  ),
  partitives:
    words(`number majority lot lots couple handful dozen dozens hundred hundreds thousand thousands million millions series half quarter third part pair generation score scores
    some all most none many one each several few both cache batch trove set collection bundle stack pile percent proportion share minority plenty bunch array range host string slew raft pack crowd sort kind type member members
    two three four five six seven eight nine ten`),
};
