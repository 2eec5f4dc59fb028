/// What pandoc must be told, in its own language: Word's means for what the print page asks for by class names.
enum WordFilter {
    /// What the sheet sets apart without words, for everything that pandoc makes.
    static let apart = """
        -- What the sheet sets on lines of its own stands apart in words too.
        function Span(span)
          if span.classes:includes('moved') then return { pandoc.LineBreak(), span } end
          if span.classes:includes('tags') then
            local marks = pandoc.List()
            for _, mark in ipairs(span.content) do
              if mark.t == 'Span' and #marks > 0 then marks:extend({ pandoc.Str(' · ') }) end
              marks:insert(mark)
            end
            span.content = marks
            return span
          end
        end


        """

    static let text = """
        -- The title is the page's first heading; Word's title paragraph would say it twice. Its properties are
        -- written afterwards; what a page allows a browser is none.
        function Meta(meta)
          meta.referrer = nil
          meta.title = nil
          meta.author = nil
          meta.date = nil
          return meta
        end

        -- Paragraphs are numbered 1, 2, 3; a list within one a, b, c; a list within that i, ii, iii.
        local styles = { 'Decimal', 'LowerAlpha', 'LowerRoman' }
        local function number(blocks, level)
          return blocks:map(function(block)
            if block.t == 'OrderedList' then
              local inner = math.min(level + 1, #styles)
              block.listAttributes = pandoc.ListAttributes(block.start, styles[level] or 'Decimal', 'Period')
              block.content = block.content:map(function(item) return number(item, inner) end)
            elseif block.t == 'BulletList' then
              block.content = block.content:map(function(item) return number(item, level) end)
            elseif block.t == 'Div' or block.t == 'BlockQuote' then
              block.content = number(block.content, level)
            end
            return block
          end)
        end
        function Pandoc(document)
          document.blocks = number(document.blocks, 1)
          return document
        end


        """ + apart + """
            -- A cell is too narrow for the margin of a list: its items stand below each other.
            function Table(table)
              return table:walk({
                BulletList = function(list)
                  local blocks = pandoc.List()
                  for _, item in ipairs(list.content) do blocks:extend(item) end
                  return blocks
                end
              })
            end

            -- A wide table takes a section of its own, on its side; the cover of a long paper a sheet. What a section's
            -- sheets are like is told at its end, and written afterwards.
            local function ends(section)
              return pandoc.RawBlock('openxml', '\(WordSections.ending.0)' .. section .. '\(WordSections.ending.1)')
            end
            local names = { ['cover-title'] = 'Title', ['cover-kind'] = 'Subtitle' }
            local sheet = pandoc.RawBlock('openxml', '<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
            function Div(div)
              if div.classes:includes('landscape') or div.classes:includes('part-exceptions') then
                return { ends('\(WordSections.upright)'), div, ends('\(WordSections.onItsSide)') }
              end
              for class, style in pairs(names) do
                if div.classes:includes(class) then div.attributes['custom-style'] = style end
              end
              if div.classes:includes('paper-cover') then return { sheet, div } end
              if div.classes:includes('paper-contents') then return { div, sheet } end
              return div
            end

            """
}
