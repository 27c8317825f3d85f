"""Lists of names that the reader knows, read from the files beside this one when first needed."""
