const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Common given names in news in English, from general knowledge: they tell a person from a body and what pronoun fits. */
export const givenNames = {
  f: words(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah
    stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine catherine christine samantha debra janet rachel carolyn emma maria heather
    diane virginia julie joyce victoria olivia kelly christina lauren joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn
    janice jean alice abigail julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
    claire jane helen fiona nicola caroline lucy louise zoe chloe ellen eleanor rosa carmen elena sofia lucia ana paula beatriz fatima aisha ayesha khadija mariam maryam zainab layla leila noor
    nadia amina yasmin priya anjali sunita indira sonia mei ling yuki sakura ingrid astrid greta sigrid freya birgit ursula angela monika petra olga svetlana natalia irina tatiana yulia
      hillary nikki kamala nancy theresa jacinda gabrielle valerie brigitte ségolène marine christine josephine harriet yvette penny angelique penelope mira mina nora
    eva ida elsa hilde karin kirsten caroline katie kate cathy kathy becky betsy debbie sue sally molly polly holly tina gina tara dana erin shannon stacy tracy wendy
    tamara irene amelia mia ava ella lily isla poppy ivy daisy rosie phoebe jasmine miriam esther naomi deborah leah hadas tzipi golda dorothy edith florence gladys hazel lois rose
        grace joyce ellen`),
  m: words(`james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian
    george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis
    jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl harold dylan arthur lawrence jordan jesse
    bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip phillip eugene
    simon martin ian neil stuart graham colin gareth rhys alistair angus hamish ewan liam declan conor niall oliver harry oscar hugo max felix leo theo toby rupert nigel trevor derek clive
    mohammed muhammad mohamed ahmed ali hassan hussein omar khalid abdul abdullah ibrahim yusuf youssef mahmoud mustafa karim tariq bilal imran salman hamza amir reza hamid mehdi
    vladimir dmitry sergei sergey alexei ivan boris igor mikhail nikolai viktor yuri andrei oleg volodymyr petro emmanuel francois jacques pierre jean-claude nicolas olivier laurent michel luc
    hans klaus jurgen stefan wolfgang helmut karl franz otto lars sven erik bjorn anders nils olaf jens carlos luis miguel jorge pedro fernando rafael diego pablo javier manuel antonio
    giovanni marco matteo luca giuseppe silvio mario paolo wei jun ming hiroshi kenji shinzo takashi rajesh amit sanjay narendra rahul arun vijay anil sunil ravi suresh
     bill bernie mike mitch ted marco rand ben chris rudy lindsey jim tim bob tom dan ken ron greg jeff steve matt josh nick tony sam rob rick rich will ed fred phil don dave pete
    benjamin ehud ariel avigdor yair naftali gideon isaac moshe shimon yitzhak bashar muammar recep nelson jacob cyril robert kofi antonio
    boris jeremy keir rishi nigel sadiq gavin andy alex craig darren lee wayne ross glenn kirk dale todd chad brett drew corey reid jared eric donald tomas jakob mikkel rasmus oskar emil axel
    adrian robin miguel francis hugh guy miles giles julian adrian dominic damian marcus lucas tobias sebastian luke seth caleb gavin owen evan connor `),
} as const;
