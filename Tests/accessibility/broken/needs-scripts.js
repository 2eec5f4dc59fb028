document.getElementById("written").textContent = "This is there only with scripts.";
