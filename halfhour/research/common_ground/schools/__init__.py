"""A school that two people share: by which of its names it is known, and what of it is shared."""
