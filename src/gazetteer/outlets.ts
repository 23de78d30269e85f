import type { OutletEntry } from '../model/gazetteer.ts';

/** `name; aliases parted by |; hosts parted by blanks; IANA zone`, a line an outlet; the family is the block's. */
const family = (name: string, rows: string): readonly OutletEntry[] =>
  rows
    .trim()
    .split('\n')
    .map((line) => {
      const [outlet = '', aliases = '', domains = '', zone = ''] = line.split(';').map((part) => part.trim());
      return {
        name: outlet,
        aliases: aliases === '' ? [] : aliases.split('|'),
        domains: domains.split(' '),
        ...(name === '' ? {} : { family: name }),
        ...(zone === '' ? {} : { zone }),
      };
    });

const alone = (rows: string): readonly OutletEntry[] => family('', rows);

const NY = 'America/New_York';
const LONDON = 'Europe/London';

const unitedKingdom = [
  ...family('BBC', `BBC; BBC News|the BBC|BBC Sport|BBC World Service; bbc.co.uk bbc.com news.bbc.co.uk; ${LONDON}`),
  ...family(
    'Guardian Media Group',
    `The Guardian; Guardian|the Guardian|Guardian Australia|Guardian US; theguardian.com guardian.co.uk; ${LONDON}`,
  ),
  ...family(
    'News UK',
    `The Times; Times of London|the London Times; thetimes.co.uk thetimes.com; ${LONDON}
     The Sunday Times; ; sunday-times.co.uk; ${LONDON}
     The Sun; ; thesun.co.uk thesun.ie the-sun.com; ${LONDON}`,
  ),
  ...family(
    'Telegraph Media Group',
    `The Telegraph; Telegraph|The Daily Telegraph|Daily Telegraph; telegraph.co.uk; ${LONDON}`,
  ),
  ...family(
    'DMG Media',
    `Daily Mail; MailOnline|Mail Online|DailyMail.com|The Mail on Sunday; dailymail.co.uk mailonline.co.uk dailymail.com; ${LONDON}
     Metro; Metro.co.uk; metro.co.uk; ${LONDON}
     The i; i newspaper|the i Paper; inews.co.uk theipaper.com; ${LONDON}`,
  ),
  ...family(
    'Reach',
    `Daily Mirror; The Mirror|Mirror|Sunday Mirror; mirror.co.uk; ${LONDON}
     Daily Express; The Express|Express|Sunday Express|Express.co.uk; express.co.uk; ${LONDON}
     Daily Star; ; dailystar.co.uk; ${LONDON}
     Daily Record; ; dailyrecord.co.uk; ${LONDON}
     Manchester Evening News; ; manchestereveningnews.co.uk; ${LONDON}
     Liverpool Echo; ; liverpoolecho.co.uk; ${LONDON}
     Birmingham Mail; BirminghamLive; birminghammail.co.uk; ${LONDON}
     WalesOnline; Wales Online; walesonline.co.uk; ${LONDON}
     MyLondon; ; mylondon.news; ${LONDON}`,
  ),
  ...family(
    'Lebedev Holdings',
    `The Independent; Independent|the Independent; independent.co.uk the-independent.com; ${LONDON}
     Evening Standard; The Standard|London Evening Standard|The Evening Standard; standard.co.uk; ${LONDON}`,
  ),
  ...family(
    'Sky',
    `Sky News; ; news.sky.com; ${LONDON}
     Sky Sports; ; skysports.com; ${LONDON}`,
  ),
  ...family(
    'Nikkei',
    `Financial Times; FT|the FT; ft.com; ${LONDON}\nNikkei Asia; Nikkei|The Nikkei; asia.nikkei.com nikkei.com; Asia/Tokyo`,
  ),
  ...alone(`
    ITV News; ITV; itv.com; ${LONDON}
    Channel 4 News; ; channel4.com; ${LONDON}
    GB News; ; gbnews.com; ${LONDON}
    The Economist; ; economist.com; ${LONDON}
    The Scotsman; ; scotsman.com; ${LONDON}
    The Herald; Herald Scotland; heraldscotland.com; ${LONDON}
    Belfast Telegraph; ; belfasttelegraph.co.uk; ${LONDON}
    Middle East Eye; ; middleeasteye.net; ${LONDON}
    The Conversation; ; theconversation.com;`),
];

