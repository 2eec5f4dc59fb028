document.querySelector("summary").addEventListener("keydown", event => { if (event.key != "Tab") event.preventDefault(); });
