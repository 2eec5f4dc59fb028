/// What each problem means, why it matters and what to do: the paragraphs of `goldthread explain`.
extension ReadingKind {
    package var explanation: String {
        switch self {
        case .almostAnEntry:
            """
            A recommendation or an action begins with a heading of two signs, a space, its id and its title: ## P2.1 \
            A way to be \
            heard. An id is letters and a digit at once. This is nearly one, so it would become text, and what stands below \
            it would belong to nothing. Write it as the help says; a heading that is meant to be text begins with another word.
            """
        case .audienceOrder:
            """
            The audiences in site.yaml stand from the narrowest to the widest, and an edition has what is meant for \
            every audience behind its own. By their names two of these stand the wrong way round. If your council means \
            it so, accept it in site.yaml with the entity `audiences`.
            """
        case .badAsset:
            """
            A file of assets/ is broken, too large, or has a name that does not work in an address. A picture is a still \
            PNG, JPEG or SVG of at most 500 KB, a logo has at most 200 KB, extra.css has at most 30 KB, and the document that \
            Word papers take their look from is a .docx of at most 2 MB.
            """
        case .badEncoding:
            """
            The file is not UTF-8, so letters outside the English alphabet, long dashes and curly quotes would come \
            out wrong; or its lines end as on an old Mac; or it is a workbook or document that only has the name of a text. \
            In Excel choose Save As → CSV UTF-8 (Comma delimited); in a text editor, choose the encoding UTF-8.
            """
        case .badSnapshot:
            """
            A snapshot is written by goldthread snapshot and never changed by hand, because what changed since is told \
            from it. Its sums.txt has the digest of each file, as sha256sum writes and checks them, and one is not what \
            it was. Bring it back from an earlier version of the sources. Programs that change the ends of lines do this \
            too: tell them to leave the folder as it is. To take out a text for good, use goldthread withdraw.
            """
        case .boldHeading:
            """
            A paragraph that is only bold text looks like a heading, but a screen reader does not announce it as one \
            and it is missing from the contents. Start the line with ### instead (WCAG 2.2, 1.3.1).
            """
        case .changedRow:
            """
            A row of a log is not what the newest snapshot of its plan has, or is not there any more. Rows are added and never \
            changed: a paper that was issued then would tell another story than the site. Put the row back as it was, and say \
            what is new, or what was wrong, in a row of its own. Cells that were empty may be filled in, but for a \
            status and a \
            date, and what could not be read in the snapshot may be mended. Where another message asked for the change, accept \
            it in site.yaml and say why. What nobody may know is taken out of snapshots with goldthread withdraw.
            """
        case .controlCharacter:
            """
            A character stands here that nobody sees and that steers a program: the bell of a teleprinter, the line break that \
            Word makes with Shift and Enter, or one that turns the direction of writing around, so that people read \
            another text \
            than the one that stands there. The message gives its number. Delete it.
            """
        case .copiedFile:
            """
            A name such as "s1 (1).md", "s1 - Copy.md" or "s1-DESKTOP-AB12.md" is given by a sync program when two people \
            change a file at once, or by a file manager. Read beside the file that it is a copy of, everything in it \
            would be there \
            twice. Nothing reads a second log of a plan (progress-2.csv) either. So would it be in a folder of plans whose plan.md names another plan. It is not read: compare the \
            two, since somebody's changes may stand in the copy alone, and delete one.
            """
        case .csvSyntax:
            """
            A CSV file is a table: the first row names the columns and every row has as many cells. A cell that holds \
            a comma, a quote or a line break stands in double quotes, and a quote within it is doubled. A spreadsheet \
            does this by itself when it saves.
            """
        case .countDiffers:
            """
            The scorecard says how many indicators it has, and another number of them is written down: one may be missing, or \
            the source counts something else, such as rows. Rows under one code are one indicator. Where the source itself is \
            wrong, accept the fault in site.yaml with the reason.
            """
        case .cutValue:
            """
            In YAML a space and a # begin a comment, so the rest of the line would be lost. Put the value in double \
            quotes; put a comment on a line of its own.
            """
        case .doubtfulFigure:
            """
            A figure can hardly be right: a percentage over 100, a figure without a per cent sign in a row of percentages, or a \
            baseline of a time that has no figure. \
            Look at the source. Where it prints so, or the percentage is of a change, accept the fault in site.yaml.
            """
        case .duplicateKey:
            """
            The same name is given twice, and only one of the two could count. Keep the one that is right.
            """
        case .emptyDate:
            """
            Several dates with ; between them belong to the steps in order, and one place is empty. The step in that \
            place is taken to have no date, and the others keep theirs. Write the date, or `none` if there is none.
            """
        case .garbledText:
            """
            A text in UTF-8 was opened as if it were in the Windows code page, and saved again: each curly quote, \
            dash and pound \
            sign has become two or three letters, or is lost. Excel does so when a CSV file is opened by a double \
            click. Saved as plain CSV, letters that the code page lacks become question marks, which is seen beside the newest \
            snapshot. Bring back \
            an earlier version, and open it with Data → From Text/CSV.
            """
        case .groupLikeAction:
            """
            A heading with one sign and an id, `# G1 Title`, groups the actions behind it and has none of the lists of an \
            action. This one has such a list, or no action stands behind it: then it would be counted nowhere. An action \
            begins with two signs.
            """
        case .hiddenCharacter:
            """
            A character stands here that nobody sees, such as a space without width or a joiner: it comes along when text is \
            copied from a web page or a PDF. It is read as if it were not there. Delete it, or it makes words \
            different that look \
            the same for whoever searches them.
            """
        case .impossibleDate:
            """
            The day does not exist, such as 31 November. It is treated as some day of its month and marked, never \
            corrected. Write the day that was agreed; if the source printed it so, accept the fault in site.yaml.
            """
        case .issuedPaperChanged:
            """
            A paper that was given out never changes, so that what members read can be found again. It is published as it \
            lies in its folder of papers/, and a file there is not what was written when it was issued. Bring it back from \
            an earlier version of the sources. A paper that was wrong is corrected with a new version, which says that it is \
            one and stands beside the first. To take words out for good, use goldthread withdraw.
            """
        case .linkedFile:
            """
            A link to another place on the disk stands where a file or folder should. A link may lead only to a file of \
            Content/ that is read in its own place too: what else the machine holds is nobody's to publish, and a folder \
            could lead back into itself. Put what it leads to in its place.
            """
        case .looseDate:
            """
            A date that looks like a deadline stands where none is read, so nobody would be late. Of a step it is read in \
            brackets that hold it alone, behind `due` or `by`: (due March 2023). A date that only tells when something was \
            stands outside brackets, within the sentence; behind "by" it is told there, too. So is a time that names no day \
            and no month ("by Christmas", "by the end of term", "by the next board"), or a year alone that somebody aims at \
            ("target 2026"): nobody could be late.
            """
        case .lowContrast:
            """
            Two of the council's colours are too near each other, so some people could not read the text or see the \
            line. Text needs a contrast of 4.5 to 1 with what it stands on, lines and the ring around what has the \
            focus need 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
            """
        case .malformedID:
            """
            An id begins with a letter, holds a digit, and is made of letters, digits, dots, dashes and underscores, \
            at most 40 of them: R1, P2.1. The ids of inspections and plans are the names of their files and folders \
            and need no digit.
            """
        case .malformedNumber:
            """
            A child may ring the number, so it must be one that can be rung from a telephone in this country: 01632 960123, \
            0800 1111, 999. Words, a second number and numbers of other countries go elsewhere: who answers into `who`, when \
            into `hours`.
            """
        case .malformedTag:
            """
            The name of a folder in `young-people`, and the language of a translation, is a tag that says which language \
            it is (BCP 47): pl for Polish, ur for Urdu, pa-Arab for Punjabi in Arabic letters. It decides how browsers and \
            screen readers say the words, and which way they run, so a tag that is not known is not guessed at.
            """
        case .misplacedBlock:
            """
            A block stands where its readers are not. Pages for young people stand alone: they lead nowhere that their \
            readers cannot go. Blocks that tell the plan in plain words are theirs.
            """
        case .missingAltText:
            """
            The picture has no alternative text, so people who cannot see it learn nothing from it. Write what it \
            shows between the square brackets (WCAG 2.2, 1.1.1).
            """
        case .missingField:
            """
            Something that every record of this kind must have is not there.
            """
        case .missingFile:
            """
            A file that the site cannot do without is not in Content/, or stands there by a name of which nothing is read: \
            with another ending (`posts.yml`, `s1.md.txt`), with capitals (`Progress.csv`), with a letter too many or too few \
            (`progess.csv`, the folder `inspection`). Until it has its name, nothing that depends on it is told.
            """
        case .misplacedValue:
            """
            A field that names somebody or something holds a figure: in tables of many columns values slip into the \
            neighbouring one, as a target into the column of the provider. Put the figure where it belongs, or, \
            where the source \
            itself is wrong, accept the fault in site.yaml. So is the id of a step or measure that is none: it is that of its \
            action, with a letter or two (P2.1a).
            """
        case .missingStatementPart:
            """
            The accessibility statement lacks a part that the law asks of every council (Public Sector Bodies (Websites \
            and Mobile Applications) (No. 2) Accessibility Regulations 2018). State what is true, also when it is that \
            nothing was tested.
            """
        case .unexplainedLimits:
            """
            The limits of a chart are to be worked out anew from a period on, and it does not stand who decided so, on which \
            day and why. Limits that are moved without a word make any figure look ordinary, so a person answers for it: the \
            period, then the board or post and the day in brackets, then a colon and what was changed.
            """
        case .misspeltAudience:
            """
            The name of an audience is one letter away from a usual one. It would be the name of an edition and of its \
            folder, and what is marked for the usual one would be marked for nobody.
            """
        case .mixedPeriods:
            """
            The figures of a row are counted by different years: 2023 is a calendar year, 2023/24 a financial one and autumn \
            term 2023 part of a school year. They would be drawn beside each other as if they were alike. Write the periods by \
            one kind of year, or give the figures rows of their own.
            """
        case .nameMismatch:
            """
            An inspection, plan or page is named twice, in its file and by the name of its file or folder, and the \
            two differ. The name decides the address, so they must be the same. Or a section is called almost as its actions \
            begin: what is tied to it would be tied to nothing.
            """
        case .noRecommendations:
            """
            An inspection without recommendations has nothing that a plan could answer, and its page says that there are \
            none. Each begins with a heading: ## R1 and the official wording. If there were none, accept it in site.yaml.
            """
        case .notCompared:
            """
            A snapshot is read by the rules of today. Where it says something that is not understood any more, the plan \
            that says it is left out of what changed, and that is told: part of a plan would look like changes that \
            nobody made.
            """
        case .notAMisprint:
            """
            A date can be left out as a suspected misprint only when it does not exist or lies before the plan began, and \
            only when somebody answers for it: readers are told who decided it, when and why. Any other date counts as it \
            was agreed; where it has to change, the log says so.
            """
        case .placeholder:
            """
            TBC, n/a, none, a dash or see above fills a place and says nothing. It counts as not stated: not as a measure, \
            evidence, reason, lead or difference made. As evidence, as a measure and as what changed so do words that prove \
            nothing (yes, on file, in progress, improved outcomes), those that name a kind of document without its day or title \
            (minutes, report) and those that only point elsewhere in the plan (see P1.1); as an \
            update, that nothing is new (no change, ongoing); as an answer to young people, that it was noted; as a reason, that \
            there was one, or a word such as capacity. Write \
            the answer, or leave the place empty until there is one; \
            what is as above is written again, because every entry is also read alone.
            """
        case .publicNotLast:
            """
            The audiences in site.yaml stand from the narrowest to the widest, and an edition has what is meant for \
            every audience behind its own. What is public is read by everybody, so nothing can be wider: an audience \
            behind it would have everything that is meant for it published.
            """
        case .quoteWithoutConsent:
            """
            Young people's own words are shown only when they agreed to that, and the row does not say that they did. Until \
            it does, nothing of them is shown; what they spoke about can be told in the council's words.
            """
        case .periodOrder:
            """
            The periods of a row do not stand in the order of time. Figures are added behind those that are there, \
            and a figure \
            that takes the place of an earlier one says so in "revised on". Often the year is mistyped.
            """
        case .pictureWithPlace:
            """
            Phones write into a photograph where it was taken: of a children's home that is the address. Nothing of this \
            kind is published, nor the camera, the day or any text in a picture. But everybody who has the sources has \
            the file as it was taken. To make it safe too, take its properties out: on Windows, under Properties, Details.
            """
        case .pipeTable:
            """
            A table is drawn with bars in a text, with the rule below its head or without. Markdown knows no tables, so readers would see the bars and dashes. A \
            `table` block takes the same rows, and asks for the caption by which people who listen to the page know what \
            it holds. In a field of front matter no block can stand: move the table to the text below.
            """
        case .rawHTML:
            """
            HTML in Markdown is not published: it could break the page for people who use assistive technology, and \
            run scripts. Write Markdown; for a table use a table block.
            """
        case .repeatedRow:
            """
            Two rows of a log say the same of the same day, so what they tell would be counted twice. Take one of them out; if \
            it did happen twice, say in each what sets it apart.
            """
        case .restrictedPaperShown:
            """
            An item of an agenda is exempt or confidential, and every paper that it names is for everybody: the edition that \
            the public reads would have them whole. Give a paper the audience that may read it, by `audience` at its head. \
            Where only an annex is kept back, the report may be for everybody and the annex not.
            """
        case .skippedHeading:
            """
            Headings go down one level at a time, beginning with ##: people who use a screen reader move by them, and \
            a level that is left out sounds like a missing part (WCAG 2.2, 1.3.1).
            """
        case .spreadsheetValue:
            """
            A spreadsheet has put something of its own in the place of what was in the cell: an error such as #NAME? \
            (for a text \
            that begins with = or -), a row of ######## (the column was too narrow when the file was saved), the \
            number by which it \
            counts days (45037), a time behind a day, a short form of a month (Dec-13), or a column of days with the month \
            first or two digits for the year. The help says how to save \
            it so that the \
            file holds what was meant.
            """
        case .strayMark:
            """
            Something in a text looks like a mark that withholds it from some readers, or like the beginning of a block, \
            and is neither: a sign is wrong, it stands where marks are not read, or it is only words. Everybody would read \
            the text, and the mark as well. An `only` block withholds text; `audience` withholds a whole document in its \
            front matter, an entry directly below its heading, and a row of a log in its own column. To show how a mark is \
            written, put a whole example into a block of code called `markdown`, or the mark as code into a sentence that \
            goes on behind it.
            """
        case .straySigns:
            """
            A sign stands here that other programs know and Markdown does not, or that is not quite what Markdown wants: a box \
            to tick, a footnote, raised figures, a formula, a wiki's box or colour, a link with a space in it, stars beside a space, \
            a star or backtick that nothing closes, more lines behind a word than before it, a tab, a tick before an item, what \
            comparing two versions leaves. It is shown as it stands. \
            The help says \
            how to write what was meant.
            """
        case .templateText:
            """
            Text that a template put there to be replaced is still there. Replace it or take it out.
            """
        case .tooLarge:
            """
            A text or table may have 4 MB, one paragraph, list or block of a text 64 KB, and a table 50,000 rows. More is \
            nearly always a mistake, and some long texts would take minutes to read; so would a long one that is made of \
            signs in place of words. Split it. A snapshot may have 64 MB.
            """
        case .twoFigures:
            """
            Two values are given for one row and period, and nothing says which of them stands. A figure that was revised is \
            added below the first, with the day on which it was revised in "revised on"; the first stays where it is.
            """
        case .uncheckedEasyRead:
            """
            Easy Read is a promise: somebody looked at the page with people who need it. A page may make it only when it says \
            who did that, when, and with which readers.
            """
        case .unclosedBlock:
            """
            A fence begins here, and no line of its own ends it, so everything below it is taken for part of it. A fence is \
            closed by a line with nothing but the same signs, at least as many as it began with, in the same list or \
            quotation. Within a block it is that block which such a line would end: begin and end the block around with four \
            backticks instead of three. A comment (<!--) that nothing ends takes in everything below it as well, and \
            shows none of it.
            """
        case .unfinishedMerge:
            """
            Version control could not join what two people did, and has put both versions into the file, between lines of \
            <<<<<<<, ======= and >>>>>>>. Somebody has to choose: keep the right lines, take out the others and the \
            three marks. \
            Until then the first version is read, and nothing is published.
            """
        case .unknownAsset:
            """
            A picture, logo or reference document is named that is not in the folder assets of Content/, so nothing \
            would be shown, or Word papers would not look like the council's.
            """
        case .unknownBlock:
            """
            A fenced block is replaced by what the plan says when its first line names a kind of block, and shown as \
            code when it names a language. This one names neither.
            """
        case .unknownDate:
            """
            The words are not among those that say when. The authors' guide lists them: a day, a month, a quarter, a \
            term, a year, ongoing, a recurrence, to be confirmed, or where the date is written instead.
            """
        case .unknownField:
            """
            A field line or a heading of an entry has a name that nothing is known by. It would not be shown, so it \
            is not passed over. Nor is one that stands where it is not read, or that goes on with the field before it. If your council calls it so, add the name under names: in site.yaml.
            """
        case .unknownFigure:
            """
            What stands here is neither a figure (143.51, 16.00%, 1,075), nor a dash, nor a symbol (z not applicable, x not \
            available, c confidential, low, u unreliable), nor a word that the scorecard names under "symbols". Or a \
            symbol that \
            keeps a figure back stands beside the figure. Units belong to the field Unit, remarks to Data quality.
            """
        case .unknownFile:
            """
            The file is in Content/ but is of no kind that is read, so nothing of it is published.
            """
        case .unknownGroup:
            """
            Young people are heard as groups, never as persons, so a row can name only a group that site.yaml lists under \
            `young people`. A row whose group is not known is not shown.
            """
        case .unknownIndicator:
            """
            values.csv, or a field of indicators.md, names an indicator or a row that indicators.md does not have. \
            Write its id \
            or its printed code, and in the column "row" which of its rows is meant where it has several. Where several rows \
            are about one that is not there, and none about one of nearly its id, that is told in indicators.md.
            """
        case .unknownKey:
            """
            A key that nothing is known by stands in YAML or as a column's heading. It would not be shown, so it is \
            not passed over.
            """
        case .unnamedFence:
            """
            A line of three backticks with no word behind it begins code, or ends a block. Below an `only` block it is \
            nearly always a second end of that block, whose first end came too early, and what lies between would be \
            published. Code that is meant to be shown has the name of its language behind its fence, or `text`.
            """
        case .unplacedPublication:
            """
            What others have published is no secret, so a small number that stands there is shown. That holds only if \
            everybody can look: `published in` names the document and the page, such as `Annex A of the committee's \
            papers, page 12`.
            """
        case .unportableName:
            """
            The name of a file or folder works on some computers and not on others: Windows keeps con, aux and a few more for \
            devices and allows none of < > : " \\ | ? *, and two names that differ in capitals alone are one name \
            there and on a \
            Mac. Whoever fetches the sources there gets some of them only. Use lower-case letters, digits and dashes.
            """
        case .unreadMarkup:
            """
            The line was meant as an item of a list, a heading, or text that is struck out, and is none: a bullet of Word, a \
            sign without the space that belongs behind it, an item that is not indented enough, a tab that makes \
            code of a text. It \
            runs into the line above, is lost as a heading, or is published although it was struck out. The help \
            says what to type.
            """
        case .unreadableFile:
            """
            The file could not be opened or read. Often it is open in another program, or its permissions are wrong.
            """
        case .unsafeDocument:
            """
            Every Word paper takes the headers and footers of the reference document, so what they hold goes to \
            everybody who reads one. A field can show a file or a name from the computer that the paper is opened \
            on, or another date each day; a link or a linked picture asks another server, and an object can be \
            anything. Only text, tables, shapes, pictures that stand in the document itself, and fields that tell of \
            the paper are taken. Whatever else is in the document (its text, properties, comments, template) stays \
            behind.
            """
        case .unusablePDF:
            """
            A PDF that somebody else made is published as it lies, and its pages go into the pack of a meeting. One that is \
            not whole, is locked, has more pages than anybody reads, or holds more than pages (a script, a file, a form, notes \
            that people left in it) is not taken: nobody would know what goes out with it. Export it anew without that.
            """
        case .unsafePaper:
            """
            A paper that was issued is published as it lies, so its folder may hold only what goldthread issue writes: a \
            page without scripts, forms, frames and styles of its own, which loads nothing from elsewhere and says so to \
            browsers first of all, and pictures that only show something. Somebody has put something else there and written \
            the digests anew. Bring the folder back from an earlier version of the sources.
            """
        case .unsafeLink:
            """
            The link does not lead to a web page, an e-mail address, a telephone number or, by its id, to something of \
            this site, so it is not published: it could lead nowhere, run a script, or open a file on the reader's own \
            machine. A picture is a file of the folder assets; pictures from elsewhere are not fetched.
            """
        case .unsafeStyles:
            """
            The council's own styles would ask another server for something, or could not be read as every browser \
            reads them. Pages ask nothing of other servers: they must work on a closed network, and nobody else learns who \
            reads them. Only rules (such as @media) and functions (such as calc()) that are known to fetch nothing pass, \
            url() may name a picture of assets/, and what stands in quotes ends on its line.
            """
        case .unsafeSVG:
            """
            The drawing holds more than drawing: a script, something that answers to clicks, a link to elsewhere, a \
            page of HTML, or an instruction to the reader's browser. Somebody who opens the file would run it. A drawing is \
            UTF-8 and holds only elements, attributes and styles that are known to draw and do nothing else; it refers to \
            parts of itself alone (#id), and what it refers to is drawn again at each place, which may not come to more than \
            10,000 elements: browsers would hang. A blur counts as 100 elements.
            """
        case .vagueLink:
            """
            A link should say where it leads: people who use a screen reader often hear the links alone, and "click \
            here" tells them nothing (WCAG 2.2, 2.4.4).
            """
        case .wrongType:
            """
            The value is not of the kind that belongs here: a list where one value is expected, a word where a number \
            is, or a word that is not one of the few that are allowed.
            """
        case .yamlAlias:
            """
            Anchors (&), aliases (*) and tags (!) of YAML are not used: they hide what a file says. If the value \
            really begins with one of these characters, put it in double quotes.
            """
        case .yamlSyntax:
            """
            The YAML cannot be read. Usual causes are a tab, a value that holds a colon and a space without being in \
            double quotes, or a line that is not lined up with its neighbours.
            """
        }
    }
}
