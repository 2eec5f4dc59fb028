-- The title is the page's first heading; Word's title paragraph would say it twice. Its properties are written
-- afterwards; what a page allows a browser is none.
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

local function isText(block) return block and (block.t == 'Plain' or block.t == 'Para') end
local function has(element, ...)
  for _, class in ipairs({ ... }) do
    if element.classes:includes(class) then return true end
  end
end
local function joined(items, sign)
  local line = pandoc.List()
  for _, blocks in ipairs(items) do
    local words = pandoc.utils.blocks_to_inlines(blocks)
    if #words > 0 and #line > 0 then
      -- A sentence has its own sign.
      if not pandoc.utils.stringify(line):match('%.$') then line:insert(pandoc.Str(sign)) end
      line:insert(pandoc.Space())
    end
    line:extend(words)
  end
  return line
end

-- A cell is too narrow for the margins of lists and the room between paragraphs. What belongs to a name runs on behind it;
-- posts and short items, as dates are, stand in a line; longer ones below each other, each with its mark.
local short = 44
local function isLong(item)
  local first = isText(item[1]) and item[1].content[1]
  return #item > 1 or not first or first.t == 'Strong' or #pandoc.utils.stringify(item) > short
end
local function areShort(items) return items:find_if(isLong) == nil end
local function marked(items, mark)
  local blocks = pandoc.List()
  for place, item in ipairs(items) do
    local sign = #items > 1 and mark(place)
    if sign and isText(item[1]) then item[1].content:insert(1, pandoc.Str(sign .. '\u{a0}')) end
    blocks:extend(item)
  end
  return blocks