const ireland = [
  ...family(
    'Irish Times Group',
    'The Irish Times; Irish Times; irishtimes.com; Europe/Dublin\nIrish Examiner; ; irishexaminer.com; Europe/Dublin',
  ),
  ...alone(`
    RTÉ; RTE|RTÉ News; rte.ie; Europe/Dublin
    Irish Independent; ; independent.ie; Europe/Dublin
    TheJournal.ie; The Journal; thejournal.ie; Europe/Dublin
    BreakingNews.ie; ; breakingnews.ie; Europe/Dublin`),
];

const unitedStates = [
  ...family(
    'The New York Times Company',
    `The New York Times; New York Times|the Times|NYT; nytimes.com; ${NY}\nThe Athletic; ; theathletic.com; ${NY}`,
  ),
  ...family('Nash Holdings', `The Washington Post; Washington Post|the Post|WaPo; washingtonpost.com; ${NY}`),
  ...family(
    'News Corp',
    `The Wall Street Journal; Wall Street Journal|WSJ; wsj.com; ${NY}
     New York Post; NY Post|The New York Post; nypost.com; ${NY}
     MarketWatch; ; marketwatch.com; ${NY}`,
  ),
  ...family(
    'Fox Corporation',
    `Fox News; FOX News|FoxNews.com|Fox News Digital; foxnews.com; ${NY}\nFox Business; ; foxbusiness.com; ${NY}`,
  ),
  ...family(
    'NBCUniversal',
    `NBC News; NBC; nbcnews.com; ${NY}
     MSNBC; MS NOW; msnbc.com ms.now; ${NY}
     CNBC; ; cnbc.com; ${NY}
     Today; TODAY; today.com; ${NY}`,
  ),
  ...family('Disney', `ABC News; ABC; abcnews.go.com abcnews.com; ${NY}\nESPN; ; espn.com espn.go.com; ${NY}`),
  ...family('Paramount', `CBS News; CBS; cbsnews.com; ${NY}`),
  ...family('Warner Bros. Discovery', `CNN; CNN International|Cable News Network; cnn.com edition.cnn.com; ${NY}`),
  ...family(
    'Gannett',
    `USA Today; USA TODAY; usatoday.com; ${NY}\nThe Arizona Republic; ; azcentral.com; America/Phoenix\nDetroit Free Press; ; freep.com; America/Detroit`,
  ),
  ...family(
    'Tribune Publishing',
    `Chicago Tribune; ; chicagotribune.com; America/Chicago
     New York Daily News; Daily News; nydailynews.com; ${NY}
     Orlando Sentinel; ; orlandosentinel.com; ${NY}
     The Baltimore Sun; ; baltimoresun.com; ${NY}`,
  ),
  ...family(
    'McClatchy',
    `Miami Herald; ; miamiherald.com; ${NY}\nThe Sacramento Bee; ; sacbee.com; America/Los_Angeles\nThe Charlotte Observer; ; charlotteobserver.com; ${NY}`,
  ),
  ...family(
    'MediaNews Group',
    `The Denver Post; ; denverpost.com; America/Denver\nThe Mercury News; ; mercurynews.com; America/Los_Angeles`,
  ),
  ...family(
    'BuzzFeed',
    `HuffPost; Huffington Post|The Huffington Post; huffpost.com huffingtonpost.com; ${NY}\nBuzzFeed News; BuzzFeed; buzzfeednews.com buzzfeed.com; ${NY}`,
  ),
  ...family(
    'Axel Springer',
    `Politico; POLITICO; politico.com politico.eu; ${NY}\nBusiness Insider; Insider; businessinsider.com insider.com; ${NY}\nBild; BILD; bild.de; Europe/Berlin\nDie Welt; Welt|WELT; welt.de; Europe/Berlin`,
  ),
  ...family('Cox Enterprises', `Axios; ; axios.com; ${NY}`),
  ...family(
    'Penske Media',
    `Variety; ; variety.com; America/Los_Angeles\nDeadline; Deadline Hollywood; deadline.com; America/Los_Angeles\nThe Hollywood Reporter; ; hollywoodreporter.com; America/Los_Angeles\nRolling Stone; ; rollingstone.com; ${NY}`,
  ),
  ...family(
    'Condé Nast',
    `The New Yorker; ; newyorker.com; ${NY}\nVanity Fair; ; vanityfair.com; ${NY}\nWired; WIRED; wired.com; America/Los_Angeles\nArs Technica; ; arstechnica.com; ${NY}`,
  ),
  ...family(
    'Vox Media',
    `Vox; ; vox.com; ${NY}\nThe Verge; ; theverge.com; ${NY}\nNew York Magazine; Vulture|New York magazine; nymag.com vulture.com; ${NY}`,
  ),
  ...family('Nexstar', `The Hill; ; thehill.com; ${NY}\nNewsNation; ; newsnationnow.com; America/Chicago`),
  ...alone(`
    NPR; National Public Radio; npr.org; ${NY}
    PBS NewsHour; PBS|PBS News; pbs.org; ${NY}
    Los Angeles Times; LA Times|The Los Angeles Times; latimes.com; America/Los_Angeles
    San Francisco Chronicle; SFGate; sfchronicle.com sfgate.com; America/Los_Angeles
    The Boston Globe; Boston Globe; bostonglobe.com; ${NY}
    Chicago Sun-Times; ; suntimes.com chicago.suntimes.com; America/Chicago
    The Philadelphia Inquirer; ; inquirer.com philly.com; ${NY}
    The Seattle Times; ; seattletimes.com; America/Los_Angeles
    Houston Chronicle; ; houstonchronicle.com chron.com; America/Chicago
    The Dallas Morning News; ; dallasnews.com; America/Chicago
    The Atlanta Journal-Constitution; AJC; ajc.com; ${NY}
    Star Tribune; Minnesota Star Tribune; startribune.com; America/Chicago
    Tampa Bay Times; ; tampabay.com; ${NY}
    Newsday; ; newsday.com; ${NY}
    Newsweek; ; newsweek.com; ${NY}
    Time; TIME|Time magazine|TIME Magazine; time.com; ${NY}
    Forbes; ; forbes.com; ${NY}
    Fortune; ; fortune.com; ${NY}
    The Atlantic; ; theatlantic.com; ${NY}
    Slate; ; slate.com; ${NY}
    Salon; ; salon.com; ${NY}
    The Intercept; ; theintercept.com; ${NY}
    ProPublica; ; propublica.org; ${NY}
    The Daily Beast; Daily Beast; thedailybeast.com; ${NY}
    The Daily Caller; Daily Caller|Daily Caller News Foundation; dailycaller.com; ${NY}
    Breitbart; Breitbart News; breitbart.com; ${NY}
    The Washington Times; Washington Times; washingtontimes.com; ${NY}
    Washington Examiner; The Washington Examiner; washingtonexaminer.com; ${NY}
    National Review; ; nationalreview.com; ${NY}
    Townhall; ; townhall.com; ${NY}
    The Epoch Times; Epoch Times; theepochtimes.com; ${NY}
    Newsmax; ; newsmax.com; ${NY}
    The Christian Science Monitor; Christian Science Monitor; csmonitor.com; ${NY}
    Voice of America; VOA|VOA News; voanews.com; ${NY}
    Radio Free Europe/Radio Liberty; RFE/RL|Radio Free Europe; rferl.org; Europe/Prague
    Radio Free Asia; RFA; rfa.org; ${NY}
    TMZ; ; tmz.com; America/Los_Angeles
    TechCrunch; ; techcrunch.com; America/Los_Angeles
    Semafor; ; semafor.com; ${NY}
    Yahoo News; Yahoo; yahoo.com news.yahoo.com; ${NY}
    Al-Monitor; ; al-monitor.com; ${NY}`),
];

