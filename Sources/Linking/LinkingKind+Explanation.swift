/// What each problem means, why it matters and what to do: the paragraphs of `goldthread explain`.
extension LinkingKind {
    package var explanation: String {
        switch self {
        case .addressCollision:
            """
            Two things would have the same address, because addresses are in lower case and hold only letters, digits \
            and dashes. Give one of them another id or name.
            """
        case .afterUrgentBusiness:
            """
            An item of an agenda stands behind urgent business, which comes last. What is taken there was not on the agenda in \
            time: such an item says in `Late:` why the chair took it.
            """
        case .agendaPaper:
            """
            The paper of an item is not there, an item has several, or two items have the same. Each item has one paper, and \
            what belongs to that are its annexes. An item whose papers stand in a supplement names one that its meeting has.
            """
        case .almostATie:
            """
            A title, step or measure is tied to a recommendation by its id in round brackets that hold nothing but ids: \
            (R1), (R1, R2). These were meant so and are read as text, or in part, so the recommendation would seem to have \
            less that answers it. Other words beside the id (see, for, who inspects), a letter too few or wrong (A1, OAl) and an id at a \
            title's end without brackets are seen as well. An id that is only mentioned stands without brackets, or in a sentence.
            """
        case .ambiguousReference:
            """
            Several inspections or plans have this id. A bare id means the one in its own plan, then in the \
            inspections that the plan answers, then the only one of the site. Write which is meant: 2025-visit:R1.
            """
        case .answerToNothing:
            """
            A row of minutes/answers.csv answers a resolution that asks nothing of anybody, or is older than it. What a resolution \
            asks stands in brackets at its end: `(asks: Head of Homes, by 30/09/2024)`.
            """
        case .backOnTrackPassed:
            """
            A row says that an action will be back on track by a day that is before the row's own. One of the two \
            dates is wrong.
            """
        case .benchmarkPeriod:
            """
            The figures of others are of periods for which the row itself has none, so that there is nothing to compare: a \
            benchmark counts only beside a figure of the same time and basis. Check the periods.
            """
        case .blockValue:
            """
            A block asks for something that the plan does not have: a status, a column, a post.
            """
        case .circularReference:
            """
            Something goes on as itself, or as something that goes on as it. Whoever follows the thread would go round \
            for ever, and an action would leave the sum without any other carrying it on.
            """
        case .contradictsPlan:
            """
            plan.md says that the plan has no measures or no dates, and here is one. One of the two is wrong: what is here is \
            shown, and of the others nothing is told as missing.
            """
        case .deadlineBeforePlan:
            """
            The date lies before the plan began, so the action was late on its first day. Often the year is wrong.
            """
        case .deadlineNonWorking:
            """
            The date is a Saturday, a Sunday or a bank holiday of calendar.yaml. It may be meant; it is only noted.
            """
        case .duplicateID:
            """
            The same id is given to two things of one plan or inspection, so nobody could tell which is meant. Give \
            the newer one an id of its own.
            """
        case .duplicateSeries:
            """
            Two rows have the same figures in every period. A board would read one fact twice. Perhaps they were pasted into the \
            wrong row; where the source has one measure under two codes, accept the fault in site.yaml.
            """
        case .emoji:
            """
            An emoji stands in a text for young people. Devices draw it differently, people read it differently, and a screen \
            reader says its name in the middle of the sentence. What young people said themselves is shown as they wrote it.
            """
        case .endingWithoutReason:
            """
            An action was withdrawn, merged, split or carried to another plan, and the row does not say why or who \
            agreed. Nothing leaves a public plan without both.
            """
        case .eventWithoutDay:
            """
            A date is counted from an event of calendar.yaml that has no day yet, so nobody can say when it has passed. Write \
            the day when it is known; until then the date stands as it is written and never passes.
            """
        case .fallenPercentage:
            """
            What was reported as done is less than before, and neither `text` nor `why` of the row says what happened. It may be \
            a slip of the key, or something was found not to be done after all.
            """
        case .fileSharePath:
            """
            Everybody may read this edition, and nobody outside can open a path into the council's own network; it tells \
            strangers what servers and folders are called, and sometimes who works on them. Say what the paper is and who \
            keeps it. Editions for the council's own people may have the path.
            """
        case .gateEvidenceDate:
            """
            What shows that the work of an action lasts must be younger than the work, and no younger than the day on \
            which it was looked at. Check `evidence date` against the days of the two gates.
            """
        case .gateNotPassed:
            """
            A row says that an action is `reopened`, and it had passed no gate that could be open again. Often the row is \
            about another action, or dated before the one that passed the gate.
            """
        case .gateOutOfOrder:
            """
            The last gate of a plan asks whether the work lasts, so it cannot be passed before the work is delivered. \
            Check the days, or add the row that is missing.
            """
        case .gateOwnEvidence:
            """
            The last gate of a plan counts by the word of somebody who does not lead the action: who did the work does not \
            mark it. Others may check together with those who lead it.
            """
        case .gateReopened:
            """
            An action that has passed a gate stays behind it until a row says `reopened` and why. A status that is reported \
            after the last gate, without such a row, would count for nothing, and nobody would notice.
            """
        case .gateUnchecked:
            """
            Each gate of a plan is passed on a day, and somebody has checked that it is: name the post or the board in \
            `checked by`.
            """
        case .gateWithoutEvidence:
            """
            The last gate of a plan asks for proof: where it is (`evidence`), the day that it bears (`evidence date`), and \
            how many were looked at (`looked at`), as in `12 case records`. Without it, nobody can tell complete from said to \
            be complete.
            """
        case .hardToRead:
            """
            A text for young people is harder to read than the site allows. The score is the Automated Readability Index \
            (R. J. Senter and E. A. Smith, 1967, AMRL-TR-66-220): 4.71 times the letters per word, and 0.5 times the words \
            per sentence, less 21.43. It is a school grade of the United States; a year of school in England is one more. \
            A score is no reader: let young people read the text too.
            """
        case .incompleteRestriction:
            """
            An item whose paper the public may not have lacks something that has to be said of it: which post confirmed the title \
            that the public reads, or, of exempt information, why the public interest in keeping it back weighs more. Of \
            confidential information nothing is weighed.
            """
        case .keyDecisionNotice:
            """
            A key decision of an executive was announced later than the rules of calendar.yaml for the meeting's day ask for, and \
            nothing says which notice was given instead.
            """
        case .linkInPlainText:
            """
            Titles, and most cells of tables and fields, are words without links: `[words](ref:OA1)` would be read as it stands, \
            signs and all. Write the id alone, which becomes a link wherever it stands, or put the link into a text below.
            """
        case .leftOverComment:
            """
            Initials and a number in square brackets, such as [AS1], mark a comment where a text was copied from Word. The comment \
            itself has not come along, and readers would wonder whose initials these are. Take the mark out.
            """
        case .logAfterEnd:
            """
            The log reports on an action after the row that ended it. Perhaps the row belongs to the action that took \
            over; if work went on after all, give the action a new entry with Continues.
            """
        case .logOrder:
            """
            The row is older than the one above it. Rows are added at the end, so that the log reads as it grew.
            """
        case .longWord:
            """
            A word in a text for young people has more than 24 letters. It is hard to read, and does not fit on a line of a \
            phone beside a drawing; it is broken there, so nothing runs over.
            """
        case .longSentence:
            """
            A sentence of a text for young people has more than 20 words. Whoever reads slowly has lost its beginning at \
            its end. Say one thing in a sentence. Items of a list and headings are sentences of their own.
            """
        case .malformedReference:
            """
            A reference is an id (R1), or the name of an inspection or plan, a colon and an id (2025-visit:R1).
            """
        case .meetingNonWorking:
            """
            A board is to meet on a Saturday, a Sunday or a bank holiday of calendar.yaml. Often the year or the month \
            is wrong, and the day on which papers are due would be wrong with it.
            """
        case .minutesApproval:
            """
            Minutes are approved once, by a later meeting of the same body. A correction stands in the minutes of the meeting that \
            makes it, and the earlier text is not edited.
            """
        case .minutesOutOfSequence:
            """
            The minutes of a body are numbered on through the municipal year, from meeting to meeting, and begin at 1 after the \
            annual meeting in May.
            """
        case .missingBankHolidays:
            """
            A time limit is counted in working days through a year of which calendar.yaml lists no bank holiday, so \
            no last day is worked out for it. Add the bank holidays of that year.
            """
        case .missingDeadline:
            """
            An action of a plan in force has no date. Write when it is due; say "ongoing" or "to be confirmed" and \
            give it a Review date; or say "none" where the plan gives no date. A plan that has no dates at all says so in \
            plan.md: `without: [dates]`.
            """
        case .missingEvidence:
            """
            An action is complete and neither its row nor the difference log says how that is known. Inspectors ask.
            """
        case .missingHelp:
            """
            A young person who reads these pages may need help now. So each has 999, Childline and Help at Hand, and the \
            council's own numbers for advocacy, for when it is closed and for complaints. They stand in \
            young-people/help.yaml; without one of them the pages are made in the draft edition only. An example whose \
            papers give no number of the council can say so there, where `made by` in site.yaml says who made it.
            """
        case .missingLead:
            """
            An action of a plan in force has nobody who leads it.
            """
        case .missingTranslation:
            """
            A language has not all of the words and pages that there are in English. What it lacks is shown in English and is \
            marked as English, so that browsers and screen readers say it right.
            """
        case .misplacedWords:
            """
            A row agrees new words for something that has none of that kind, on a day before its plan began, words that its \
            plan's file has already, or a title without the recommendations that the one before it names. The title is that of an action, a section or a group; the words of a step or a \
            measure are agreed anew in a row about its own id. The file keeps the words that were agreed first.
            """
        case .misplacedEnding:
            """
            Only actions and steps end. A section is done when its actions are; a plan is closed or superseded in \
            plan.md. An action that goes on in the same plan is merged or split, not carried.
            """
        case .missingMeasure:
            """
            Nothing says how one will know that an action of a plan in force has worked: neither it nor its section \
            has a measure. A plan that has none at all says so in plan.md: `without: [measures]`.
            """
        case .mixedDirections:
            """
            A text runs in another direction than its language, or holds characters that nobody sees and that turn the text \
            round. Each page and each quotation is set in the direction of its own language; nothing else is needed.
            """
        case .namesAPerson:
            """
            These words seem to tell who a person is: a title before a name, a usual given name before another, initials \
            with an age, a school, a home or something rare that happened, one initial with an age, a usual given name of which \
            the text says that somebody is meant (my worker, written by, thanks to, one beside another, what only people do), \
            a child of whom both the age and the home or school are told, a name that somebody is said to be called by, \
            a date of birth, the number by which a register knows one person, a mobile number, an e-mail address that is no \
            team's, the name somebody logs on with (jbloggs2), the only one of a kind in a place that is \
            named or small, one letter with what only a child has (K's mum) or with whom it lives, a name cut short (Sarah J., \
            J. Hawkins, J Hawkins, jo.bloggs), a surname alone behind "checked by" and the like (a warning), two letters that no register knows and that do something (SH to chase), a house with its street \
            or postcode, or those who live at a number; of what young people said also an age alone. Words in drawings count too. A \
            plan names posts, and speaks of groups. It is an error in every edition that others have than the narrowest of \
            several audiences, and a warning in that and in the draft. A body or a place that is called by somebody's name \
            goes into glossary.yaml or boards.yaml. The check does not know every name: read the text yourself too.
            """
        case .noAccessRule:
            """
            The public has a right to the meetings and papers of this kind of body, and calendar.yaml has no rule that was in force \
            on the meeting's day. Nothing can be worked out then.
            """
        case .noFigures:
            """
            An indicator or a measure has no figure at all, so that nobody can say how it goes. Add its first value, or say in Data quality \
            when there will be one and accept the fault in site.yaml.
            """
        case .noOwner:
            """
            Nobody answers for the row: no post explains its figures to the board. Add a line Owner with a post of posts.yaml, or \
            "unnamed post" where the source prints a person whose post is not known.
            """
        case .openEnded:
            """
            An action has no last day: it is ongoing, comes round, points to another document or is to be confirmed. \
            It can never be overdue, so it needs a Review date on which somebody looks at it again. Where a plan has many of \
            them, accept the fault for all of it in site.yaml: `entity:` and the plan's name.
            """
        case .passiveVoice:
            """
            A sentence of a text for young people does not begin with who does something: "you will be asked" for "we will \
            ask you". It is harder to read, and often hides who promised. A form of "be" or "get" before a past participle \
            is taken for it; where that is wrong, say it in other words or pass it over.
            """
        case .pauseWithoutRestart:
            """
            An action was paused without a day on which it starts again. Write "paused until" and the day.
            """
        case .personNotPost:
            """
            This looks like a person's name, and a post is expected: as a lead, as who agreed or checked, as another way \
            of writing a post. Plans name posts: people change, and a public plan is no place for their names. Write the \
            post, or "unnamed post" where a source prints a lead whose post is not known. A body that only looks so goes \
            into posts.yaml, boards.yaml or glossary.yaml. Where it leads nothing, it is a warning in the draft edition and \
            in that of the narrowest of several audiences.
            """
        case .pointsToAHandful:
            """
            Of five young people or fewer whom something concerns, others can guess who said it, though nobody is named. So each \
            row of heard.csv says in `of how many` how many of the group it concerns, and a row of so few is told to nobody \
            but the narrowest audience.
            """
        case .postNotInOffice:
            """
            The post did not exist, or was no longer there, when the action was open. Write the post that has the work. Of a \
            post that goes before the work is due, posts.yaml can say who takes over: "succeeded by".
            """
        case .privateWithoutNotice:
            """
            An executive takes an item in private, and a notice that the rules of calendar.yaml ask for is missing or late. Where it \
            could not wait, say who agreed to that.
            """
        case .readingScore:
            """
            How easy a text for young people is to read, by the Automated Readability Index (R. J. Senter and E. A. Smith, \
            1967, AMRL-TR-66-220), as a school grade of the United States. There is nothing to mend. Texts of fewer than \
            30 words have no score.
            """
        case .reasonWithoutPromise:
            """
            Plain words say why something is not as it was promised, and none say what was promised. Young people read \
            neither: what has no plain words is only counted. Write them, or take the reason out.
            """
        case .repeatedNumber:
            """
            Two actions or sections of a plan, or two recommendations of an inspection, are printed with one number, so \
            that readers of pages and papers cannot tell them apart. What is printed is what stands behind `Printed as`, \
            or the id. Write what the source prints; where that itself prints a number twice, accept the fault in site.yaml.
            """
        case .repeatedPost:
            """
            A field names one post twice, perhaps in two of the spellings that posts.yaml gives. It leads once, and is \
            printed once. Take one of them out; if two posts are meant, see under which of them posts.yaml lists the spelling.
            """
        case .repeatedText:
            """
            The same words are reported several times, as if pasted. A reader learns nothing new from them. Say what \
            has changed since the last report, or that nothing has.
            """
        case .reusedID:
            """
            The id belonged to something else before. An id is never used again: old papers and links would lead to \
            the wrong thing.
            """
        case .sayInstead:
            """
            A text for young people has a word that say-instead.yaml lists, the list that the council has agreed with its \
            young people. Say what it says instead. Quotations in blocks are theirs and are never looked at.
            """
        case .signOffByNobody:
            """
            The last status of an action says that somebody has still to sign it off, and not who: so nobody knows whom it \
            waits for. Name the post or the board in `sign-off by`.
            """
        case .smallCountInText:
            """
            A text that this edition shows counts so few people that they could be known: "two children". Figures as small are \
            kept back from tables, and a sentence would tell them all the same. Say it without the number, put the sentence into \
            an `only` block for readers who may know it, or, where the number is nobody's (one child at a time), accept it.
            """
        case .smallNumberKept:
            """
            Counts of people from 1 to the threshold of `small numbers` are kept back, and so is whatever they could be worked out \
            from. This tells for a row how many of its values are kept back, for what, and what a further row would change. \
            Nothing has to be done.
            """
        case .smallNumberTold:
            """
            A small number of people is not shown, and a reader who knows the rule could work it out from what cannot be hidden: \
            an issued paper, figures that others published, a zero. Give what ties them to fewer readers by `Audience`, or take it \
            out; what an issued paper prints can only be accepted, with a reason.
            """
        case .stepsAndDates:
            """
            An action has several dates, but not as many as it has steps, so nobody can tell which date belongs to \
            which step. Write each date in its step: (due March 2023).
            """
        case .sumDiffers:
            """
            Parts that should add up do not, by more than rounding explains. One of the figures is wrong, or the parts are not \
            those of the whole.
            """
        case .titlesDiffer:
            """
            An item is called one thing on the agenda and another in the work plan or by its paper. Readers who follow it from one \
            to the next may not know that it is the same.
            """
        case .twoStates:
            """
            Two rows of one day give the same thing two different statuses.
            """
        case .unagreedDeadline:
            """
            A row asks for a later date and nobody has agreed it. The action stays due on its last agreed date, and \
            the request is listed as a decision that is asked for. When it is agreed, add a row with "agreed by".
            """
        case .uncheckedTranslation:
            """
            The words of a language are there, and nobody has said that a translator checked them. The pages tell their readers \
            so until somebody has.
            """
        case .unclearClosing:
            """
            A row of an inspection's log closes a recommendation in a way that readers could not rely on: by others than \
            whoever made it, without the document that says so, or it opens what is open. What the council or its board says \
            of its own work is `judged done`; the recommendation stays open until whoever made it closes it.
            """
        case .uncountedRow:
            """
            A row has small whole numbers, and neither `Counts` nor its unit says whether people stand behind them. They are kept \
            back as if they did. `Counts: children`, `families`, `staff` or `people` says that they do; `Counts: things` that \
            nobody stands behind them.
            """
        case .unclearResponse:
            """
            A recommendation is not accepted, or not all of it, and nothing says by whom, when, why, or which part; or it is \
            accepted, and something says what of it is not. Readers of the report ask, and where it is not accepted nothing \
            else answers it.
            """
        case .undefinedAbbreviation:
            """
            An abbreviation is used that glossary.yaml does not explain. Many readers will not know it (WCAG 2.2, \
            3.1.4).
            """
        case .unexplainedAbbreviation:
            """
            A text for young people has an abbreviation that neither it nor glossary.yaml explains. Best write it out; or \
            explain it where it stands: an advocate (AD), or an AD (a person who speaks up for you).
            """
        case .unendedAction:
            """
            A plan is closed or superseded, and one of its actions has no ending, nor does the plan say how it ended \
            as a whole. Nothing may vanish: complete it, carry it on, or write a "statement" with its "source".
            """
        case .duplicateLabel:
            """
            Two paragraphs of a paper carry the same label, so that nobody can tell whose number a reference means.
            """
        case .incompleteReport:
            """
            A board or committee report needs to say whom it goes to and when, an annex its letter and its plan, a \
            thread its recommendation: without it there is nothing to print.
            """
        case .unexplainedMove:
            """
            A row asks for a later date, or agrees it, and no row with that date says why. Boards and inspectors ask why dates \
            move, and the page says that no reason is given.
            """
        case .unknownAnnex:
            """
            A paper names an annex that there is not, that is no annex, or that is the paper itself.
            """
        case .unknownBase:
            """
            A percentage of a few is as telling as their number: 67% may be two children of three; so is a rate, 0.9 in every \
            10,000, where anybody can look up how many live there, and a mean of a few. Where nothing says of how many it is, nobody can know whether it may be published, so it is kept back. `Percentage of` names the row that says it, \
            `Smallest base` the fewest that it is ever of. Digits that no small base can give (66.28%) need neither.
            """
        case .unknownBoard:
            """
            A paper goes to a board or committee that boards.yaml does not list, or a plan or a row of progress says that \
            somebody agreed who is neither a board of boards.yaml nor a post of posts.yaml, under its name or another. A date \
            counts as agreed by the word of somebody who can be asked, so `yes` and a person's name are none.
            """
        case .lateReasonNotMinuted:
            """
            An item that was not open to inspection in time is taken only when the chair says why it is urgent, and that \
            reason stands in the minutes (Local Government Act 1972, section 100B(4)). Write it in the minute of the item, \
            as Late:. The guide says what was compared with the law’s own words, and what was not.
            """
        case .supplementNumbers:
            """
            A supplement to a pack goes on with the numbers of its pages, so that a number means one page of a meeting. It \
            begins on a right-hand page, which has an odd number, behind the last page of the pack and of the supplement \
            before it. What was printed before it is known when papers are made, so that is told then.
            """
        case .paperAfterPublication:
            """
            A paper of an agenda was issued on a later day than that on which the papers of the meeting were published, or its \
            text was changed after their pack was issued, or it was added since. Whoever has them by then reads something \
            else. A pack that is out stays as it is; what is new comes in a supplement, which says what it adds or corrects.
            """
        case .papersLate:
            """
            A paper was issued after the last day on which the papers of its meeting may be published. The clock is \
            that of its board, with the law that sets it, in calendar.yaml.
            """
        case .unknownMember:
            """
            Members stand in minutes by name, as the law asks for, and each name is in offices.yaml with the days in office. A body \
            whose members stand by their offices says why in boards.yaml: `members by office`.
            """
        case .unknownPage:
            """
            A page for young people links to one that is neither in its own language nor in English. Pages are named as their \
            files are, without the ending: `[what we promised](page:promises)`.
            """
        case .unknownParagraph:
            """
            A paper refers to a paragraph by a label that no paragraph of it carries. End the paragraph that is meant \
            with {#name}; its number is then always right.
            """
        case .unknownClock:
            """
            A board says that its papers are due, or an inspection that its statement of action is due, by a clock \
            that calendar.yaml does not have, or that runs the other way: papers are due before a meeting, and a \
            statement after a report. Where several name one that is not there, and none one of nearly its name, that is told in \
            calendar.yaml.
            """
        case .unknownPost:
            """
            The lead is not in posts.yaml. Add the post, or this spelling of it under "also". Where several actions have it, it is \
            told once, at the first of them.
            """
        case .unknownReference:
            """
            Nothing has this id. Usually it is a misspelling, or the thing was renamed without Formerly. Where the file of an \
            inspection, plan or section is gone, that is told once, at the first place that names it or what stood in it.
            """
        case .unmeasuredRecommendation:
            """
            No measure of a plan in force carries this recommendation's tag, so nothing says how one will know that \
            it was met.
            """
        case .unnamedNumerator:
            """
            A percentage names the row that it is of, and not the row of those counted; and in every period another row has just \
            the number that it tells of. Readers will see that. If that row is meant, name it in `Numerator`, so that neither \
            gives the other away; if it is so by chance, accept it with a reason.
            """
        case .unnamedPost:
            """
            The source prints a person's name here and does not say which post it is. Find out which post leads.
            """
        case .untaggedMeasures:
            """
            The action's title carries a recommendation's tag and none of its measures does, so the thread breaks \
            between what is done and how one will know.
            """
        case .unthreadedRecommendation:
            """
            No action of a plan in force answers this recommendation, and no later recommendation takes it up.
            """
        case .withheldReference:
            """
            The reference is to something that this edition leaves out, so its link would lead nowhere and would tell \
            that it exists. Give the text that holds it the same audience, or say it without the reference.
            """
        case .wrongReference:
            """
            The reference is to a thing of another kind than the one that belongs here.
            """
        }
    }
}
