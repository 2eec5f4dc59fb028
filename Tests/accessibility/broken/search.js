const field = document.getElementById("words"), list = document.getElementById("search-results");
field.addEventListener("input", () => {
  const item = document.createElement("li"), link = document.createElement("a");
  link.href = "sound.html";
  link.append("A result");
  item.append(link);
  list.replaceChildren(item);
  history.replaceState(null, "", "?q=" + field.value);
});
addEventListener("keydown", event => {
  if (event.key == "ArrowDown") list.querySelector("a").focus();
  if (event.key == "Escape") field.focus();
});
