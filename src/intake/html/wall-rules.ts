/** Something that stands between a reader and a report. */
export type Wall = 'paywall' | 'login' | 'consent' | 'check';

/** Words by which a wall is told, in one language; `like` it matches, `unlike` it must not. */
export interface WallRule {
  readonly rule: string;
  readonly wall: Wall;
  readonly lang: string;
  readonly like: string;
  readonly unlike: string;
  readonly pattern: RegExp;
}

/** Only words that a wall says of itself: an offer to subscribe stands on free pages too. */
export const wallRules: readonly WallRule[] = [
  {
    rule: 'wall/paywall-en',
    wall: 'paywall',
    lang: 'en',
    like: 'Subscribe now to continue reading this article.',
    unlike: 'Subscribe to our newsletter for the port news of the week.',
    pattern:
      /\b(?:subscrib|sign(?:ing)? up|sign(?:ing)? in|log(?:ging)? in|register|join|pay)[^.\n]{0,60}\bto (?:continue|keep) reading\b|\bto (?:continue|keep) reading[^.\n]{0,30}\b(?:subscribe|sign (?:up|in)|log in|register|buy)|\b(?:this|the full|the rest of (?:this|the)) (?:article|story|content)[^.\n]{0,30} (?:is|are) (?:only )?(?:available|reserved|exclusive|for)(?: only| exclusively)?(?: to| for)? (?:our |paying |premium |registered |digital )*(?:subscribers|members)\b|\b(?:subscriber|premium|member)[- ]only (?:article|content|story)\b|\byou(?:['’]ve| have) (?:reached|read|used)[^.\n]{0,40}\bfree (?:articles|stories)\b|\bunlock (?:this|the full) (?:article|story)\b/iu,
  },
  {
    rule: 'wall/paywall-de',
    wall: 'paywall',
    lang: 'de',
    like: 'Jetzt abonnieren und weiterlesen.',
    unlike: 'Abonnieren Sie den Brief aus dem Hafen.',
    pattern:
      /\bweiterlesen mit\b|\b(?:abonnieren|testen|anmelden|registrieren|einloggen|freischalten) und (?:sofort )?weiterlesen\b|\bum (?:diesen artikel )?weiterzulesen\b|\b(?:dieser|den|der) (?:artikel|beitrag|text)[^.\n]{0,30} (?:ist|nur) (?:exklusiv |nur )?für (?:unsere )?(?:abonnent|mitglieder|\p{L}{1,12}-?abonnent)|\bexklusiv für (?:unsere )?abonnent|\bartikel (?:jetzt )?freischalten\b/iu,
  },
  {
    rule: 'wall/paywall-fr',
    wall: 'paywall',
    lang: 'fr',
    like: 'La suite de cet article est réservée aux abonnés.',
    unlike: 'Les places du quai sont réservées aux pêcheurs.',
    pattern:
      /(?:article|contenu|suite|lecture)[^.\n]{0,30} (?:est )?réservée?s? (?:à nos |aux )abonné|(?:abonnez|connectez|inscrivez)-vous[^.\n]{0,30} pour (?:lire|continuer)|il vous reste [\d.,]{1,6} ?% de (?:cet|l['’]) ?article|pour lire la suite[^.\n]{0,20} (?:abonnez|connectez)/iu,
  },
  {
    rule: 'wall/paywall-es',
    wall: 'paywall',
    lang: 'es',
    like: 'Suscríbete para seguir leyendo.',
    unlike: 'Suscríbete al boletín del puerto.',
    pattern:
      /(?:suscr[íi]b[ea]\p{L}{0,4}|reg[íi]str[ea]\p{L}{0,4}|inicia sesi[óo]n)[^.\n]{0,40} para (?:seguir|continuar) leyendo|(?:contenido|art[íi]culo|noticia) (?:exclusiv[oa]|s[óo]lo) para (?:nuestros )?(?:suscriptores|abonados|socios)|para (?:seguir|continuar) leyendo[^.\n]{0,20} suscr/iu,
  },
  {
    rule: 'wall/paywall-it',
    wall: 'paywall',
    lang: 'it',
    like: 'Abbonati per continuare a leggere.',
    unlike: 'Abbonati alla lettera del porto.',
    pattern:
      /(?:abbonati|accedi|registrati)[^.\n]{0,40} per (?:continuare a leggere|leggere (?:tutto|l['’]articolo))|(?:articolo|contenuto)[^.\n]{0,20} riservat[oi] agli abbonati|per continuare a leggere[^.\n]{0,20} (?:abbonati|accedi)/iu,
  },
  {
    rule: 'wall/paywall-pt',
    wall: 'paywall',
    lang: 'pt',
    like: 'Assine para continuar lendo.',
    unlike: 'Assine o boletim do porto.',
    pattern:
      /(?:assine|cadastre-se|entre|inicie sess[ãa]o)[^.\n]{0,40} para (?:continuar (?:lendo|a ler)|ler (?:tudo|na íntegra))|(?:conte[úu]do|artigo|mat[ée]ria|texto)[^.\n]{0,20} (?:exclusiv[oa]|s[óo]) para (?:nossos )?assinantes/iu,
  },
  {
    rule: 'wall/paywall-nl',
    wall: 'paywall',
    lang: 'nl',
    like: 'Neem een abonnement om verder te lezen.',
    unlike: 'Neem de veerboot om verder te reizen.',
    pattern:
      /(?:abonnement|abonneer|inloggen|log in|registreer)[^.\n]{0,40} (?:om |en )(?:lees )?verder(?: te)? ?lezen|(?:artikel|verhaal)[^.\n]{0,20} (?:is )?(?:alleen|exclusief) voor (?:abonnees|leden)|\bverder lezen\? (?:neem|log)/iu,
  },
  {
    rule: 'wall/paywall-north',
    wall: 'paywall',
    lang: 'sv',
    like: 'Logga in för att läsa vidare.',
    unlike: 'Hamnen öppnar för att lasta vidare.',
    pattern:
      /(?:logga in|bli prenumerant|prenumerera|logg inn|bli abonnent|log ind|bliv abonnent)[^.\n]{0,40} (?:för att|for å|for at) (?:läsa|lese|læse)|(?:artikeln|artikkelen|saken|artiklen)[^.\n]{0,20} (?:är|er) (?:bara |kun )?(?:för|for) (?:prenumeranter|abonnenter)/iu,
  },
  {
    rule: 'wall/paywall-pl',
    wall: 'paywall',
    lang: 'pl',
    like: 'Ten artykuł jest dostępny tylko dla subskrybentów.',
    unlike: 'Ten prom jest dostępny tylko dla pieszych.',
    pattern:
      /(?:artykuł|tekst|treść)[^.\n]{0,30} (?:tylko )?dla (?:subskrybentów|prenumeratorów)|(?:zaloguj się|wykup dostęp|subskrybuj)[^.\n]{0,30}(?:aby|,? by|i) czyta[ćj] dalej/iu,
  },
  {
    rule: 'wall/login-en',
    wall: 'login',
    lang: 'en',
    like: 'Please log in to your account. Forgot your password?',
    unlike: 'The port said that the password of the gate had been forgotten.',
    pattern:
      /\b(?:forgot(?:ten)? (?:your |my )?password|(?:log|sign) in (?:to|with) your (?:account|e-?mail)|create (?:an|your free) account|don['’]t have an account|enter your (?:e-?mail|password)|you must be logged in|keep me (?:signed|logged) in)\b/iu,
  },
  {
    rule: 'wall/login-more',
    wall: 'login',
    lang: 'de',
    like: 'Passwort vergessen? Noch kein Konto?',
    unlike: 'Der Wächter hatte das Tor vergessen.',
    pattern:
      /\bpasswort vergessen\b|\bnoch kein (?:konto|benutzerkonto)\b|\bmelden sie sich (?:mit ihrem konto )?an\b|mot de passe oublié|(?:créer|créez) (?:un|votre) compte|¿?(?:has olvidado|olvidaste) (?:tu|la|su) contraseña|crear una cuenta|password dimenticata|crea un account|esqueceu (?:a|sua) senha|criar (?:uma )?conta|wachtwoord vergeten|glömt lösenord|glemt passord|nie pamiętasz hasła/iu,
  },
  {
    rule: 'wall/consent-en',
    wall: 'consent',
    lang: 'en',
    like: 'We and our 812 partners store and access information on a device, such as cookies.',
    unlike: 'The ministry and its partners store grain on the quay.',
    pattern:
      /\bwe and our (?:[\d,.]{1,7} )?(?:[a-z]{2,12} )?(?:partners|vendors)[^.\n]{0,40}\b(?:store|use|process|access)|\b(?:we value|we care about|we respect) your privacy\b|(?:^|\n)[^\n\p{L}]{0,3}(?:accept|reject|manage) (?:all )?(?:cookies|preferences|choices)\b|\bbefore you continue to \p{L}|\buse of cookies[^.\n]{0,40} consent|\bconsent to (?:the use of|our) cookies\b/iu,
  },
  {
    rule: 'wall/consent-more',
    wall: 'consent',
    lang: 'de',
    like: 'Wir und unsere 211 Partner benötigen Ihre Zustimmung.',
    unlike: 'Wir und unsere Nachbarn benötigen eine Brücke.',
    pattern:
      /\bunsere (?:[\d.]{1,7} )?partner[^.\n]{0,40} (?:zustimmung|einwilligung|cookies|verarbeiten)|\b(?:alle cookies|cookies) (?:akzeptieren|ablehnen|zulassen)|\bzustimmen und weiter|\bmit werbung weiterlesen\b|nos (?:[\d ]{1,7} )?partenaires[^.\n]{0,40} (?:cookies|données|stock)|(?:accepter|refuser|continuer sans accepter)[^.\n]{0,15}(?:cookies|accepter)|nuestros (?:[\d.]{1,7} )?socios[^.\n]{0,40} (?:cookies|datos|almacen)|aceptar (?:todas las )?cookies|nostri (?:[\d.]{1,7} )?(?:partner|fornitori)[^.\n]{0,40} (?:cookie|dati|archiv)|accetta (?:tutti i )?cookie|nossos (?:[\d.]{1,7} )?parceiros[^.\n]{0,40} (?:cookies|dados)|aceitar (?:todos os )?cookies|onze (?:[\d.]{1,7} )?partners[^.\n]{0,40} (?:cookies|gegevens)|cookies accepteren|(?:godkänn|godta|accepter) (?:alla |alle )?(?:cookies|kakor)|naszych? (?:[\d ]{1,7} )?partner[^.\n]{0,40} (?:cookies|plik)/iu,
  },
  {
    rule: 'wall/check',
    wall: 'check',
    lang: 'en',
    like: 'Checking your browser before you can go on. Please enable JavaScript.',
    unlike: 'Wardens were checking your papers at the gate, she said.',
    pattern:
      /\b(?:checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|unusual traffic from your|(?:please )?(?:enable|turn on) javascript(?: and cookies)? (?:to continue|in your browser)|access (?:to this page has been |is )denied|please enable javascript|complete the (?:captcha|security check))\b/iu,
  },
];
