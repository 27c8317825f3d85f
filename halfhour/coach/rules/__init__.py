"""The rules of etiquette and good sense. Pure: facts and a moment in, duties out."""