const canadaAndOceania = [
  ...family('CBC', 'CBC News; CBC|CBC/Radio-Canada|Radio-Canada; cbc.ca radio-canada.ca; America/Toronto'),
  ...family('Bell Media', 'CTV News; CTV; ctvnews.ca; America/Toronto'),
  ...family(
    'Postmedia',
    'National Post; ; nationalpost.com; America/Toronto\nVancouver Sun; ; vancouversun.com; America/Vancouver\nMontreal Gazette; ; montrealgazette.com; America/Toronto',
  ),
  ...family('Woodbridge', 'The Globe and Mail; Globe and Mail; theglobeandmail.com; America/Toronto'),
  ...family(
    'News Corp',
    'The Australian; ; theaustralian.com.au; Australia/Sydney\nnews.com.au; ; news.com.au; Australia/Sydney\nHerald Sun; ; heraldsun.com.au; Australia/Melbourne\nSky News Australia; ; skynews.com.au; Australia/Sydney',
  ),
  ...family(
    'Nine Entertainment',
    'The Sydney Morning Herald; Sydney Morning Herald; smh.com.au; Australia/Sydney\nThe Age; ; theage.com.au; Australia/Melbourne\n9News; Nine News; 9news.com.au; Australia/Sydney',
  ),
  ...family('NZME', 'The New Zealand Herald; New Zealand Herald|NZ Herald; nzherald.co.nz; Pacific/Auckland'),
  ...alone(`
    Global News; ; globalnews.ca; America/Toronto
    Toronto Star; The Toronto Star; thestar.com; America/Toronto
    ABC (Australia); Australian Broadcasting Corporation|ABC Australia; abc.net.au; Australia/Sydney
    SBS News; SBS; sbs.com.au; Australia/Sydney
    RNZ; Radio New Zealand; rnz.co.nz; Pacific/Auckland
    Stuff; ; stuff.co.nz; Pacific/Auckland`),
];

