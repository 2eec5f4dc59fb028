-- What the sheet sets apart without words stands apart in words too.
local isDocument = FORMAT == 'docx' or FORMAT == 'odt'
function Span(span)
  if isDocument and (span.classes:includes('id') or span.classes:includes('tag')) then
    return pandoc.Strong(span.content)
  end
  if span.classes:includes('moved') then return { pandoc.LineBreak(), span } end
  if span.classes:includes('tags') then
    local marks = pandoc.List()
    for _, mark in ipairs(span.content) do
      if mark.t ~= 'Space' and #marks > 0 then marks:extend({ pandoc.Str(' · ') }) end
      marks:insert(mark)
    end
    span.content = marks
    return span
  end
end
