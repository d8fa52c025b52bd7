// The page of a card: its address holds the card's secret and must not stay in the history of a phone that others use too.

const form = document.querySelector("form[data-card]");
if (form) history.replaceState(null, "", form.dataset.card);