const europe = alone(`
  Euronews; ; euronews.com; Europe/Paris
  Deutsche Welle; DW; dw.com; Europe/Berlin
  Der Spiegel; Spiegel|SPIEGEL; spiegel.de; Europe/Berlin
  Die Zeit; ZEIT; zeit.de; Europe/Berlin
  Frankfurter Allgemeine Zeitung; FAZ|F.A.Z.; faz.net; Europe/Berlin
  Süddeutsche Zeitung; SZ; sueddeutsche.de; Europe/Berlin
  Tagesschau; ARD; tagesschau.de; Europe/Berlin
  ZDF; ; zdf.de; Europe/Berlin
  Focus; FOCUS; focus.de; Europe/Berlin
  Der Standard; DER STANDARD; derstandard.at; Europe/Vienna
  Die Presse; ; diepresse.com; Europe/Vienna
  ORF; ; orf.at; Europe/Vienna
  Neue Zürcher Zeitung; NZZ; nzz.ch; Europe/Zurich
  Swissinfo; SWI swissinfo.ch; swissinfo.ch; Europe/Zurich
  Le Monde; ; lemonde.fr; Europe/Paris
  Le Figaro; ; lefigaro.fr; Europe/Paris
  Libération; ; liberation.fr; Europe/Paris
  Le Parisien; ; leparisien.fr; Europe/Paris
  France 24; FRANCE 24; france24.com; Europe/Paris
  RFI; Radio France Internationale; rfi.fr; Europe/Paris
  franceinfo; ; francetvinfo.fr; Europe/Paris
  El País; El Pais; elpais.com; Europe/Madrid
  El Mundo; ; elmundo.es; Europe/Madrid
  ABC (Spain); ; abc.es; Europe/Madrid
  La Vanguardia; ; lavanguardia.com; Europe/Madrid
  Corriere della Sera; ; corriere.it; Europe/Rome
  La Repubblica; ; repubblica.it; Europe/Rome
  La Stampa; ; lastampa.it; Europe/Rome
  Il Sole 24 Ore; ; ilsole24ore.com; Europe/Rome
  Público; ; publico.pt; Europe/Lisbon
  De Telegraaf; ; telegraaf.nl; Europe/Amsterdam
  NRC; ; nrc.nl; Europe/Amsterdam
  de Volkskrant; ; volkskrant.nl; Europe/Amsterdam
  NOS; ; nos.nl; Europe/Amsterdam
  De Standaard; ; standaard.be; Europe/Brussels
  Le Soir; ; lesoir.be; Europe/Brussels
  VRT; VRT NWS; vrt.be; Europe/Brussels
  Aftenposten; ; aftenposten.no; Europe/Oslo
  NRK; ; nrk.no; Europe/Oslo
  VG; Verdens Gang; vg.no; Europe/Oslo
  Dagens Nyheter; DN; dn.se; Europe/Stockholm
  Aftonbladet; ; aftonbladet.se; Europe/Stockholm
  SVT; ; svt.se; Europe/Stockholm
  DR; Danmarks Radio; dr.dk; Europe/Copenhagen
  Politiken; ; politiken.dk; Europe/Copenhagen
  Yle; YLE; yle.fi; Europe/Helsinki
  Helsingin Sanomat; ; hs.fi; Europe/Helsinki
  ERR News; ERR; news.err.ee err.ee; Europe/Tallinn
  LRT; ; lrt.lt; Europe/Vilnius
  LSM; ; lsm.lv; Europe/Riga
  Gazeta Wyborcza; ; wyborcza.pl; Europe/Warsaw
  TVN24; ; tvn24.pl; Europe/Warsaw
  Kathimerini; ; ekathimerini.com kathimerini.gr; Europe/Athens
  The Kyiv Independent; Kyiv Independent; kyivindependent.com; Europe/Kyiv
  Kyiv Post; ; kyivpost.com; Europe/Kyiv
  Ukrainska Pravda; Ukrayinska Pravda; pravda.com.ua; Europe/Kyiv
  The Moscow Times; Moscow Times; themoscowtimes.com; Europe/Moscow
  RT; Russia Today; rt.com; Europe/Moscow
  Kommersant; ; kommersant.ru; Europe/Moscow
  Meduza; ; meduza.io; Europe/Riga
  Trend; ; trend.az; Asia/Baku
  Balkan Insight; BIRN; balkaninsight.com; Europe/Belgrade`);

