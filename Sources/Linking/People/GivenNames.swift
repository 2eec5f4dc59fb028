/// Given names that are hardly ever anything else: no month, place, virtue or verb is among them. A name that is not here
/// is found by its title, or where a post is expected.
enum GivenNames {
    /// Whether a word, in small letters, is one.
    static func contains(_ word: String) -> Bool { all.contains(word) }

    private static let all: Set<String> = Set(
        """
        aaliyah aaron abdul abdullah abigail adam adele adrian agnes ahmed aidan aisha aishah alan alasdair \
        alastair albert alejandro aleksander alexander alexandra alfie ali alice alison alistair aliya alma \
        amanda amelia amina aminah amir amira amy ana anastasia andrea andreas andrew andy angela anil anisa \
        anita anjali ann anna anne annette anthony antonia antonio anya archie arjun arthur asha asif audrey \
        ayaan ayesha barbara beatrice becky belinda ben benjamin bernadette bernard bethany bilal billy \
        brenda brendan brian bridget callum cameron carl carla carlos carly carol caroline catherine cathy \
        cecilia charlie charlotte chloe chris christina christine christopher claire clara claudia clive \
        colin connor craig daisy damian dan daniel danielle darren dave david debbie deborah declan deepak \
        denise dennis derek diana diane dominic donald donna doreen dorothy douglas duncan dylan eddie edith \
        edward eileen elaine eleanor elena elijah elizabeth ella ellie emily emma eric erica esther ethan eva \
        evelyn evie ewan faisal farah farhan fatima fatimah felicity fiona frances francesca fraser fred \
        freddie frederick freya gabriel gail gareth gary gavin gemma geoff geoffrey george georgina gerald \
        geraldine gillian giovanni giulia glenn gordon graham greg gregory gurpreet gwen hamza hanna hannah \
        harjit harpreet harriet harry hassan hayley hazel heather helen henry hilary howard hugh hugo \
        ian ibrahim imran ines ingrid irene isaac isabel isabella isabelle isla ivan jack jackie jacob \
        jacqueline jaden jake jakub james jamie jane janet janice jasmin jasmine jason jayden jean jeanette \
        jeff jeffrey jennifer jenny jeremy jerome jessica jill jim joan joanna joanne joe joel john jonathan \
        jorge jose joseph josephine josh joshua joyce juan judith judy julia julian julie juliet justin kamal \
        karen karl katarzyna kate kath katherine kathleen kathryn katie kayleigh keira keith kelly kenneth \
        kerry kevin khadija kiera kieran kim kirsten kirsty krystyna kyle kylie laila lara laura lauren \
        laurence leah leanne leila leo leon leonard lesley leslie lewis liam lily linda lindsay lisa liz \
        lorraine louis louise lucas lucia lucy luke lydia lynn lynne maisie malcolm malik manjit marcus \
        margaret maria mariam marian marie marion marjorie martha martin mary maryam mateusz matt matthew \
        maureen maurice megan melanie melissa mia michael michal michelle miguel mike millie miriam mohamed \
        mohammad mohammed moira molly monica morgan muhammad mustafa nadia nadine naomi natalia natalie \
        natasha nathan nathaniel neil niamh nicholas nick nicola nicole nigel nikhil nikki nina noah noor \
        norman olga olivia omar oscar owen pamela patricia patrick paul paula pauline pawel pedro peggy \
        penelope pete peter phil philip philippa phillip phoebe phyllis pierre piotr poppy priya rachael \
        rachel rafael rahul raj rajesh ralph raymond rebecca reece reginald rehana rhiannon rhys ricardo \
        richard riley rita robert roberta roger rohan roisin ronald rosalind rosemary rosie ross rowena roy \
        ruby rupert russell ruth ryan saima sally salma sam samantha samina samir samuel sandra sanjay sara \
        sarah scott sean sebastian sergio shabana shannon sharon shaun sheila shirley shreya sian sienna \
        simon sinead siobhan sofia sonia sophia sophie stacey stanley stella stephanie stephen steve steven \
        stuart sue sunita susan susanna suzanne sylvia tamara tanya tara tariq terence teresa terry thea theo \
        theodore theresa thomas tiffany timothy tina toby tom tomasz tony tracey tracy trevor tristan umar \
        ursula usman valerie vanessa vera veronica vicky victor vijay vikram vincent vivian vivienne walter \
        wayne wendy wilfred william winifred xavier yasmin yasmine yusuf yvette yvonne zachary zahra zainab \
        zara zoe zofia zubair
        """.split(separator: " ").map(String.init))
}
