extension Vocabulary {
    /// How letters, paragraphs and tables look. Changes that are tracked, with who made them and when, are not among it,
    /// nor is hidden text: it would be published without anybody having seen it.
    static let look = Vocabulary(
        """
        w:rPr w:pPr w:tblPr w:tblPrEx w:trPr w:tcPr
        w:rStyle(val) w:rFonts(ascii hAnsi eastAsia cs asciiTheme hAnsiTheme eastAsiaTheme cstheme hint) w:b(val) w:bCs(val)
        w:i(val) w:iCs(val) w:caps(val) w:smallCaps(val) w:strike(val) w:dstrike(val) w:outline(val) w:shadow(val)
        w:emboss(val) w:imprint(val) w:noProof(val) w:snapToGrid(val) w:color(val themeColor themeTint themeShade)
        w:spacing(val before beforeLines beforeAutospacing after afterLines afterAutospacing line lineRule) w:w(val)
        w:kern(val) w:position(val) w:sz(val) w:szCs(val) w:highlight(val) w:u(val color themeColor themeTint themeShade)
        w:effect(val) w:bdr(val sz space color themeColor themeTint themeShade shadow frame)
        w:shd(val color fill themeColor themeTint themeShade themeFill themeFillTint themeFillShade) w:fitText(val)
        w:vertAlign(val) w:rtl(val) w:cs(val) w:em(val) w:lang(val eastAsia bidi)
        w:eastAsianLayout(combine combineBrackets vert vertCompress)

        w:pStyle(val) w:keepNext(val) w:keepLines(val) w:pageBreakBefore(val) w:widowControl(val) w:numPr w:ilvl(val)
        w:framePr(dropCap lines w h vSpace hSpace wrap hAnchor vAnchor x xAlign y yAlign hRule anchorLock) w:numId(val)
        w:suppressLineNumbers(val) w:pBdr \(edges(["top", "left", "bottom", "right", "between", "bar", "start", "end"]))
        w:tabs w:tab(val pos leader) w:suppressAutoHyphens(val) w:kinsoku(val) w:wordWrap(val) w:overflowPunct(val)
        w:topLinePunct(val) w:autoSpaceDE(val) w:autoSpaceDN(val) w:bidi(val) w:adjustRightInd(val)
        w:ind(start startChars end endChars left leftChars right rightChars hanging hangingChars firstLine firstLineChars)
        w:contextualSpacing(val) w:mirrorIndents(val) w:suppressOverlap(val) w:jc(val) w:textDirection(val)
        w:textAlignment(val) w:textboxTightWrap(val) w:outlineLvl(val)
        w:cnfStyle(val firstRow lastRow firstColumn lastColumn oddVBand evenVBand oddHBand evenHBand firstRowFirstColumn
        firstRowLastColumn lastRowFirstColumn lastRowLastColumn)

        w:tblStyle(val) w:tblOverlap(val) w:bidiVisual(val) w:tblStyleRowBandSize(val) w:tblStyleColBandSize(val)
        w:tblpPr(leftFromText rightFromText topFromText bottomFromText vertAnchor horzAnchor tblpXSpec tblpX tblpYSpec tblpY)
        w:tblW(w type) w:tblCellSpacing(w type) w:tblInd(w type) w:tblLayout(type) w:tblBorders w:tblCellMar w:tcBorders
        w:tcMar \(edges(["insideH", "insideV", "tl2br", "tr2bl"]))
        w:tblLook(val firstRow lastRow firstColumn lastColumn noHBand noVBand) w:tblGrid w:gridCol(w) w:gridBefore(val)
        w:gridAfter(val) w:wBefore(w type) w:wAfter(w type) w:cantSplit(val) w:trHeight(val hRule) w:tblHeader(val)
        w:tcW(w type) w:gridSpan(val) w:hMerge(val) w:vMerge(val) w:noWrap(val) w:tcFitText(val) w:vAlign(val)
        w:hideMark(val)
        """)

    /// Borders and margins have the same names.
    private static func edges(_ names: [String]) -> String {
        names.map { "w:\($0)(val sz space color themeColor themeTint themeShade shadow frame w type)" }
            .joined(separator: " ")
    }

    /// Styles, and the look that they give.
    static let styles = Vocabulary(
        look,
        Vocabulary(
            """
            w:styles w:docDefaults w:rPrDefault w:pPrDefault w:style(type styleId default customStyle) w:name(val)
            w:latentStyles(defLockedState defUIPriority defSemiHidden defUnhideWhenUsed defQFormat count)
            w:lsdException(name locked uiPriority semiHidden unhideWhenUsed qFormat) w:basedOn(val) w:next(val) w:link(val)
            w:uiPriority(val) w:semiHidden(val) w:unhideWhenUsed(val) w:qFormat(val) w:tblStylePr(type)
            """))

    /// How lists are numbered. Pictures in place of their dots are not known.
    static let numbering = Vocabulary(
        look,
        Vocabulary(
            """
            w:abstractNum(abstractNumId) w:multiLevelType(val) w:numStyleLink(val) w:styleLink(val) w:lvl(ilvl) w:start(val) w:numFmt(val format)
            w:lvlRestart(val) w:isLgl(val) w:suff(val) w:lvlText(val null) w:lvlJc(val) w:num(numId) w:abstractNumId(val)
            w:lvlOverride(ilvl) w:startOverride(val)
            """))

    /// The typefaces that are named. Those which are embedded are left behind: a licence seldom lets others pass them on.
    static let fonts = Vocabulary(
        """
        w:fonts w:font(name) w:altName(val) w:panose1(val) w:charset(val characterSet) w:family(val) w:notTrueType(val)
        w:pitch(val) w:sig(usb0 usb1 usb2 usb3 csb0 csb1)
        """)

    /// What sheets are like.
    static let sheet = Vocabulary(
        look,
        Vocabulary(
            """
            w:sectPr w:pgSz(w h orient) w:pgMar(top right bottom left header footer gutter) w:pgNumType(fmt start)
            w:pgBorders(zOrder display offsetFrom) w:titlePg(val)
            """))
}
