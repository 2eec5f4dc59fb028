const rows = [...document.querySelectorAll("tbody tr")], form = document.querySelector("form");
const show = () => {
  const status = form.status.value, text = form.text.value;
  for (const row of rows) row.hidden = !row.textContent.includes(status) || !row.textContent.includes(text);
  document.getElementById("count").textContent = rows.filter(row => !row.hidden).length;
  history.replaceState(null, "", status || text ? `?status=${status}&text=${text}` : location.pathname);
};
form.addEventListener("input", show);
form.addEventListener("reset", () => setTimeout(show));
document.querySelector("th button").addEventListener("click", event => {
  const head = event.target.parentElement, isUp = head.ariaSort == "ascending";
  head.ariaSort = isUp ? "descending" : "ascending";
});
