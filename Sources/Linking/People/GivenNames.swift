import Plan

/// Given names that are hardly ever anything else: no month, place, virtue or verb is among them. A name that is not here
/// is found by its title, by its accents, by what it has done, or where a post is expected.
enum GivenNames {
    /// Whether a word, in small letters, is one, with its accents or without.
    static func contains(_ word: String) -> Bool {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return all.contains(word) }
        let plain = PlainSigns(word, in: 0..<word.utf8.count).bytes
        return all.contains(String(decoding: plain, as: UTF8.self))
    }

    /// Whether a word, in small letters, is one beside another, and something else alone: `Max`, `Grace`.
    static func mayBe(_ word: String) -> Bool { besideOthers.contains(word) }

    private static let besideOthers: Set<String> = Set(
        """
        amber april bill brooke carter charlie dean faith frankie grace grant guy hope hunter ivy jade jay jo joy june lee \
        leigh mark mason max may miles paige pearl ray rob robin rose skye summer violet will willow
        """.split(separator: " ").map(String.init))

    private static let all: Set<String> = Set(
        """
        aaliyah aaron abdi abdirahman abdul abdullah abdulrahman abena abigail adam adebayo adele aditya adrian \
        agata agnes agnieszka ahmad ahmed ahmet aidan aiden aileen ailsa ainsley aisha aishah aisling akosua alan \
        alasdair alastair albert alejandra alejandro aleksander aleksandra alessandro alexander alexandra alfie \
        alfonso ali alice alicja alison alistair aliya alma alun amanda amandeep amara amelia amina aminah aminata \
        amir amira amit amrit amy ana anastasia anders andrea andreas andrei andrew andrzej andy angela angharad \
        anika anil anisa anita anjali ankit ann anna anne annette anthony antoni antonia antonio anwar anya aoife \
        archie arif arjun arthur arturo arwel asha ashok ashraf asif asma audrey aurelia ava ayaan ayesha ayse azeem \
        barbara bartosz bashir beata beatrice becky belinda ben benedict benjamin bernadette bernard bethan bethany \
        bhavna bilal billy bjorn bobby bogdan boris brenda brendan brian bridget brigitte bronwen caleb callum \
        cameron camille caoimhe carl carla carlos carly carol caroline carys catherine cathy catrin cecilia cerys \
        charlene charlie charlotte chiamaka chidi chidinma chinedu chioma chloe chris christina christine \
        christopher ciara ciaran claire clara claudia clive cody colin connor cormac craig cristian cristina dafydd \
        daisy damian dan daniel danielle danny dariusz darren dave david dawid debbie deborah declan deepak deepika \
        delyth denise dennis derek diana diane dilys dimitri dmitri dominic donald donna doreen dorota dorothy \
        douglas dragos duncan dylan eamon eddie edith edward eileen eilidh eirlys elaine eleanor elena eleri elif \
        elijah elin elizabeth ella ellie elsie eluned emeka emilia emily emma emre emyr enrique eoghan eoin eric \
        erica esra esther ethan eva evelyn evie ewa ewan faisal faiza faizal farah farhan farida farrukh fatima \
        fatimah fatma felicity ffion filip finlay finley fiona fionnuala florin folasade frances francesca francois \
        frantisek fraser fred freddie freddy frederick freya funmilayo gabriel gabriela gail gareth gary gavin \
        gaynor geeta gemma geoff geoffrey george georgina geraint gerald geraldine gethin ghazala giles gillian \
        giovanni gita giulia glenda glenn goran gordon graham grainne greg gregory gruffydd grzegorz guillermo \
        gunther gurpreet gwen gwenda gwenllian gwilym gwyneth habib hakim halima hamid hamza hanan hanna hannah \
        harinder harjit harpreet harriet harry harsha haruna hasan hasina hassan hayley hazel heather heledd helen \
        helena helene henry hilary hina hodan howard hugh hugo humaira husain huseyin hussein huw hywel iain ian \
        ibrahim idris ieuan ifan ifeoma ifrah ilaria ileana imogen imran inderjit indira ines ingrid ioana iolo \
        ionut irene irina iryna isaac isabel isabella isabelle ishaan isla ismail ivan iwan iwona jacek jack jackie \
        jacob jacqueline jaden jadwiga jagdeep jake jakub jamal james jamie jamila jane janet janice janina janusz \
        jaroslaw jasbir jasmin jasmine jason jasper jaspreet jaswinder javier jayden jean jeanette jeff jeffrey \
        jelena jennifer jenny jeremy jerome jerzy jessica jill jim joan joanna joanne joe joel john jolanta jonas \
        jonathan jorge jorgen jose josef joseph josephine josh joshua joyce juan judith judy julia julian julie \
        juliet jurgen justin kacper kaden kaitlyn kamal kamil karen karl karolina kashif katarzyna kate kateryna \
        kath katherine kathleen kathryn katie kavita kayden kayleigh keegan keira keith kelly kenneth kenza kerry \
        kevin khadija khadijah khalid kian kiera kieran kim kiran kirsten kirsty klaudia kofi krisztina krystyna \
        krzysztof kulwinder kwabena kwame kyle kylie kyra lacey laila lakshmi lara lars laura lauren laurence layla \
        leah leanne leila leo leon leonard lesley leslie leszek lewis lexi liam libby lily linda lindsay lisa liz \
        llewelyn llinos lola lorraine louis louise lowri luca lucas lucia lucy ludmila lukas lukasz luke lydia lynn \
        lynne maciej maddison madison maeve magdalena mahmood mahmoud mairi maisie majid malcolm malgorzata malik \
        manjit manoj manpreet marcela marcin marcus marek margaret maria mariam marian mariana marie marion mariusz \
        marjorie marta martha martin mary maryam mateo mateusz matt matthew maureen maurice maxine meena megan \
        mehmet meinir melanie meleri melissa menna meurig mia michael michaela michal michelangelo michelle miguel \
        mihaela mihai mike millie mirek miriam miroslav mohamed mohammad mohammed mohan mohinder moira mollie molly \
        monica morgan moussa muhammad mumtaz murat mustafa myfanwy nabila nadeem nadia nadine naila naomi nasreen \
        nasser natalia natalie natasha nathan nathaniel navdeep naveed nazia neha neil nerys nevaeh ngozi nguyen \
        niall niamh nicholas nick nicola nicole nigel nikhil nikki nina nisha noah noor noreen norman nuala nusrat \
        oksana oleksandr olena olga oliver olivia olivier oliwia ollie oluwaseun olwen omar oonagh orla oscar owain \
        owen ozlem pablo padraig pamela parminder patrice patricia patrick patrycja paul paula pauline pawel pedro \
        peggy penelope pete peter petr petra phil philip philippa phillip phoebe phyllis pierre piotr pooja poppy \
        pradeep prakash praveen priya przemyslaw rachael rachel radoslaw radu rafael rafal rahul raj rajesh rajinder \
        rakesh ralph ramesh ramon rania rashid ravi raymond rebecca reece reginald rehana renata rhea rhian rhiannon \
        rhodri rhys ricardo richard riley rita robert roberta roberto rodrigo roger rohan roisin ronald ronnie \
        rosalind rosemary rosie ross rowena roxana roy ruairi ruby rukhsana rupert rupinder russell ruth ryan \
        ryszard sabina sadia saeed safiya saima sajid salim sally salma sam samantha samina samir samira samuel \
        sandeep sandra sangeeta sanjay santiago saoirse sara sarah saskia satnam scarlett scott seamus sean \
        sebastian selina sergei sergio serkan shabana shabnam shaheen shahid shahnaz shanice shaniqua shannon sharon \
        shaun shazia shehnaz sheila shirley shreya sian sienna simon sinead siobhan sioned slawomir sofia sonia \
        sophia sophie sorcha soren stacey stanislaw stanley stefan steffan stella stephanie stephen steve steven \
        stuart subhash sue sukhdev sukhwinder sultana sumaya sunita suresh surinder susan susanna suzanne svetlana \
        swati sylvia szymon tahir tahira tamara tamsin tanya tara tariq tatiana tegan tegwen temitope terence teresa \
        tereza terry tetiana thea theo theodore theresa thomas thomasina thorsten tiffany timothy tina toby tom \
        tomasz tommy tomos tony tracey tracy trevor tristan tunde tyler tyrone ulrich umar ursula urszula usha usman \
        valerie vanda vanessa vasile vera veronica vicky victor vijay vikas vikram viktor viktoria vincent vinod \
        violeta vivian vivienne vladimir volodymyr waleed walid walter wanda waqar waseem wayne wendy wiktor \
        wiktoria wilfred william winifred wioletta wojciech xavier yasmin yasmine yaw yewande yolanda yousef youssef \
        yulia yuri yusuf yvette yvonne zachary zack zafar zahid zahra zainab zainabu zak zara zaynab zbigniew zdenek \
        zeeshan zeynep zoe zofia zoltan zsofia zubair zuzanna
        """.split(separator: " ").map(String.init))
}
