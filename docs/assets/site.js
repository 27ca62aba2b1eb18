// Names and roles that assistive technology needs and the theme lacks.
"use strict";

// Sections of the navigation with an index page have an empty label.
const nameSections = () => {
  for (const nav of document.querySelectorAll("nav.md-nav[aria-labelledby]")) {
    const label = document.getElementById(nav.getAttribute("aria-labelledby"));
    if (!label || !label.textContent.trim()) {
      const link = nav.parentElement.querySelector("a");
      nav.removeAttribute("aria-labelledby");
      nav.setAttribute("aria-label", link ? link.textContent.trim() : "Section");
    }
  }
};

// The theme adds a navigation landmark to each code block, all without a name.
const unmarkButtons = () => {
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) {
    nav.setAttribute("role", "none");
  }
};

document.addEventListener("DOMContentLoaded", () => {
  nameSections();
  unmarkButtons();
  new MutationObserver(unmarkButtons).observe(document.body, { childList: true, subtree: true });
});
