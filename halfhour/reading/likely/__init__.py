"""What a page likely says: a second opinion on what rules found, learned from labelled pages.

A rule knows a wording or does not. Weights have seen how thousands of clauses speak, and tell which are likely to say
where somebody studied, worked or lives, whose that is, and where one fact ends and the next begins. What rules found
and no weight believes is dropped; what no rule found and the weights are fairly sure of is added, with its quote. The
weights are made by lab/likely_train.py."""
