document.getElementById("no-such").focus();
