extension Vocabulary {
    /// What headers and footers are written with, beside their look.
    static let content = Vocabulary(
        """
        w:hdr w:ftr w:p w:r w:t(xml:space) w:tab w:br(type clear) w:cr w:ptab(alignment relativeTo leader) w:noBreakHyphen
        w:softHyphen w:sym(font char) w:tbl w:tr w:tc
        """)

    /// What headers and footers hold that nobody sees, or that has been taken out of them.
    static let unseen = Vocabulary(
        """
        w:proofErr w:bookmarkStart w:bookmarkEnd w:permStart w:permEnd w:lastRenderedPageBreak w:commentRangeStart
        w:commentRangeEnd w:commentReference w:annotationRef w:del w:moveFrom w:moveFromRangeStart w:moveFromRangeEnd
        w:moveToRangeStart w:moveToRangeEnd w:customXmlInsRangeStart w:customXmlInsRangeEnd w:customXmlDelRangeStart
        w:customXmlDelRangeEnd w:customXmlMoveFromRangeStart w:customXmlMoveFromRangeEnd w:customXmlMoveToRangeStart
        w:customXmlMoveToRangeEnd w:smartTagPr w:customXmlPr w:sdtPr w:sdtEndPr w:delText w:delInstrText w:sectPr
        """)

    /// What stands around something else and says nothing by itself.
    static let wrappers = Vocabulary("w:sdt w:sdtContent w:smartTag w:customXml w:ins w:moveTo w:bdo w:dir")

    /// Pictures, shapes and text boxes, in the form that Word 2010 and later write.
    static let drawing = Vocabulary(
        """
        w:drawing wp:inline(distT distB distL distR) wp:simplePos(x y) wp:positionH(relativeFrom) wp:positionV(relativeFrom)
        wp:anchor(distT distB distL distR simplePos relativeHeight behindDoc locked layoutInCell allowOverlap)
        wp:align wp:posOffset wp:extent(cx cy) wp:effectExtent(l t r b) wp:wrapNone wp:wrapTopAndBottom(distT distB)
        wp:wrapSquare(wrapText distT distB distL distR) wp:wrapTight(wrapText distL distR) wp:wrapPolygon(edited)
        wp:wrapThrough(wrapText distL distR) wp:start(x y) wp:lineTo(x y) wp:docPr(id name descr) wp:cNvGraphicFramePr
        a:graphicFrameLocks(noChangeAspect) a:graphic a:graphicData(uri)

        pic:pic pic:nvPicPr pic:cNvPr(id name) pic:cNvPicPr a:picLocks(noChangeAspect) pic:blipFill(dpi rotWithShape)
        a:blipFill(dpi rotWithShape) a:blip(cstate) a:srcRect(l t r b) a:stretch a:fillRect(l t r b)
        a:alphaModFix(amt) a:grayscl a:biLevel(thresh) a:lum(bright contrast) a:clrChange(useA) a:clrFrom a:clrTo
        pic:spPr(bwMode)

        a:xfrm(rot flipH flipV) a:off(x y) a:ext(cx cy) a:chOff(x y) a:chExt(cx cy) a:prstGeom(prst) a:avLst a:gd(name fmla)
        a:custGeom a:gdLst a:ahLst a:cxnLst a:rect(l t r b) a:pathLst a:path(w h fill stroke extrusionOk) a:moveTo a:lnTo
        a:pt(x y) a:cubicBezTo a:quadBezTo a:arcTo(wR hR stAng swAng) a:close a:noFill a:solidFill
        a:gradFill(flip rotWithShape) a:gsLst a:gs(pos) a:lin(ang scaled) a:srgbClr(val) a:schemeClr(val)
        a:sysClr(val lastClr) a:prstClr(val) a:lumMod(val) a:lumOff(val) a:tint(val) a:shade(val) a:alpha(val) a:satMod(val)
        a:satOff(val) a:hueMod(val) a:hueOff(val) a:ln(w cap cmpd algn) a:prstDash(val) a:round a:bevel a:miter(lim)
        a:headEnd(type w len) a:tailEnd(type w len) a:effectLst

        wps:wsp wps:cNvPr(id name) wps:cNvSpPr(txBox) wps:cNvCnPr wps:spPr(bwMode) a:spLocks(noChangeAspect) wps:style
        a:lnRef(idx) a:fillRef(idx) a:effectRef(idx) a:fontRef(idx) wps:txbx a:noAutofit a:spAutoFit
        a:normAutofit(fontScale lnSpcReduction) a:prstTxWarp(prst)
        wps:bodyPr(rot spcFirstLastPara vertOverflow horzOverflow vert wrap lIns tIns rIns bIns numCol spcCol rtlCol
        fromWordArt anchor anchorCtr forceAA compatLnSpc upright)
        wpg:wgp wpg:cNvPr(id name) wpg:cNvGrpSpPr wpg:grpSpPr(bwMode) wpg:grpSp
        """)
}
