"""For each rule a situation in which it speaks, from which moment to which, and one in which it is silent."""