const middleEastAndAfrica = alone(`
  Al Jazeera; Al Jazeera English|Aljazeera; aljazeera.com aljazeera.net; Asia/Qatar
  Al Arabiya; Al Arabiya English; english.alarabiya.net alarabiya.net; Asia/Dubai
  Asharq Al-Awsat; ; aawsat.com; Asia/Riyadh
  The National; ; thenationalnews.com thenational.ae; Asia/Dubai
  Gulf News; ; gulfnews.com; Asia/Dubai
  Khaleej Times; ; khaleejtimes.com; Asia/Dubai
  Arab News; ; arabnews.com; Asia/Riyadh
  The New Arab; Al-Araby Al-Jadeed; newarab.com; ${LONDON}
  Haaretz; Ha'aretz; haaretz.com haaretz.co.il; Asia/Jerusalem
  The Times of Israel; Times of Israel; timesofisrael.com; Asia/Jerusalem
  The Jerusalem Post; Jerusalem Post; jpost.com; Asia/Jerusalem
  Ynet; Ynetnews|Yedioth Ahronoth; ynetnews.com ynet.co.il; Asia/Jerusalem
  Israel Hayom; ; israelhayom.com; Asia/Jerusalem
  Channel 12; ; mako.co.il; Asia/Jerusalem
  i24NEWS; ; i24news.tv; Asia/Jerusalem
  Hürriyet Daily News; Hurriyet Daily News|Hürriyet; hurriyetdailynews.com hurriyet.com.tr; Europe/Istanbul
  Daily Sabah; ; dailysabah.com; Europe/Istanbul
  TRT World; ; trtworld.com; Europe/Istanbul
  Press TV; PressTV; presstv.ir presstv.com; Asia/Tehran
  Tehran Times; ; tehrantimes.com; Asia/Tehran
  Iran International; ; iranintl.com; ${LONDON}
  Al-Ahram; Ahram Online; ahram.org.eg; Africa/Cairo
  L'Orient Today; L'Orient-Le Jour; lorientlejour.com today.lorientlejour.com; Asia/Beirut
  News24; ; news24.com; Africa/Johannesburg
  Daily Maverick; ; dailymaverick.co.za; Africa/Johannesburg
  Mail & Guardian; ; mg.co.za; Africa/Johannesburg
  Nation; Daily Nation; nation.africa; Africa/Nairobi
  The Punch; Punch; punchng.com; Africa/Lagos
  Vanguard; ; vanguardngr.com; Africa/Lagos
  Premium Times; ; premiumtimesng.com; Africa/Lagos
  The EastAfrican; ; theeastafrican.co.ke; Africa/Nairobi
  allAfrica; ; allafrica.com;
  Namibian; The Namibian; namibian.com.na; Africa/Windhoek`);

