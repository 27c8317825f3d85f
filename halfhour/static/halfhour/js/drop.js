// Files may be dropped anywhere on the form; they land in its file field, beside those that are there where it takes several.
for (const form of document.querySelectorAll("[data-drop]")) {
  const field = form.querySelector("[type=file]");
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    const all = new DataTransfer();
    for (const file of [...(field.multiple ? field.files : []), ...event.dataTransfer.files]) all.items.add(file);
    field.files = all.files;
    field.focus();
  });
}