end
local whole = { Space = function() return pandoc.Str('\u{a0}') end }
local function close(blocks)
  local lines = pandoc.List()
  local function add(block)
    local last = lines[#lines]
    if block.t == 'Div' and has(block, 'slip-lead', 'aside') and isText(last) then
      last.content:extend({ pandoc.Space(), pandoc.Str('·'), pandoc.Space() })
      last.content:extend(joined(close(block.content):map(function(line) return { line } end), ';'))
    elseif block.t == 'Div' and block.identifier == '' then
      for _, inner in ipairs(block.content) do add(inner) end
    elseif block.t == 'Para' then
      lines:insert(pandoc.Plain(block.content))
    elseif block.t == 'BulletList' and areShort(block.content) then
      lines:insert(pandoc.Plain(joined(block.content, ';')))
    elseif block.t == 'BulletList' then
      for _, line in ipairs(marked(block.content, function() return '•' end)) do add(line) end
    elseif block.t == 'OrderedList' then
      local isLine = areShort(block.content)
      local items = marked(block.content, function(place) return (block.start + place - 1) .. '.' end)
      if isLine then
        lines:insert(pandoc.Plain(joined(items:map(function(item) return { item:walk(whole) } end), '')))
      else
        for _, line in ipairs(items) do add(line) end
      end
    else
      lines:insert(block)
    end
  end
  for _, block in ipairs(blocks) do add(block) end
  return lines
end
-- Dates stay whole where columns are wide enough for it: a day with its month, a month with its year.
local mostColumns = 6
local function dates(line)
  local function text(place) return line[place] and line[place].t == 'Str' and line[place].text or '' end
  local function isYear(place) return text(place):match('^[12][09]%d%d%f[%D]') end
  local function isMonth(place) return text(place):match('^[^%s%d%p][^%s%d%p][^%s%d%p]+$') end
  for place, element in ipairs(line) do
    local isDay = text(place - 1):match('^%(?%d%d?$') and isMonth(place + 1) and isYear(place + 3)
    if element.t == 'Space' and (isDay or isMonth(place - 1) and isYear(place + 1)) then
      line[place] = pandoc.Str('\u{a0}')
    end
  end
  return line
end
-- Figures stand at the right of their columns.
local function strong(span)
  if has(span, 'entity') then return pandoc.Strong(span.content) end
end
local function set(row, columns)
  for _, cell in ipairs(row.cells) do
    -- What heads a group of rows stands out.
    if has(row.attr, 'ledger-group') then
      cell.contents = pandoc.Div(cell.contents):walk({ Span = strong }).content
    end
    if has(cell, 'number') then cell.alignment = pandoc.AlignRight end
    cell.contents = close(cell.contents)
    if columns <= mostColumns then cell.contents = pandoc.Div(cell.contents):walk({ Inlines = dates }).content end
    -- The day on which something was said runs on behind it.
    if has(cell, 'col-account', 'col-progress') then
      cell.contents = pandoc.Div(cell.contents):walk({ LineBreak = function() return pandoc.Str('\u{2002}') end }).content
    end
  end
end
function Table(table)
  for _, row in ipairs(table.head.rows) do
    set(row, #table.colspecs)
    for place, cell in ipairs(row.cells) do
      if has(cell, 'number') then table.colspecs[place] = { pandoc.AlignRight, table.colspecs[place][2] } end
    end
  end
  for _, body in ipairs(table.bodies) do
    for _, row in ipairs(body.head) do set(row, #table.colspecs) end
    for _, row in ipairs(body.body) do set(row, #table.colspecs) end
    -- What heads a row or a group of rows is lost on the way to OpenDocument, which knows no such cells.
    if FORMAT == 'odt' then
      local rows = pandoc.List(body.head)
      rows:extend(body.body)
      body.head, body.body, body.row_head_columns = {}, rows, 0
    end
  end
  return table
end

-- The band of a thread is a row of its knots, each below its name.
local function knot(item)
  local name
  local rest = pandoc.Div(item):walk({
    Span = function(span)
      if has(span, 'knot-name') then
        name = span.content
        return {}
      end
    end
  })
  return name, rest.content
end
function OrderedList(list)
  local names, cells, aligns, widths = pandoc.List(), pandoc.List(), pandoc.List(), pandoc.List()
  for _, item in ipairs(list.content) do
    local name, rest = knot(item)
    if not name then return nil end
    names:insert({ pandoc.Plain(name) })
    cells:insert(rest)
    aligns:insert('AlignDefault')
    widths:insert(0)
  end
  return Table(pandoc.utils.from_simple_table(pandoc.SimpleTable({}, aligns, widths, names, { cells })))
end

-- A fact begins with its name, and short ones of a list stand in its line.
local function inner(blocks)
  local first = blocks[1]
  if first and first.t == 'Div' and first.identifier == '' then
    local all = pandoc.List(first.content)
    for place = 2, #blocks do all:insert(blocks[place]) end
    return inner(all)
  end
  return blocks
end
function DefinitionList(list)
  local facts = pandoc.List()
  for _, item in ipairs(list.content) do
    local line = pandoc.List({ pandoc.Strong(item[1]), pandoc.Str(':'), pandoc.Space() })
    local told = pandoc.List()
    for _, blocks in ipairs(item[2]) do told:extend(blocks) end
    told = inner(told)
    if told[1] and told[1].t == 'BulletList' and told[1].content:find_if(function(item) return #item > 1 end) == nil then
      told[1] = pandoc.Plain(joined(told[1].content, ' ·'))
    end
    if isText(told[1]) then line:extend(told:remove(1).content) end
    facts:insert(pandoc.Plain(line))
    facts:extend(told)
  end
  return pandoc.Div(facts, pandoc.Attr('', { 'facts' }))
end
-- Those at a paper's head and end stand in one line.
local function inLine(div)
  if not has(div, 'facts') then return nil end
  return pandoc.Para(joined(div.content:map(function(block) return { block } end), ' ·'))
end

local function escaped(text)
  return (text:gsub('&', '&amp;'):gsub('<', '&lt;'):gsub('>', '&gt;'))
end

-- pandoc does not tell OpenDocument what a picture says: it is put into the picture's frame afterwards.
function Image(image)
  if FORMAT ~= 'odt' or #image.caption == 0 then return nil end
  local told = '<svg:title>' .. escaped(pandoc.utils.stringify(image.caption)) .. '</svg:title>'
  return { image, pandoc.RawInline('opendocument', told) }
end

-- The contents of a Word document are Word's own: a field that finds the headings of the parts again, and the pages of
-- those that stand in it already.
local function char(kind) return '<w:r><w:fldChar w:fldCharType="' .. kind .. '"/></w:r>' end
local function run(text) return '<w:r><w:t xml:space="preserve">' .. escaped(text) .. '</w:t></w:r>' end
local toc = char('begin') .. '<w:r><w:instrText xml:space="preserve">' .. [[ TOC \o "2-2" \h \z ]]
  .. '</w:instrText></w:r>' .. char('separate')
local function entry(link)
  local place = link.target:sub(2)
  return '<w:hyperlink w:anchor="' .. place .. '">' .. run(pandoc.utils.stringify(link.content))
    .. '<w:r><w:tab/></w:r><w:fldSimple w:dirty="true" w:instr=" PAGEREF ' .. place .. [[ \h "/>]]
    .. '</w:hyperlink>'
end
local function contents(div)
  local links = pandoc.List()
  div:walk({ Link = function(link) links:insert(link) end })
  local lines = {}
  for place, link in ipairs(links) do
    lines[#lines + 1] = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>' .. (place == 1 and toc or '')
      .. entry(link) .. (place == #links and char('end') or '') .. '</w:p>'
  end
  local blocks = div.content:filter(function(block) return block.t == 'Header' end)
  blocks:insert(pandoc.RawBlock('openxml', table.concat(lines)))
  return blocks
end

-- OpenDocument knows no section within an item of a list, and programs leave out what stands in one: the place of a
-- numbered paragraph is marked in its text.
local function item(div)
  local first = div.content[1]
  if isText(first) then first.content:insert(1, pandoc.Span({}, pandoc.Attr(div.identifier))) end
  return div.content
end
function Div(div)
  if FORMAT == 'odt' and div.identifier:match('^paragraph%-%d') then return item(div) end
  if FORMAT == 'docx' and has(div, 'paper-contents') then return contents(div) end
  -- A line in each of several languages takes a sheet's last lines, or a sheet of its own, where each stands alone.
  if has(div, 'paper-languages') then
    div = div:walk({ BulletList = function(list) return pandoc.Para(joined(list.content, ' ·')) end })
  end
  if has(div, 'paper-head', 'paper-end') then return div:walk({ Div = inLine }) end
end
