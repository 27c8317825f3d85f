// Proposes the zone of this device where none is known yet. The student sees it and may change it.
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const field of document.querySelectorAll("[data-zone-here]")) {
  if (!field.value && here && here !== "UTC") field.value = here;
}