const asiaAndLatinAmerica = [
  ...family(
    'Bennett, Coleman & Co.',
    'The Times of India; Times of India; timesofindia.indiatimes.com timesofindia.com; Asia/Kolkata\nThe Economic Times; ; economictimes.indiatimes.com; Asia/Kolkata',
  ),
  ...family('HT Media', 'Hindustan Times; ; hindustantimes.com; Asia/Kolkata\nMint; ; livemint.com; Asia/Kolkata'),
  ...family('NDTV', 'NDTV; ; ndtv.com; Asia/Kolkata'),
  ...family('Mediacorp', 'CNA (Singapore); Channel NewsAsia; channelnewsasia.com; Asia/Singapore'),
  ...family('SPH Media', 'The Straits Times; Straits Times; straitstimes.com; Asia/Singapore'),
  ...alone(`
    The Hindu; ; thehindu.com; Asia/Kolkata
    The Indian Express; Indian Express; indianexpress.com; Asia/Kolkata
    India Today; ; indiatoday.in; Asia/Kolkata
    News18; ; news18.com; Asia/Kolkata
    Firstpost; ; firstpost.com; Asia/Kolkata
    ThePrint; The Print; theprint.in; Asia/Kolkata
    Scroll.in; Scroll; scroll.in; Asia/Kolkata
    Deccan Herald; ; deccanherald.com; Asia/Kolkata
    WION; ; wionews.com; Asia/Kolkata
    Dawn; DAWN; dawn.com; Asia/Karachi
    The Express Tribune; ; tribune.com.pk; Asia/Karachi
    Geo News; ; geo.tv; Asia/Karachi
    The Daily Star (Bangladesh); ; thedailystar.net; Asia/Dhaka
    Dhaka Tribune; ; dhakatribune.com; Asia/Dhaka
    The Kathmandu Post; ; kathmandupost.com; Asia/Kathmandu
    South China Morning Post; SCMP; scmp.com; Asia/Hong_Kong
    Hong Kong Free Press; HKFP; hongkongfp.com; Asia/Hong_Kong
    China Daily; ; chinadaily.com.cn; Asia/Shanghai
    Global Times; ; globaltimes.cn; Asia/Shanghai
    CGTN; ; cgtn.com; Asia/Shanghai
    People's Daily; ; people.cn people.com.cn; Asia/Shanghai
    Taipei Times; ; taipeitimes.com; Asia/Taipei
    The Japan Times; Japan Times; japantimes.co.jp; Asia/Tokyo
    NHK; NHK World; nhk.or.jp; Asia/Tokyo
    The Asahi Shimbun; Asahi Shimbun; asahi.com; Asia/Tokyo
    The Mainichi; Mainichi Shimbun; mainichi.jp; Asia/Tokyo
    The Yomiuri Shimbun; Yomiuri; yomiuri.co.jp; Asia/Tokyo
    The Korea Herald; Korea Herald; koreaherald.com; Asia/Seoul
    The Korea Times; Korea Times; koreatimes.co.kr; Asia/Seoul
    The Chosun Ilbo; Chosun Ilbo; chosun.com; Asia/Seoul
    JoongAng Ilbo; Korea JoongAng Daily; koreajoongangdaily.joins.com joongang.co.kr; Asia/Seoul
    Bangkok Post; ; bangkokpost.com; Asia/Bangkok
    The Jakarta Post; Jakarta Post; thejakartapost.com; Asia/Jakarta
    The Star (Malaysia); ; thestar.com.my; Asia/Kuala_Lumpur
    Rappler; ; rappler.com; Asia/Manila
    Philippine Daily Inquirer; Inquirer.net; inquirer.net; Asia/Manila
    VnExpress; ; vnexpress.net; Asia/Ho_Chi_Minh
    Folha de S.Paulo; Folha; folha.uol.com.br; America/Sao_Paulo
    O Globo; G1; globo.com g1.globo.com; America/Sao_Paulo
    Estadão; O Estado de S. Paulo; estadao.com.br; America/Sao_Paulo
    Clarín; ; clarin.com; America/Argentina/Buenos_Aires
    La Nación; ; lanacion.com.ar; America/Argentina/Buenos_Aires
    Infobae; ; infobae.com; America/Argentina/Buenos_Aires
    El Universal; ; eluniversal.com.mx; America/Mexico_City
    Reforma; ; reforma.com; America/Mexico_City
    El Tiempo; ; eltiempo.com; America/Bogota
    teleSUR; TeleSUR; telesurtv.net telesurenglish.net; America/Caracas`),
];

/** Well-known outlets by general knowledge, with the publisher family that joins several to one newsroom or owner. */
export const outlets: readonly OutletEntry[] = [
  ...unitedKingdom,
  ...ireland,
  ...unitedStates,
  ...canadaAndOceania,
  ...europe,
  ...middleEastAndAfrica,
  ...asiaAndLatinAmerica,
];
